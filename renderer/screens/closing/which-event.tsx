import { Link } from '@tanstack/react-router'
import { longDate } from '#domain/shared/dates'
import { Text } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { evaluationText as text } from '#renderer/texts/evaluation'
import css from './evaluation-screen.module.css'

const shown = 10
const asked = 2000

/** Of which event a dropped evaluation is: the last ones that were held, the newest first. */
export function WhichEvent({ onChoose }: { onChoose: () => void }) {
  const { today } = useStatus()
  const events = useQuery('events.list', { limit: asked })
  if (events === undefined) return null
  const held = events.rows
    .flatMap(({ id, title, date, stage }) =>
      date !== null && date <= today && stage !== 'geannuleerd' ? [{ id, title, date }] : [],
    )
    .sort((one, other) => (one.date < other.date ? 1 : -1))
    .slice(0, shown)
  return (
    <section aria-label={text.whichEvent} className={css.which}>
      <h2>{text.whichEvent}</h2>
      <Text tone="muted" size="sm">
        {held.length === 0 ? text.noEvents : text.whichEventWhy}
      </Text>
      <ul>
        {held.map(({ id, title, date }) => (
          <li key={id}>
            <Link
              to="/bijeenkomsten/$eventId/evaluatie"
              params={{ eventId: id }}
              onClick={onChoose}
            >
              <bdi>{title}</bdi>
            </Link>
            <span>{longDate(date)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
