import type { KeyboardEvent } from 'react'
import { Link } from '@tanstack/react-router'
import { classNames } from '#renderer/components/class-names'
import { eventColours } from '#renderer/components/event-family'
import { Icon } from '#renderer/components/icon.tsx'
import { draggable } from './board-acts.ts'
import type { BoardActs } from './board-acts.ts'
import { atDay, roomFrom } from './on-line.ts'
import type { EventItem, GapItem, MarkItem } from './quarter-items.ts'
import type { LaneItem, Placed } from './quarter-lanes.ts'
import css from './quarter-line.module.css'

const bandLooks = { school: css.school, ramadan: css.ramadan, absence: css.absence }

/** A band over its days, or a shape on one day with its word. */
export function MarkOnLine({ mark, top }: { mark: Placed<MarkItem>; top: number }) {
  const { item, start, length, isFlipped } = mark
  const { layer, severity } = item.mark
  if (item.band !== null) {
    return (
      <span
        className={classNames(
          css.band,
          bandLooks[item.band],
          severity === 'note' && css.light,
          isFlipped && css.wordLeft,
        )}
        style={atDay(start, length, top)}
      >
        <span>{item.word}</span>
      </span>
    )
  }
  const isHoliday = layer === 'public-holiday'
  return (
    <span
      className={classNames(
        css.mark,
        isHoliday ? css.feestWord : css.cultWord,
        isFlipped && css.flipped,
      )}
      style={atDay(start, undefined, top)}
    >
      <i className={isHoliday ? css.feest : css.cult} aria-hidden="true" />
      {item.word}
    </span>
  )
}

type EventProps = {
  bar: Placed<EventItem>
  top: number
  acts: BoardActs
  onKeyDown: (event: KeyboardEvent) => void
}

/** An event at its exact day, with a thin line up to the day itself. */
export function EventOnLine({ bar, top, acts, onKeyDown }: EventProps) {
  const { drawn, dayWords } = bar.item
  const { event, look, date } = drawn
  const start = bar.isFlipped ? bar.start + 1 : bar.start
  const colours = eventColours(event.code)
  return (
    <>
      <i className={classNames(css.stem, colours)} style={{ ...atDay(start), height: top }} />
      <Link
        to="/bijeenkomsten/$eventId/$tab"
        params={{ eventId: event.id, tab: 'overzicht' }}
        title={event.title}
        data-event={event.id}
        className={classNames(
          css.event,
          colours,
          bar.isFlipped && css.flipped,
          event.stage === 'geannuleerd' && css.cancelled,
          look === 'ghost' && css.ghost,
          look === 'carried' && css.carried,
        )}
        style={{
          ...atDay(start, undefined, top),
          maxWidth: bar.isFlipped ? undefined : roomFrom(start),
        }}
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (acts.carrying.carry === null) acts.onDay(date)
        }}
        {...draggable(acts, event)}
      >
        <b>{event.code}</b>
        <bdi>{event.title}</bdi>
        {dayWords === '' ? null : <span>{dayWords}</span>}
      </Link>
    </>
  )
}

/** What the rhythm misses: one press from planning it. */
export function GapOnLine({ gap, top }: { gap: Placed<GapItem>; top: number }) {
  const { typeId, subregion } = gap.item.place.gap
  return (
    <Link
      to="/bijeenkomsten/nieuw"
      search={{ soort: typeId, ...(subregion === null ? {} : { deel: subregion }) }}
      className={classNames(css.gap, gap.isFlipped && css.shifted)}
      style={{
        ...atDay(startOf(gap), undefined, top),
        maxWidth: gap.isFlipped ? undefined : roomFrom(gap.start),
      }}
    >
      <Icon name="attention" size="small" />
      <span>{gap.item.word}</span>
    </Link>
  )
}

function startOf({ isFlipped, start }: Placed<LaneItem>): number {
  return isFlipped ? start + 1 : start
}
