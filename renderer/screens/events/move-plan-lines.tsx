import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { Stack, Text } from '#renderer/components/layout.tsx'
import type { ValueOfCall } from '#renderer/lib/backend'
import { useQuery } from '#renderer/lib/use-query'
import { taskText as text } from '#renderer/texts/tasks'
import css from './move-plan-lines.module.css'

type Plan = ValueOfCall<'events.movePlan'>
type Line = { readonly id: string; readonly title: string; readonly words: string }

const shown = 6

/** What another day does to the tasks of an event, before that day is chosen. */
export function MovePlanLines({ eventId, day }: { eventId: EventId; day: IsoDate }) {
  const plan = useQuery('events.movePlan', { eventId, date: day }, { keepsPrevious: true })
  if (plan === undefined || (plan.moves.length === 0 && plan.stays.length === 0)) return null
  const lines = linesOf(plan)
  return (
    <section aria-label={text.plan}>
      <Stack gap={1}>
        <Text as="div" weight="medium">
          {plan.moves.length === 0 ? text.planNone : text.plan}
        </Text>
        <ul className={css.lines}>
          {lines.slice(0, shown).map(({ id, title, words }) => (
            <li key={id}>
              <bdi>{title}</bdi>
              <span>{words}</span>
            </li>
          ))}
        </ul>
        {lines.length > shown ? (
          <Text size="sm" tone="muted">
            {text.planMore(lines.length - shown)}
          </Text>
        ) : null}
      </Stack>
    </section>
  )
}

function linesOf({ moves, stays }: Plan): Line[] {
  return [
    ...moves.map(({ taskId, title, from, to }) => ({
      id: taskId,
      title,
      words: text.planMove(from, to),
    })),
    ...stays.map(({ taskId, title, on, why }) => ({
      id: taskId,
      title,
      words: text.planStay(on, why),
    })),
  ]
}
