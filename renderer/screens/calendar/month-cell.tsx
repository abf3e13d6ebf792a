import { Link } from '@tanstack/react-router'
import type { EventRow } from '#domain/contract/events'
import { dayMonth, weekdayOf } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { eventColours } from '#renderer/components/event-family'
import { calendarText as text } from '#renderer/texts/calendar'
import css from './month.module.css'
import { markWords } from './mark-words.ts'
import type { BandSlice, MonthDayLayout } from './week-layout.ts'

type Props = {
  day: MonthDayLayout
  isOutside: boolean
  isFocused: boolean
  isToday: boolean
  onFocus: () => void
}

const mostMarks = 2
const mostEvents = 2

/** One day of the month with its bands, marks and events; its name says them all. */
export function MonthCell({ day, isOutside, isFocused, isToday, onFocus }: Props) {
  const { date, bands, marks, events } = day
  const isFirstOfMonth = date.endsWith('-01')
  return (
    <div
      role="gridcell"
      aria-selected={isFocused}
      className={classNames(
        css.cell,
        weekdayOf(date) > 5 && css.weekend,
        isOutside && css.outside,
        isFocused && css.focused,
      )}
    >
      <button
        type="button"
        tabIndex={isFocused ? 0 : -1}
        data-day={date}
        aria-current={isToday ? 'date' : undefined}
        aria-label={text.day(date, wordsOf(day, isToday))}
        className={classNames(css.number, isToday && css.today)}
        onClick={onFocus}
      >
        {isFirstOfMonth || isOutside ? dayMonth(date) : Number(date.slice(8))}
      </button>
      {bands.map((band, lane) => (
        <Band key={band?.mark.id ?? lane} band={band} />
      ))}
      {marks.slice(0, mostMarks).map((mark) => (
        <span key={mark.id} className={css.mark}>
          <i className={mark.layer === 'public-holiday' ? css.feest : css.cult} />
          <span>{markWords(mark)}</span>
        </span>
      ))}
      {events.slice(0, mostEvents).map((event) => (
        <EventBar key={event.id} event={event} />
      ))}
      <More count={marks.length - mostMarks} />
      <More count={events.length - mostEvents} />
    </div>
  )
}

function wordsOf({ bands, marks, events }: MonthDayLayout, isToday: boolean): string[] {
  return [
    ...(isToday ? [text.today] : []),
    ...events.map(({ code, title }) => `${code} ${title}`),
    ...bands.flatMap((band) => (band === null ? [] : [markWords(band.mark)])),
    ...marks.map(markWords),
  ]
}

function Band({ band }: { band: BandSlice | null }) {
  if (band === null) return <span className={css.noBand} />
  const { mark, isFirst, isLast, hasWord } = band
  return (
    <span
      className={classNames(
        css.band,
        mark.layer === 'ramadan' ? css.ramadan : css.school,
        mark.severity === 'note' && css.light,
        isFirst && css.first,
        isLast && css.last,
      )}
    >
      {hasWord ? <span>{markWords({ ...mark, dayNumber: 1 })}</span> : null}
    </span>
  )
}

function EventBar({ event }: { event: EventRow }) {
  return (
    <Link
      to="/bijeenkomsten/$eventId/$tab"
      params={{ eventId: event.id, tab: 'overzicht' }}
      tabIndex={-1}
      className={classNames(
        css.event,
        eventColours(event.code),
        event.stage === 'geannuleerd' && css.cancelled,
      )}
    >
      <b>{event.code}</b>
      <bdi>{event.title}</bdi>
    </Link>
  )
}

function More({ count }: { count: number }) {
  return count > 0 ? <span className={css.more}>{text.more(count)}</span> : null
}
