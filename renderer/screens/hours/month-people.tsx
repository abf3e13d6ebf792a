import type { HoursPerson } from '#domain/contract/hours'
import type { PersonId } from '#domain/shared/ids'
import { monthName, monthWithYear } from '#domain/texts/month'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { hoursText } from '#renderer/texts/hours'
import css from './hours.module.css'

const text = hoursText.people

type Props = { month: string; onOnly: (personId: PersonId) => void }

/** Who has hours in the month, what they come to, and what is left. */
export function MonthPeople({ month, onOnly }: Props) {
  const people = useQuery('hours.people', { month }, { keepsPrevious: true })
  if (people === undefined) return <Loading />
  return (
    <Stack gap={3}>
      <h2>{text.heading(monthWithYear(month))}</h2>
      {people.rows.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.none}
        </Text>
      ) : (
        <ul className={css.people}>
          {people.rows.map((person) => (
            <PersonLine key={person.personId} {...{ person, month, onOnly }} />
          ))}
        </ul>
      )}
      {people.total > people.rows.length ? (
        <Text size="sm" tone="muted">
          {text.more(people.total - people.rows.length)}
        </Text>
      ) : null}
    </Stack>
  )
}

type LineProps = { person: HoursPerson; month: string; onOnly: (personId: PersonId) => void }

function PersonLine({ person, month, onOnly }: LineProps) {
  const { personId, name, totals, monthRoom, over, isToBeSeen } = person
  return (
    <li>
      <div>
        <Button look="lite" size="mini" label={text.only(name)} onPress={() => onOnly(personId)}>
          <bdi>{name}</bdi>
        </Button>
      </div>
      <Text size="sm" tone="muted">
        {text.line(totals.minutes, totals.amount)}
      </Text>
      {over > 0 || isToBeSeen ? (
        <Chip tone="alert" icon="late">
          {over > 0 ? text.over(over) : text.look}
        </Chip>
      ) : monthRoom === null ? null : (
        <Text size="sm">{text.room(monthRoom, monthName(month))}</Text>
      )}
    </li>
  )
}
