import { useId, useMemo } from 'react'
import { daysToInvite } from '#domain/calendar/lead-time'
import { addDays, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { RhythmGapEntry } from '#domain/contract/event-insights'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { calendarText as text, planRowText } from '#renderer/texts/calendar'
import type { BoardActs } from './board-acts.ts'
import { drawnEvents } from './carry.ts'
import { gapPlaces } from './gap-places.ts'
import { PlanStrip, rowsOfPeriod } from './plan-strip.tsx'
import type { PlanRow } from './plan-strip.tsx'
import { QuarterLine } from './quarter-line.tsx'
import { quarterOf } from './quarters.ts'
import { useBoardKeys } from './use-board-keys.ts'
import type { Period } from './use-period.ts'

type Props = {
  day: IsoDate
  today: IsoDate
  period: Period
  gaps: readonly RhythmGapEntry[]
  rows: readonly PlanRow[]
  acts: BoardActs
}

/** A year as four lines of a quarter: what lies on the days, and the events between. */
export function YearBoard({ day, today, period, gaps, rows, acts }: Props) {
  const { board, onKeyDown } = useBoardKeys(day, acts)
  const keysId = useId()
  const year = yearOf(day)
  const events = drawnEvents(period.events, acts.carrying.carry, day)
  const places = useMemo(
    () => gapPlaces(gaps, { ...period, year, earliest: addDays(today, daysToInvite) }),
    [gaps, period, year, today],
  )
  return (
    <div ref={board} role="group" aria-label={text.yearName(year)} aria-describedby={keysId}>
      <VisuallyHidden id={keysId}>{text.keys}</VisuallyHidden>
      <PlanStrip heading={planRowText.year(year)} rows={rowsOfPeriod(rows, String(year))} />
      {[1, 2, 3, 4].map((number) => (
        <QuarterLine
          key={number}
          year={year}
          number={number}
          period={period}
          events={events.filter(({ date }) => yearOf(date) === year && quarterOf(date) === number)}
          gaps={places.filter(({ quarter }) => quarter === number)}
          rows={rowsOfPeriod(rows, `${year}-Q${number}`)}
          focused={day}
          today={today}
          acts={acts}
          onKeyDown={onKeyDown}
        />
      ))}
    </div>
  )
}
