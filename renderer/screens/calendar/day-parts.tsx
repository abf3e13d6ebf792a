import { Link } from '@tanstack/react-router'
import type { CalendarMark } from '#domain/contract/calendar'
import { classNames } from '#renderer/components/class-names'
import { eventColours } from '#renderer/components/event-family'
import { Icon } from '#renderer/components/icon.tsx'
import { withSoftHyphens } from '#renderer/lib/soft-hyphens'
import { calendarText as text } from '#renderer/texts/calendar'
import { moveText } from '#renderer/texts/calendar-move'
import { draggable } from './board-acts.ts'
import type { BoardActs } from './board-acts.ts'
import type { DrawnEvent } from './carry.ts'
import css from './day-parts.module.css'
import { bandOf } from './mark-look.ts'
import { markWords } from './mark-words.ts'
import type { BandSlice } from './week-layout.ts'

const bandLooks = { school: css.school, ramadan: css.ramadan, absence: css.absence }

/** One day's slice of a band; an empty lane keeps its height, so that bands stay level. */
export function Band({ band }: { band: BandSlice | null }) {
  if (band === null) return <span className={css.noBand} />
  const { mark, isFirst, isLast, hasWord } = band
  return (
    <span
      className={classNames(
        css.band,
        bandLooks[bandOf(mark) ?? 'school'],
        mark.severity === 'note' && css.light,
        isFirst && css.first,
        isLast && css.last,
      )}
    >
      {hasWord ? <span>{markWords({ ...mark, dayNumber: 1 })}</span> : null}
    </span>
  )
}

/** A feast or another marked day, with its shape. */
export function Mark({ mark }: { mark: CalendarMark }) {
  const isHoliday = mark.layer === 'public-holiday'
  return (
    <span className={css.mark}>
      <i className={isHoliday ? css.feest : css.cult} />
      <span className={isHoliday ? css.feestWord : css.cultWord}>
        {withSoftHyphens(markWords(mark))}
      </span>
    </span>
  )
}

type EventBarProps = { drawn: DrawnEvent; acts: BoardActs; isTabStop?: boolean }

/** An event on its day; where it was it is a dashed outline, in the hand it has a ring. */
export function EventBar({ drawn, acts, isTabStop = false }: EventBarProps) {
  const { event, look } = drawn
  return (
    <Link
      to="/bijeenkomsten/$eventId/$tab"
      params={{ eventId: event.id, tab: 'overzicht' }}
      tabIndex={isTabStop ? 0 : -1}
      data-event={event.id}
      className={classNames(
        css.event,
        eventColours(event.code),
        event.stage === 'geannuleerd' && css.cancelled,
        look === 'ghost' && css.ghost,
        look === 'carried' && css.carried,
      )}
      {...draggable(acts, event)}
    >
      <b>{event.code}</b>
      <bdi>{withSoftHyphens(event.title)}</bdi>
    </Link>
  )
}

/** Beside the number of the day: what is open, or that something stood here. */
export function DayNote({ tasks, drawn }: { tasks: number; drawn: readonly DrawnEvent[] }) {
  if (drawn.some(({ look }) => look === 'ghost')) {
    return <span className={css.note}>{moveText.wasHere}</span>
  }
  if (tasks === 0) return null
  return (
    <span className={css.note}>
      <Icon name="awaiting" />
      {text.tasks(tasks)}
    </span>
  )
}

/** How many are not drawn; nothing when all are. */
export function More({ count }: { count: number }) {
  return count > 0 ? <span className={css.more}>{text.more(count)}</span> : null
}
