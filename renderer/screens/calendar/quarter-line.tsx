import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import type { CalendarMark } from '#domain/contract/calendar'
import type { EventRow } from '#domain/contract/events'
import { addDays, dayMonth, daysBetween, isoDate, weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { eventColours } from '#renderer/components/event-family'
import { addMonths } from '#renderer/components/month-weeks'
import { calendarText as text } from '#renderer/texts/calendar'
import { markWords } from './mark-words.ts'
import { placeInLanes } from './quarter-lanes.ts'
import type { Placed } from './quarter-lanes.ts'
import css from './quarter-line.module.css'
import { quarterDays } from './quarters.ts'
import type { Period } from './use-period.ts'

type Props = { year: number; quarter: number; period: Period; today: IsoDate }

const markHeight = 19
const eventHeight = 30

/** One quarter: bands and marks in at most five lanes, events in at most two. */
export function QuarterLine({ year, quarter, period, today }: Props) {
  const days = quarterDays(year, quarter)
  const inside = (day: IsoDate) => days.from <= day && day <= days.until
  const events = period.events.filter(({ date }) => date !== null && inside(date))
  const marks = placeInLanes(marksOf(period, inside), days, { mostLanes: 5, extraDays: 3 })
  const bars = placeInLanes(events.map(barOf), days, { mostLanes: 2, extraDays: 8 })
  const total = daysBetween(days.from, days.until) + 1
  const eventsTop = Math.max(1, marks.lanes) * markHeight + 6
  const count = events.filter(({ stage }) => stage !== 'geannuleerd').length
  const variables: Record<string, string> = {
    '--days': String(total),
    '--height': `${eventsTop + Math.max(1, bars.lanes) * eventHeight + 6}px`,
  }
  return (
    <section className={css.quarter} aria-label={text.quarter(quarter)}>
      <div className={css.name}>
        <b aria-hidden="true">{text.quarterShort(quarter)}</b>
        <span>{text.planned(count)}</span>
        <More count={marks.hidden + bars.hidden} />
      </div>
      <div className={css.line} style={variables}>
        <QuarterHead from={days.from} days={total} />
        <div className={css.lanes}>
          {inside(today) ? (
            <span className={css.today} style={at(daysBetween(days.from, today), 0)} />
          ) : null}
          {marks.placed.map((mark) => (
            <MarkOnLine key={mark.item.key} mark={mark} top={mark.lane * markHeight} />
          ))}
          {bars.placed.map((bar) => (
            <EventOnLine key={bar.item.key} bar={bar} top={eventsTop + bar.lane * eventHeight} />
          ))}
        </div>
      </div>
    </section>
  )
}

function More({ count }: { count: number }) {
  return count > 0 ? <span>{text.more(count)}</span> : null
}

type MarkItem = ReturnType<typeof markItem>
type BarItem = ReturnType<typeof barOf>

function markItem(mark: CalendarMark) {
  const isBand = mark.layer === 'school-holiday' || mark.layer === 'ramadan'
  const word = markWords({ ...mark, dayNumber: 1 })
  return {
    // Two feasts of one name on one day read as one.
    key: `${word} ${mark.from}`,
    from: mark.from,
    until: isBand ? mark.until : mark.from,
    word,
    isBand,
    mark,
  }
}

function barOf(event: EventRow) {
  const day = event.date ?? isoDate('2000-01-01')
  // A proposed title says the day already.
  const dayWords = event.title.endsWith(dayMonth(day)) ? '' : dayMonth(day)
  const word = `${event.title} ${dayWords}`
  return { key: event.id as string, from: day, until: day, word, event, dayWords }
}

// Bands first, so that they keep the upper lanes.
function marksOf(period: Period, inside: (day: IsoDate) => boolean): MarkItem[] {
  const found = new Map<string, MarkItem>()
  for (const [date, { marks }] of period.days) {
    if (!inside(date)) continue
    for (const mark of marks) {
      const item = markItem(mark)
      found.set(item.key, item)
    }
  }
  return [...found.values()].toSorted(
    (one, other) => Number(other.isBand) - Number(one.isBand) || one.from.localeCompare(other.from),
  )
}

function at(start: number, top: number, length?: number): CSSProperties {
  return {
    left: `calc(${start} / var(--days) * 100%)`,
    top,
    ...(length === undefined ? {} : { width: `calc(${length} / var(--days) * 100%)` }),
  }
}

function QuarterHead({ from, days }: { from: IsoDate; days: number }) {
  const months = [0, 1, 2].map((ahead) => addMonths(from, ahead))
  return (
    <div className={css.months}>
      {months.map((month) => {
        const start = daysBetween(from, month)
        const mondays = mondaysOf(month)
        return (
          <span key={month}>
            <b style={at(start, 0)}>{dayMonth(month).replace(/^\d+ /, '')}</b>
            {mondays
              .filter((monday) => daysBetween(from, monday) < days - 1)
              .map((monday) => (
                <i key={monday} style={at(daysBetween(from, monday), 0)}>
                  {Number(monday.slice(8))}
                </i>
              ))}
          </span>
        )
      })}
    </div>
  )
}

// The first week is left out: there stands the name of the month.
function mondaysOf(month: IsoDate): IsoDate[] {
  const after = addDays(month, 8)
  const first = addDays(after, (8 - weekdayOf(after)) % 7)
  return [first, addDays(first, 7), addDays(first, 14)].filter(
    (day) => day.slice(0, 7) === month.slice(0, 7),
  )
}

function MarkOnLine({ mark, top }: { mark: Placed<MarkItem>; top: number }) {
  const { item, start, length, isFlipped } = mark
  const { layer, severity } = item.mark
  if (item.isBand) {
    return (
      <span
        className={classNames(
          css.band,
          layer === 'school-holiday' ? css.school : css.ramadan,
          severity === 'note' && css.light,
          isFlipped && css.wordLeft,
        )}
        style={at(start, top, length)}
      >
        <span>{item.word}</span>
      </span>
    )
  }
  const shape = layer === 'public-holiday' ? css.feest : css.cult
  return (
    <span className={classNames(css.mark, isFlipped && css.flipped)} style={at(start, top)}>
      <i className={shape} aria-hidden="true" />
      {item.word}
    </span>
  )
}

function EventOnLine({ bar, top }: { bar: Placed<BarItem>; top: number }) {
  const { event, dayWords } = bar.item
  const start = bar.isFlipped ? bar.start + 1 : bar.start
  return (
    <Link
      to="/bijeenkomsten/$eventId/$tab"
      params={{ eventId: event.id, tab: 'overzicht' }}
      title={event.title}
      className={classNames(
        css.event,
        eventColours(event.code),
        bar.isFlipped && css.flipped,
        event.stage === 'geannuleerd' && css.cancelled,
      )}
      style={{
        ...at(start, top),
        maxWidth: bar.isFlipped ? undefined : `calc((var(--days) - ${start}) / var(--days) * 100%)`,
      }}
    >
      <b>{event.code}</b>
      <bdi>{event.title}</bdi>
      {dayWords === '' ? null : <span>{dayWords}</span>}
    </Link>
  )
}
