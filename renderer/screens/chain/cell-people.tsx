import { Link } from '@tanstack/react-router'
import type { CoverageOutputs } from '#domain/contract/coverage'
import { shortDate } from '#domain/shared/dates'
import { Text } from '#renderer/components/layout.tsx'
import { chainText as text } from '#renderer/texts/chain'
import css from './chain.module.css'

type PersonInCell = CoverageOutputs['coverage.cell']['people'][number]

type Props = {
  label: string
  people: readonly PersonInCell[]
  total: number
  /** Over a year: at which events. */
  showsEvents: boolean
}

/** The people of a cell, each one click from their page. */
export function CellPeople({ label, people, total, showsEvents }: Props) {
  return (
    <>
      <ul className={css.people} aria-label={label}>
        {people.map((person) => (
          <li key={person.personId} className={css.person}>
            {person.isErased ? (
              <span>{text.erased}</span>
            ) : (
              <Link to="/netwerk" search={{ kies: person.personId }}>
                <bdi>{person.name}</bdi>
              </Link>
            )}
            {showsEvents ? (
              <Events person={person} />
            ) : (
              <span className={css.detail}>{standOf(person.events[0])}</span>
            )}
          </li>
        ))}
      </ul>
      {total > people.length ? (
        <Text size="xs" tone="muted">
          {text.more(total - people.length)}
        </Text>
      ) : null}
    </>
  )
}

function Events({ person }: { person: PersonInCell }) {
  return (
    <span className={css.events}>
      {person.events
        .map((event) => {
          const day = event.date === null ? '' : `${shortDate(event.date)} `
          return `${day}${event.title} (${standOf(event)})`
        })
        .join(', ')}
    </span>
  )
}

function standOf(event: PersonInCell['events'][number] | undefined): string {
  if (event === undefined) return ''
  return event.isPresent ? text.present : text.stand[event.stand]
}
