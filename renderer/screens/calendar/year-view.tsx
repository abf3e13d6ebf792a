import { isoDate, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { Loading } from '#renderer/components/loading.tsx'
import { PageSplit } from '#renderer/components/page.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { CalendarKey } from './calendar-key.tsx'
import { QuarterLine } from './quarter-line.tsx'
import { RhythmPanel } from './rhythm-panel.tsx'
import { usePeriod } from './use-period.ts'

/** A year as four lines of a quarter: what lies on the days, and the events between. */
export function YearView({ day }: { day: IsoDate }) {
  const { today } = useStatus()
  const year = yearOf(day)
  const period = usePeriod(isoDate(`${year}-01-01`), isoDate(`${year}-12-31`))
  if (period === undefined) return <Loading />
  return (
    <PageSplit panel={<RhythmPanel year={year} />}>
      <CalendarKey />
      {[1, 2, 3, 4].map((quarter) => (
        <QuarterLine key={quarter} year={year} quarter={quarter} period={period} today={today} />
      ))}
    </PageSplit>
  )
}
