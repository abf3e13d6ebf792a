import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page } from '#renderer/components/page.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { attendanceListText as text } from '#renderer/texts/attendance-list'
import css from './attendance-list.module.css'
import { choicesToSend, countTaken } from './list-choices.ts'
import { ListPreview } from './list-preview.tsx'
import { PaperEntry } from './paper-entry.tsx'
import { useList } from './use-list.ts'
import type { ListState } from './use-list.ts'

const readableFiles = ['.xlsx', '.ods', '.csv'] as const

type Props = { eventId: EventId; onDone: () => void }

/** A list of who was there comes back: from a file, seen first and one step to undo, or from paper. */
export function AttendanceListScreen({ eventId, onDone }: Props) {
  const state = useList(eventId)
  const take = useCommand('attendance.takeList')
  const { preview, file, choices } = state
  if (preview === undefined || file === undefined) {
    return <ListStart eventId={eventId} state={state} onDone={onDone} />
  }
  const count = countTaken(preview.rows, choices)
  const takeOver = async () => {
    const input = { eventId, file, choices: choicesToSend(choices) }
    const report = await take(input, ({ sentence }) => sentence)
    if (report !== undefined) onDone()
  }
  return (
    <Page
      title={text.title}
      sub={text.sub(preview.fileName, preview.sheet, preview.rows.length)}
      actions={
        <>
          <FileDrop
            look="button"
            accepts={readableFiles}
            label={text.chooseOther}
            onFile={(chosen) => void state.take(chosen)}
          />
          <Button look="soft" onPress={onDone}>
            {text.cancel}
          </Button>
          <Button
            look="primary"
            icon="import"
            isDisabled={count === 0}
            isBusy={take.isBusy}
            onPress={() => void takeOver()}
          >
            {count === 0 ? text.nothingToTake : text.take(count)}
          </Button>
        </>
      }
      below={<Refusal sentence={take.refusal} />}
    >
      <ListPreview preview={preview} state={state} />
    </Page>
  )
}

function ListStart({ eventId, state, onDone }: Props & { state: ListState }) {
  const overview = useQuery('attendance.list', { eventId }, { keepsPrevious: true })
  const event = useQuery('events.get', { eventId }, { keepsPrevious: true })
  if (overview === undefined || event === undefined) return <Loading />
  return (
    <Page
      title={text.title}
      sub={<bdi>{text.noFile(event.title)}</bdi>}
      actions={
        <Button look="soft" onPress={onDone}>
          {text.cancel}
        </Button>
      }
    >
      <div className={css.start}>
        <section className={css.way} aria-labelledby="list-from-file">
          <h2 id="list-from-file">{text.fromFile}</h2>
          <Refusal sentence={state.refusal} />
          <Text>{text.start}</Text>
          <FileDrop
            accepts={readableFiles}
            isBusy={state.isReading}
            onFile={(file) => void state.take(file)}
            {...(state.refusal === undefined ? {} : { label: text.chooseOther })}
          />
          <Text tone="muted" size="sm">
            {text.safe}
          </Text>
        </section>
        <PaperEntry eventId={eventId} guests={overview.people} />
      </div>
    </Page>
  )
}
