import { useId } from 'react'
import type { Attendee } from '#domain/contract/attendance'
import type { EventId } from '#domain/shared/ids'
import { Stack, Text } from '#renderer/components/layout.tsx'
import type { ValueOfCall } from '#renderer/lib/backend'
import { useQuery } from '#renderer/lib/use-query'
import { noteText as text } from '#renderer/texts/note-answer'
import css from './attendance.module.css'

type Answers = ValueOfCall<'attendance.answersOf'>['answers']

/** What a guest answered, the newest first; nothing when nothing was answered. */
export function GuestAnswers({ label, answers }: { label: string; answers: Answers }) {
  const id = useId()
  if (answers.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      <ul className={css.answers}>
        {answers.map(({ answer, answeredAt, channel, takenBy, note }) => (
          <li key={`${answeredAt} ${answer}`}>
            <Stack gap={0}>
              <Text size="sm">{text.given(answer, answeredAt)}</Text>
              <Text size="sm" tone="muted">
                {text.how(channel, takenBy)}
              </Text>
              {note === null ? null : <Text size="sm">{note}</Text>}
            </Stack>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The answers of the guest in focus, in the panel beside the list. */
export function AnswersOfGuest({ eventId, guest }: { eventId: EventId; guest: Attendee }) {
  const { personId, name, answer } = guest
  const kept = useQuery(
    'attendance.answersOf',
    answer === null ? null : { eventId, personId },
    // The panel may not jump while she walks through the list.
    { keepsPrevious: false },
  )
  return <GuestAnswers label={text.answersOf(name)} answers={kept?.answers ?? []} />
}
