import { Link } from '@tanstack/react-router'
import type { EventRow } from '#domain/contract/events'
import { yearOf } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page } from '#renderer/components/page.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { eventText as text } from '#renderer/texts/events'
import { eventColumns } from './event-columns.tsx'
import type { EventsFilter } from './events-filter.ts'
import css from './events-screen.module.css'
import { useEventsSelection } from './use-events-selection.tsx'
import { EventsToolbar } from './events-toolbar.tsx'

type Props = {
  filter: EventsFilter
  onFilter: (filter: EventsFilter) => void
  onOpen: (eventId: EventId) => void
}

const mostShown = 2000
const noRows: EventRow[] = []
const keyOf = ({ id }: EventRow) => id

/** The events of a year, found and opened from the keyboard; other years are one press away. */
export function EventsScreen({ filter, onFilter, onOpen }: Props) {
  const currentYear = yearOf(useStatus().today)
  const newEvent = useButtonFor('events.new')
  const types = useQuery('events.types', {})
  const year = filter.jaar ?? currentYear
  const list = useQuery(
    'events.list',
    {
      search: filter.zoek ?? '',
      year: year === 'alle' ? null : year === 'zonder-datum' ? 'without-date' : year,
      typeId: filter.soort ?? null,
      seriesId: filter.reeks ?? null,
      stage: filter.stand ?? null,
      limit: mostShown,
    },
    { keepsPrevious: true },
  )
  const selected = useEventsSelection(list?.rows ?? noRows)
  return (
    <Page
      title={text.title}
      sub={list === undefined ? '' : text.count(list.total, yearWords(year))}
      actions={<ActionButton action={newEvent} look="primary" icon="add" />}
    >
      {list === undefined || types === undefined ? (
        <Loading />
      ) : (
        <div className={css.body}>
          <EventsToolbar
            filter={filter}
            currentYear={currentYear}
            years={list.years}
            types={types}
            onChange={onFilter}
          />
          <div className={css.grid}>
            <Grid
              label={text.title}
              columns={eventColumns}
              rows={list.rows}
              rowKey={keyOf}
              {...selected}
              onOpen={({ id }) => onOpen(id)}
              empty={<NoEvents filter={filter} year={year} />}
            />
          </div>
          <OtherYears years={list.years} shown={year} />
          {list.rows.length < list.total ? (
            <Text tone="muted" size="sm">
              {text.tooMany(list.rows.length, list.total)}
            </Text>
          ) : null}
        </div>
      )}
    </Page>
  )
}

type Year = NonNullable<EventsFilter['jaar']>

function yearWords(year: Year): string {
  if (year === 'alle') return text.inAllYears
  return year === 'zonder-datum' ? text.withoutDateToo : text.inYear(year)
}

function NoEvents({ filter, year }: { filter: EventsFilter; year: Year }) {
  const newEvent = useButtonFor('events.new')
  const isFiltered = [filter.zoek, filter.soort, filter.stand, filter.reeks].some(
    (part) => part !== undefined,
  )
  if (isFiltered) {
    return (
      <EmptyState
        sentence={text.emptyFilter}
        action={
          <LinkButton to="/bijeenkomsten" search={{ jaar: 'alle' }}>
            {text.showAll}
          </LinkButton>
        }
      />
    )
  }
  return (
    <EmptyState
      sentence={typeof year === 'number' ? text.emptyYear(year) : text.emptyAll}
      action={<ActionButton action={newEvent} icon="add" />}
    />
  )
}

type OtherYearsProps = { years: readonly { year: number | null; count: number }[]; shown: Year }

// The list opens on this year; what stands elsewhere is said, so that nothing is hidden.
function OtherYears({ years, shown }: OtherYearsProps) {
  const others = years.filter(({ year }) => (year ?? 'zonder-datum') !== shown)
  if (shown === 'alle' || others.length === 0) return null
  return (
    <p className={css.others}>
      {text.alsoIn}
      {others.map(({ year, count }) => (
        <Link key={year ?? 0} to="/bijeenkomsten" search={{ jaar: year ?? 'zonder-datum' }}>
          {year === null ? text.alsoWithoutDate(count) : text.alsoYear(year, count)}
        </Link>
      ))}
    </p>
  )
}
