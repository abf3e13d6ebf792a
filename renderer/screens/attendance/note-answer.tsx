import { useId, useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { Attendee } from '#domain/contract/attendance'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { noteText as text } from '#renderer/texts/note-answer'
import { GuestAnswers } from './guest-answers.tsx'
import { lastTaken } from './last-taken.ts'
import { answerDetails } from './note-details.ts'
import type { NoteDetails } from './note-details.ts'
import { NoteFields } from './note-fields.tsx'
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

const answers = ['yes', 'no', 'maybe'] as const

/** Notes what a guest answered: how, to whom and when; of a telephone call in a few keys. */
export function NoteAnswer({ eventId, guests, chosen, commands, onClose }: Props) {
  const { today } = useStatus()
  const formId = useId()
  const [picked, setPicked] = useState(chosen)
  const [mistake, setMistake] = useState<string>()
  const [isRefused, setIsRefused] = useState(false)
  const [answer, setAnswer] = useState<AnswerValue>('yes')
  const [details, setDetails] = useState<NoteDetails>(() => ({
    ...{ ...lastTaken.get(), day: today, time: null, note: '' },
  }))
  const change = (parts: Partial<NoteDetails>) => setDetails((before) => ({ ...before, ...parts }))
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

  async function save(event: FormEvent) {
    event.preventDefault()
    if (picked.length === 0) return setMistake(text.whoNeeded)
    const takenBy = details.takenBy.trim()
    const noted = await commands.answer(
      picked,
      answer,
      answerDetails({ ...details, takenBy }, today),
    )
    setIsRefused(noted === undefined)
    if (noted === undefined) return
    lastTaken.set({ channel: details.channel, takenBy })
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
      <form id={formId} aria-label={text.title} onSubmit={(event) => void save(event)} noValidate>
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
          <NoteFields {...{ details, today }} takers={kept?.takers ?? []} onChange={change} />
          <Refusal sentence={isRefused ? commands.refusal : undefined} />
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
