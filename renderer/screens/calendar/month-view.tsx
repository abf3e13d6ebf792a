import type { EventRow } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { Loading } from '#renderer/components/loading.tsx'
import { weeksOf } from '#renderer/components/month-weeks'
import { PageSplit } from '#renderer/components/page.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { CalendarKey } from './calendar-key.tsx'
import { DayPanel } from './day-panel.tsx'
import { MonthBoard } from './month-board.tsx'
import { usePeriod } from './use-period.ts'

type Props = {
  day: IsoDate
  onDay: (day: IsoDate) => void
  onOpen: (event: EventRow) => void
  onGoodDay: () => void
}

/** One month with everything on it, and the day under the focus beside it. */
export function MonthView({ day, onDay, onOpen, onGoodDay }: Props) {
  const { today } = useStatus()
  const weeks = weeksOf(day)
  const period = usePeriod(weeks[0]?.[0] ?? day, weeks.at(-1)?.[6] ?? day)
  if (period === undefined) return <Loading />
  const { days, events } = period
  return (
    <PageSplit
      panel={
        <DayPanel
          day={day}
          events={events.filter(({ date }) => date === day)}
          onGoodDay={onGoodDay}
        />
      }
    >
      <CalendarKey />
      <MonthBoard
        weeks={weeks}
        focused={day}
        today={today}
        days={days}
        events={events}
        onFocusDay={onDay}
        onOpen={onOpen}
        onGoodDay={onGoodDay}
      />
    </PageSplit>
  )
}
