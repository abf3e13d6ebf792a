import { useId, useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { AnswerChannel, Attendee } from '#domain/contract/attendance'
import { instantOf, wallTime, wallTimeExists } from '#domain/shared/dates'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField, TimeField } from '#renderer/components/value-fields.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { noteText as text } from '#renderer/texts/note-answer'
import { GuestAnswers } from './guest-answers.tsx'
import { lastTaken, takersKept } from './last-taken.ts'
import type { GuestCommands } from './use-guest-commands.ts'

type Guest = Pick<Attendee, 'personId' | 'name' | 'organisation' | 'tellsApart'>

type Props = {
  eventId: EventId
  /** Everyone on the list, to choose from. */
  guests: readonly Guest[]
  /** Whose answer it is; nobody yet when the list is still to be searched. */
  chosen: readonly Guest[]
  commands: GuestCommands
  onClose: () => void
}

type Channel = AnswerChannel | 'none'
const channels: readonly Channel[] = [
  ...(['phone', 'mail', 'whatsapp', 'taalhuis', 'desk', 'in-person'] as const),
  'none',
]
const answers = ['yes', 'no', 'maybe'] as const

/** Notes what a guest answered: how, to whom and when; of a telephone call in a few keys. */
export function NoteAnswer({ eventId, guests, chosen, commands, onClose }: Props) {
  const { today } = useStatus()
  const formId = useId()
  const [picked, setPicked] = useState(chosen)
  const [mistake, setMistake] = useState<string>()
  const [answer, setAnswer] = useState<AnswerValue>('yes')
  const [channel, setChannel] = useState<Channel>(lastTaken.get().channel)
  const [takenBy, setTakenBy] = useState(lastTaken.get().takenBy)
  const [day, setDay] = useState<IsoDate>(today)
  const [time, setTime] = useState<WallTime | null>(null)
  const [note, setNote] = useState('')
  const [only] = picked
  const kept = useQuery(
    'attendance.answersOf',
    picked.length === 1 && only ? { eventId, personId: only.personId } : null,
  )
  const options = guests.map((guest) => {
    const detail = [...new Set([guest.organisation ?? '', ...guest.tellsApart])]
    const words = detail.filter((word) => word !== '').join(', ')
    return { id: guest.personId, label: guest.name, ...(words === '' ? {} : { detail: words }) }
  })

  function save(event: FormEvent) {
    event.preventDefault()
    if (picked.length === 0) return setMistake(text.whoNeeded)
    lastTaken.set({ channel, takenBy: takenBy.trim() })
    const at = momentOf(day, time, today)
    commands.answer(picked, answer, {
      channel: channel === 'none' ? null : channel,
      takenBy: takenBy.trim() || null,
      note: note.trim() || null,
      ...(at === undefined ? {} : { answeredAt: at }),
    })
    onClose()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      heading={text.title}
      buttons={
        <>
          <Button keys="Esc" onPress={onClose}>
            {text.close}
          </Button>
          <Button look="primary" icon="check" keys="Enter" onPress={() => submit(formId)}>
            {text.save}
          </Button>
        </>
      }
    >
      <form id={formId} aria-label={text.title} onSubmit={save} noValidate>
        <Stack gap={3}>
          {chosen.length > 0 ? (
            <Text weight="medium">
              <bdi>{text.people(chosen.map(({ name }) => name))}</bdi>
            </Text>
          ) : (
            <ComboBox
              label={text.who}
              autoFocus
              error={mistake}
              options={options}
              value={only?.personId ?? null}
              onChange={(personId) => {
                setMistake(undefined)
                setPicked(guests.filter((guest) => guest.personId === personId))
              }}
            />
          )}
          <div onKeyDownCapture={(event) => sendOnEnter(event, formId)}>
            <SegmentedControl<AnswerValue>
              label={text.answer}
              value={answer}
              onChange={setAnswer}
              items={answers.map((id) => ({ id, label: text.answers[id] }))}
            />
          </div>
          <Row gap={3} wrap align="start">
            <Select
              label={text.channel}
              value={channel}
              options={channels.map((id) => ({
                ...{ id, label: id === 'none' ? text.notSaid : text.channels[id] },
              }))}
              onChange={setChannel}
            />
            <ComboBox
              label={text.takenBy}
              options={takersKept(kept?.takers ?? [], takenBy).map((id) => ({ id, label: id }))}
              value={takenBy === '' ? null : takenBy}
              onChange={(taker) => setTakenBy(taker ?? '')}
              onNew={setTakenBy}
              onEmpty={() => setTakenBy('')}
            />
          </Row>
          <Row gap={3} wrap align="start">
            <DateField
              label={text.day}
              today={today}
              value={day}
              onChange={(next) => setDay(next ?? today)}
            />
            <TimeField label={text.time} hint={text.timeHint} value={time} onChange={setTime} />
          </Row>
          <TextField label={text.remark} value={note} onChange={setNote} isMultiline />
          <GuestAnswers label={text.earlier} answers={kept?.answers ?? []} />
        </Stack>
      </form>
    </Dialog>
  )
}

// Enter on the answer notes it; the arrows choose.
function sendOnEnter(event: KeyboardEvent, formId: string) {
  if (event.key !== 'Enter') return
  event.preventDefault()
  event.stopPropagation()
  submit(formId)
}

function submit(formId: string) {
  const form = document.getElementById(formId)
  if (form instanceof HTMLFormElement) form.requestSubmit()
}

const noon = wallTime('12:00')

/** When it was given; undefined is now. */
function momentOf(day: IsoDate, time: WallTime | null, today: IsoDate): Instant | undefined {
  if (time === null && day >= today) return undefined
  const wall = time ?? noon
  return instantOf(day, wallTimeExists(day, wall) ? wall : noon)
}
