import { actionIds, actionOf, placeIds, places } from '#domain/commands/registry'
import { keysOf } from '#domain/commands/shortcuts'
import { actionWords, placeWords } from '#domain/texts/commands'
import { Button } from '#renderer/components/button.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { shellText as text } from '#renderer/texts/shell'

type Line = { id: string; keys: string; does: string; where: string }

/** Every shortcut, from the register. */
export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      heading={text.shortcuts}
      buttons={<Button onPress={onClose}>{text.close}</Button>}
    >
      <p>{text.shortcutsHint}</p>
      <DataTable
        caption={text.shortcuts}
        groups={[{ rows: allLines() }]}
        rowKey={({ id }) => id}
        columns={[
          { id: 'keys', heading: text.key, cell: ({ keys }) => <kbd>{keys}</kbd>, width: '8rem' },
          { id: 'does', heading: text.does, cell: ({ does }) => does, isRowHeading: true },
          { id: 'where', heading: text.where, cell: ({ where }) => where },
        ]}
      />
    </Dialog>
  )
}

function allLines(): Line[] {
  const ofPlaces = placeIds.map((id) => ({
    id,
    keys: keysOf(places[id].shortcuts) ?? '',
    does: placeWords[id].label,
    where: text.everywhere,
  }))
  const ofActions = actionIds.map((id) => {
    const { shortcuts, scope } = actionOf(id)
    const where =
      scope === 'everywhere'
        ? text.everywhere
        : scope.map((place) => placeWords[place].label).join(', ')
    return { id, keys: keysOf(shortcuts) ?? '', does: actionWords[id].label, where }
  })
  return [...ofPlaces, ...ofActions].filter(({ keys }) => keys !== '')
}
