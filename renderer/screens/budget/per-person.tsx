import { Link } from '@tanstack/react-router'
import { dateWithYear } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { Text } from '#renderer/components/layout.tsx'
import { amountInField, money } from '#renderer/lib/format'
import { useQuery } from '#renderer/lib/use-query'
import { budgetChecksText as text } from '#renderer/texts/budget-checks'
import { euros } from './amounts.ts'
import css from './per-person.module.css'

/** What an event costs per person, and what earlier ones of its kind came to. */
export function PerPerson({ eventId }: { eventId: EventId }) {
  const answer = useQuery('budget.perPerson', { eventId }, { keepsPrevious: true })
  if (answer === undefined) return null
  const { expected, people, isHeld, expectedPerPerson, realisedPerPerson, earlier } = answer
  return (
    <section aria-label={text.perPerson}>
      <h2>{text.perPerson}</h2>
      {expectedPerPerson === null ? (
        <Text size="sm" tone="muted">
          {expected === 0 ? text.noCostsYet : text.nobodyYet}
        </Text>
      ) : (
        <>
          <p className={css.amount}>
            <b>{money(expectedPerPerson)}</b> <span>{text.expected}</span>
          </p>
          <Text size="sm" tone="muted">
            {text.expectedFor(euros(expected), people, isHeld)}
            {realisedPerPerson === null ? '' : ` ${text.paidSoFar(money(realisedPerPerson))}`}
          </Text>
        </>
      )}
      {earlier.length === 0 ? null : (
        <ul className={css.earlier} aria-label={text.earlier}>
          {earlier.map((each) => (
            <li key={each.eventId}>
              <Link
                to="/bijeenkomsten/$eventId/$tab"
                params={{ eventId: each.eventId, tab: 'begroting' }}
                title={each.title}
              >
                <bdi>{dateWithYear(each.date)}</bdi>
              </Link>
              <span className={css.people}>{text.people(each.people)}</span>
              <span>{amountInField(each.perPerson)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
