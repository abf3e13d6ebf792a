import type { CalendarDay } from '#domain/contract/calendar'
import type { RhythmGapEntry } from '#domain/contract/event-insights'
import type { EventRow } from '#domain/contract/events'
import { addDays, weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { quarterDays, quarterOf } from './quarters.ts'

/** One event that the rhythm still misses, in the quarter where it fits best. */
export type GapPlace = {
  readonly gap: RhythmGapEntry
  /** The how-manieth of its kind it would be. */
  readonly number: number
  readonly quarter: number
  /** The longest run of days there that nothing speaks against; null when there is none. */
  readonly clear: { readonly from: IsoDate; readonly until: IsoDate } | null
}

type Year = {
  readonly year: number
  /** Nothing is planned before this day. */
  readonly earliest: IsoDate
  readonly days: ReadonlyMap<IsoDate, CalendarDay>
  readonly events: readonly EventRow[]
}

/** Spreads what is missing over the year: away from its own kind, then where it is quiet. */
export function gapPlaces(gaps: readonly RhythmGapEntry[], year: Year): GapPlace[] {
  const placed: GapPlace[] = []
  const quarters = quartersAhead(year)
  if (quarters.length === 0) return placed
  for (const gap of gaps) {
    for (let number = gap.planned + 1; number <= gap.min; number += 1) {
      const [best] = quarters.toSorted(
        (one, other) =>
          crowd(one.quarter, gap, placed, year) - crowd(other.quarter, gap, placed, year) ||
          Number(one.clear === null) - Number(other.clear === null) ||
          one.quarter - other.quarter,
      )
      if (best !== undefined) placed.push({ gap, number, ...best })
    }
  }
  return placed
}

type Quarter = Pick<GapPlace, 'quarter' | 'clear'>

function quartersAhead(year: Year): Quarter[] {
  const taken = new Set(year.events.map(({ date }) => date))
  return [1, 2, 3, 4].flatMap((quarter): Quarter[] => {
    const { from, until } = quarterDays(year.year, quarter)
    if (until < year.earliest) return []
    const first = from < year.earliest ? year.earliest : from
    return [{ quarter, clear: longestClear(first, until, year.days, taken) }]
  })
}

// Its own kind weighs more than everything else in a quarter together.
function crowd(
  quarter: number,
  gap: RhythmGapEntry,
  placed: readonly GapPlace[],
  { events }: Year,
): number {
  const here = events.filter(
    ({ date, stage }) => date !== null && stage !== 'geannuleerd' && quarterOf(date) === quarter,
  )
  const isSame = (other: { typeId: string; subregion: string | null }) =>
    other.typeId === gap.typeId && (gap.subregion === null || other.subregion === gap.subregion)
  const waiting = placed.filter((place) => place.quarter === quarter)
  const same = here.filter(isSame).length + waiting.filter((place) => isSame(place.gap)).length
  return same * 1000 + here.length + waiting.length
}

/** The longest run of days without objections, weekends left out at both ends. */
function longestClear(
  from: IsoDate,
  until: IsoDate,
  days: ReadonlyMap<IsoDate, CalendarDay>,
  taken: ReadonlySet<IsoDate | null>,
): GapPlace['clear'] {
  let best: { from: IsoDate; until: IsoDate; length: number } | null = null
  let run: { from: IsoDate; until: IsoDate; length: number } | null = null
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (weekdayOf(day) > 5) continue
    const severity = days.get(day)?.severity
    const isClear = (severity === null || severity === 'note') && !taken.has(day)
    if (!isClear) run = null
    else if (run === null) run = { from: day, until: day, length: 1 }
    else run = { from: run.from, until: day, length: run.length + 1 }
    if (run !== null && run.length > (best?.length ?? 0)) best = run
  }
  return best === null ? null : { from: best.from, until: best.until }
}
