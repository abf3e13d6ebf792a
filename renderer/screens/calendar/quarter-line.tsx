import { Link } from '@tanstack/react-router'
import type { DragEvent, KeyboardEvent, MouseEvent } from 'react'
import { addDays, daysBetween } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { calendarText as text, planRowText } from '#renderer/texts/calendar'
import { dropTarget } from './board-acts.ts'
import type { BoardActs } from './board-acts.ts'
import type { DrawnEvent } from './carry.ts'
import { DayOnLine } from './day-on-line.tsx'
import type { GapPlace } from './gap-places.ts'
import { atDay } from './on-line.ts'
import { PlanStrip } from './plan-strip.tsx'
import type { PlanRow } from './plan-strip.tsx'
import { QuarterGround, QuarterHead } from './quarter-head.tsx'
import { eventItem, gapItem, marksOnLine } from './quarter-items.ts'
import { placeInLanes } from './quarter-lanes.ts'
import css from './quarter-line.module.css'
import { EventOnLine, GapOnLine, MarkOnLine } from './quarter-shapes.tsx'
import { quarterDays } from './quarters.ts'
import type { Period } from './use-period.ts'
import { weekLayout } from './week-layout.ts'

type Props = {
  year: number
  number: number
  period: Period
  /** The events of this quarter as they are drawn now. */
  events: readonly DrawnEvent[]
  gaps: readonly GapPlace[]
  rows: readonly PlanRow[]
  focused: IsoDate
  today: IsoDate
  acts: BoardActs
  /** The keys of the year, heard by its day and its events. */
  onKeyDown: (event: KeyboardEvent) => void
}

const markHeight = 19
const eventHeight = 30

/** One quarter in lanes: bands and marks, the events, and what the rhythm still misses. */
export function QuarterLine(props: Props) {
  const { year, number, period, events, gaps, rows, focused, today, acts, onKeyDown } = props
  const quarter = quarterDays(year, number)
  const days = daysBetween(quarter.from, quarter.until) + 1
  const isInside = (day: IsoDate) => quarter.from <= day && day <= quarter.until
  const marks = placeInLanes(marksOnLine(period, quarter), quarter, { mostLanes: 4, extraDays: 3 })
  const bars = placeInLanes(events.map(eventItem), quarter, { mostLanes: 2, extraDays: 8 })
  const holes = placeInLanes(
    gaps.map((gap) => gapItem(gap, quarter)),
    quarter,
    { mostLanes: 2, extraDays: 6 },
  )
  const eventsTop = Math.max(1, marks.lanes) * markHeight + 6
  const holesTop = eventsTop + Math.max(1, Math.min(2, bars.lanes)) * eventHeight
  const height = holesTop + Math.min(2, holes.lanes) * eventHeight + 6
  const variables: Record<string, string> = { '--days': String(days), '--height': `${height}px` }
  const [focusedDay] = isInside(focused) ? weekLayout([focused], period, events) : []
  return (
    <section
      className={classNames(css.quarter, isInside(today) && css.now)}
      aria-label={text.quarter(number)}
    >
      <div className={css.name}>
        <b aria-hidden="true">{text.quarterShort(number)}</b>
        <span>{text.planned(countOf(events))}</span>
        <MoreInMonth
          count={marks.hidden + bars.hidden}
          day={bars.firstHidden ?? marks.firstHidden}
        />
      </div>
      <div className={css.line} style={variables}>
        <div className={css.days} {...pointing(quarter, days, focused, acts)}>
          <QuarterGround quarter={quarter} days={days} />
          <QuarterHead quarter={quarter} days={days} />
          {isInside(today) ? <Today start={daysBetween(quarter.from, today)} /> : null}
          <div className={css.lanes}>
            {focusedDay === undefined ? null : (
              <DayOnLine
                quarter={quarter}
                day={focusedDay}
                isToday={focused === today}
                isAimed={acts.carrying.carry !== null}
                onEnter={acts.onEnter}
                onKeyDown={onKeyDown}
              />
            )}
            {marks.placed.map((mark) => (
              <MarkOnLine key={mark.item.key} mark={mark} top={mark.lane * markHeight} />
            ))}
            {bars.placed.map((bar) => (
              <EventOnLine
                key={bar.item.key}
                bar={bar}
                top={eventsTop + bar.lane * eventHeight}
                acts={acts}
                onKeyDown={onKeyDown}
              />
            ))}
            {holes.placed.map((gap) => (
              <GapOnLine key={gap.item.key} gap={gap} top={holesTop + gap.lane * eventHeight} />
            ))}
          </div>
        </div>
        <PlanStrip heading={planRowText.quarter} rows={rows} />
      </div>
    </section>
  )
}

function countOf(events: readonly DrawnEvent[]): number {
  return events.filter(({ event, look }) => event.stage !== 'geannuleerd' && look !== 'ghost')
    .length
}

function MoreInMonth({ count, day }: { count: number; day: IsoDate | null }) {
  if (count === 0 || day === null) return null
  return (
    <Link to="/kalender" search={{ beeld: 'maand', dag: day }} className={css.more}>
      {text.more(count)}
    </Link>
  )
}

function Today({ start }: { start: number }) {
  return (
    <span className={css.today} style={atDay(start)} aria-hidden="true">
      <span>{text.today}</span>
    </span>
  )
}

// A press or a drag on the line means the day below the pointer.
function pointing(quarter: { from: IsoDate }, days: number, focused: IsoDate, acts: BoardActs) {
  const dayBelow = ({ currentTarget, clientX }: MouseEvent | DragEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const at = Math.floor(((clientX - left) / width) * days)
    return addDays(quarter.from, Math.min(days - 1, Math.max(0, at)))
  }
  return {
    onMouseDown: (event: MouseEvent) => {
      const isOnLine = event.target instanceof Element && event.target.closest('a, button') === null
      if (isOnLine) acts.onDay(dayBelow(event))
    },
    onDragOver: (event: DragEvent) => dropTarget(acts, dayBelow(event), focused).onDragOver(event),
    onDrop: (event: DragEvent) => dropTarget(acts, dayBelow(event), focused).onDrop(event),
  }
}
