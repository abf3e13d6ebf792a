import type { CalendarMark } from '#domain/contract/calendar'
import { dayMonth } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { gapText } from '#renderer/texts/calendar'
import type { DrawnEvent } from './carry.ts'
import type { GapPlace } from './gap-places.ts'
import { bandOf } from './mark-look.ts'
import { markWords } from './mark-words.ts'
import type { Days } from './calendar-period.ts'
import type { Period } from './use-period.ts'

export type MarkItem = ReturnType<typeof markItem>
export type EventItem = ReturnType<typeof eventItem>
export type GapItem = ReturnType<typeof gapItem>

/** The marks of a quarter, each once; bands first, so that they keep the upper lanes. */
export function marksOnLine(period: Period, { from, until }: Days): MarkItem[] {
  const found = new Map<string, MarkItem>()
  for (const [date, { marks }] of period.days) {
    if (date < from || date > until) continue
    for (const mark of marks) {
      const item = markItem(mark)
      found.set(item.key, item)
    }
  }
  return [...found.values()].toSorted(
    (one, other) =>
      Number(other.band !== null) - Number(one.band !== null) || one.from.localeCompare(other.from),
  )
}

function markItem(mark: CalendarMark) {
  const band = bandOf(mark)
  const word = markWords({ ...mark, dayNumber: 1 })
  return {
    // Two feasts of one name on one day read as one.
    key: `${word} ${mark.from}`,
    from: mark.from,
    until: band === null ? mark.from : mark.until,
    word,
    band,
    mark,
  }
}

/** An event as a bar that begins at its day. */
export function eventItem(drawn: DrawnEvent) {
  const { event, date, key } = drawn
  // A proposed title says the day already.
  const dayWords = event.title.endsWith(dayMonth(date)) ? '' : dayMonth(date)
  return { key, from: date, until: date, word: `${event.title} ${dayWords}`, drawn, dayWords }
}

/** What the rhythm misses, at the days that are free for it. */
export function gapItem(place: GapPlace, quarter: Days) {
  const from: IsoDate = place.clear?.from ?? quarter.from
  const word = gapText.fact(place)
  const key = `${place.gap.typeId} ${place.gap.subregion ?? ''} ${place.number}`
  return { key, from, until: from, word, place }
}
