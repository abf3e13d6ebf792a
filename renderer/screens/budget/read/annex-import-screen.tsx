import { Button } from '#renderer/components/button.tsx'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { annexImportText as text } from '#renderer/texts/annex-import'
import css from './annex-import.module.css'
import { BookingsFile } from './bookings-file.tsx'
import { BudgetFile } from './budget-file.tsx'
import { useAnnexFile } from './use-annex-file.ts'

const readable = ['.xlsx', '.ods', '.csv'] as const

type Props = {
  /** Back to the begroting. */
  onLeave: () => void
  /** The bookings of finance came in: now they are held against ours. */
  onBookings: () => void
}

/** Takes in a begroting, or the bookings of finance: what happens is seen first. */
export function AnnexImportScreen({ onLeave, onBookings }: Props) {
  const file = useAnnexFile()
  const { found, wanted } = file
  const cancel = (
    <Button look="soft" onPress={onLeave}>
      {text.cancel}
    </Button>
  )
  if (found === undefined || wanted === undefined || found.kind === 'refused') {
    return (
      <Page title={text.title} sub={text.noFile} actions={cancel}>
        <PageBody>
          <div className={css.start}>
            <Refusal sentence={file.refusal} />
            <Text>{text.start}</Text>
            <FileDrop
              accepts={readable}
              onFile={(chosen) => void file.take(chosen)}
              isBusy={file.readingName !== undefined}
              {...(file.refusal === undefined ? {} : { label: text.otherFile })}
            />
            {file.readingName === undefined ? null : (
              <Text size="sm">{text.reading(file.readingName)}</Text>
            )}
            <Text tone="muted" size="sm">
              {text.startSafe}
            </Text>
          </div>
        </PageBody>
      </Page>
    )
  }
  const actions = (
    <>
      <FileDrop
        look="button"
        accepts={readable}
        label={text.otherFile}
        onFile={(chosen) => void file.take(chosen)}
      />
      {cancel}
    </>
  )
  const { isOfWanted, change } = file
  return found.kind === 'budget' ? (
    <BudgetFile
      key={wanted.file}
      {...{ wanted, isOfWanted, actions, onLeave }}
      preview={found.preview}
      onChange={change}
    />
  ) : (
    <BookingsFile
      {...{ wanted, isOfWanted, actions }}
      preview={found.preview}
      onChange={change}
      onTaken={onBookings}
    />
  )
}
