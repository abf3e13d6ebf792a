import { Link } from '@tanstack/react-router'
import type { PastEvent, PersonDetail } from '#domain/contract/people'
import { dateWithYear, gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { dayOfMoment } from '#renderer/lib/format'
import { useQuery } from '#renderer/lib/use-query'
import { networkText as text } from '#renderer/texts/network'
import css from './network.module.css'

const standIcon: Record<PastEvent['stand'], IconName> = {
  invited: 'awaiting',
  maybe: 'awaiting',
  declined: 'declined',
  registered: 'yes',
  waiting: 'waiting',
  offered: 'running',
  lapsed: 'waiting',
  cancelled: 'declined',
  present: 'present',
  'no-show': 'not-shown',
}

/** What somebody was invited to and came to, newest first, down to how they came in. */
export function PersonHistory({ person }: { person: PersonDetail }) {
  const events = useQuery('people.history', { personId: person.id }, { keepsPrevious: true })
  return (
    <section>
      <h3>{text.history}</h3>
      <ol className={css.timeline}>
        {events?.map(({ eventId, title, date, stand }) => (
          <li key={eventId}>
            <Day day={date} />
            <Icon name={standIcon[stand]} size="small" />
            <div>
              <Link to="/bijeenkomsten/$eventId" params={{ eventId }} className={css.event}>
                {title}
              </Link>
              <Text size="sm" tone="muted">
                {text.stand[stand]}
              </Text>
            </div>
          </li>
        ))}
        <li>
          <Day day={dayOfMoment(person.createdAt)} />
          <Icon name={person.source === null ? 'add' : 'import'} size="small" />
          <div>
            <Text size="sm" weight="medium">
              {person.source === null ? text.added : text.takenIn}
            </Text>
            <Text size="sm" tone="muted">
              {person.source ?? text.byHand}
            </Text>
          </div>
        </li>
      </ol>
      {events?.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.noHistory}
        </Text>
      ) : null}
    </section>
  )
}

function Day({ day }: { day: IsoDate | null }) {
  if (day === null) return <span>{text.noDay}</span>
  return (
    <time dateTime={day} title={dateWithYear(day)}>
      {gridDate(day)}
    </time>
  )
}
