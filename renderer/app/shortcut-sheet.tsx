import { Button } from '#renderer/components/button.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { shellText as text } from '#renderer/texts/shell'
import { shortcutGroups } from './shortcut-lines.ts'

const groups = shortcutGroups()
const rowKey = ({ id }: { id: string }) => id

/** Every shortcut by the place where it works, from the register. */
export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      heading={text.shortcuts}
      buttons={<Button onPress={onClose}>{text.close}</Button>}
    >
      <Stack gap={3}>
        <p>{text.shortcutsHint}</p>
        <DataTable
          caption={text.shortcuts}
          groups={groups}
          rowKey={rowKey}
          columns={[
            { id: 'does', heading: text.does, cell: ({ does }) => does, isRowHeading: true },
            {
              id: 'keys',
              heading: text.key,
              cell: ({ keys }) => (
                <>
                  {keys.map((key, position) => (
                    <span key={key}>
                      {position === 0 ? null : ` ${text.or} `}
                      <kbd>{key}</kbd>
                    </span>
                  ))}
                </>
              ),
              width: '15rem',
            },
          ]}
        />
      </Stack>
    </Dialog>
  )
}
