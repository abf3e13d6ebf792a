import { addDays, isoDate, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { addMonths, monthStart } from '#renderer/components/month-weeks'
import { Page } from '#renderer/components/page.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { useAction } from '#renderer/lib/actions'
import { call } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { calendarText as text } from '#renderer/texts/calendar'
import { calendarViews } from './calendar-address.ts'
import type { CalendarAddress, CalendarView } from './calendar-address.ts'
import { ListView } from './list-view.tsx'
import { MonthView } from './month-view.tsx'
import { YearView } from './year-view.tsx'

type Props = {
  address: CalendarAddress
  onAddress: (address: CalendarAddress) => void
  onOpen: (eventId: EventId) => void
  onPlan: (day: IsoDate) => void
}

/** The year, a month or a list: events between everything that lies on the days. */
export function CalendarScreen({ address, onAddress, onOpen, onPlan }: Props) {
  const { today } = useStatus()
  const { beeld: view = 'maand', dag: day = today } = address
  const goTo = (to: IsoDate) => onAddress({ ...address, dag: to })
  const plan = useAction('events.new', () => onPlan(day))

  async function goToGoodDay() {
    const answer = await call('calendar.nextGoodDay', { from: day })
    const found = answer.kind === 'ok' ? answer.value.date : null
    if (found === null) say(text.noGoodDay)
    else goTo(found)
  }

  return (
    <Page
      title={view === 'maand' ? text.monthHeading(day) : String(yearOf(day))}
      sub={<Summary view={view} day={day} />}
      lead={<Steps view={view} day={day} onDay={goTo} />}
      actions={
        <>
          <SegmentedControl
            label={text.view}
            value={view}
            items={calendarViews.map((id) => ({ id, label: text.views[id] }))}
            onChange={(beeld) => onAddress({ ...address, beeld })}
          />
          <ActionButton action={plan} look="primary" icon="add" />
        </>
      }
    >
      {view === 'maand' ? (
        <MonthView
          day={day}
          onDay={goTo}
          onOpen={({ id }) => onOpen(id)}
          onGoodDay={() => void goToGoodDay()}
        />
      ) : null}
      {view === 'lijst' ? <ListView year={yearOf(day)} /> : null}
      {view === 'jaar' ? <YearView day={day} /> : null}
    </Page>
  )
}

type StepsProps = { view: CalendarView; day: IsoDate; onDay: (day: IsoDate) => void }

function Steps({ view, day, onDay }: StepsProps) {
  const months = view === 'maand' ? 1 : 12
  const isMonth = view === 'maand'
  return (
    <Row gap={1}>
      <Button
        icon="previous"
        label={isMonth ? text.previousMonth : text.previousYear}
        onPress={() => onDay(addMonths(day, -months))}
      />
      <Button
        icon="next"
        label={isMonth ? text.nextMonth : text.nextYear}
        onPress={() => onDay(addMonths(day, months))}
      />
    </Row>
  )
}

function Summary({ view, day }: { view: CalendarView; day: IsoDate }) {
  const year = yearOf(day)
  const first = monthStart(day)
  const period =
    view === 'maand'
      ? { from: first, until: addDays(addMonths(first, 1), -1) }
      : { from: isoDate(`${year}-01-01`), until: isoDate(`${year}-12-31`) }
  const planned = useQuery('calendar.events', period, { keepsPrevious: true })
  const rhythm = useQuery('events.rhythm', { year }, { keepsPrevious: true })
  const count = planned?.events.filter(({ stage }) => stage !== 'geannuleerd').length
  const parts = [
    ...(count === undefined ? [] : [text.eventCount(count)]),
    ...(view === 'maand' || rhythm === undefined ? [] : [text.gapCount(rhythm.gaps.length)]),
  ]
  return <span>{parts.join(', ')}</span>
}
