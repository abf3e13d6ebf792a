import type { CalendarDay, CalendarMark } from '#domain/contract/calendar'
import type { IsoDate } from '#domain/shared/dates'
import type { DrawnEvent } from './carry.ts'
import { bandOf } from './mark-look.ts'

/** One day's slice of a band that runs over more days; the word stands in its first slice. */
export type BandSlice = {
  readonly mark: CalendarMark
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly hasWord: boolean
}

export type DayLayout = {
  readonly date: IsoDate
  /** As many as the week has lanes; null keeps the lane free, so that bands stay level. */
  readonly bands: readonly (BandSlice | null)[]
  readonly marks: readonly CalendarMark[]
  readonly events: readonly DrawnEvent[]
  /** Open tasks. */
  readonly tasks: number
}

type Known = {
  readonly days: ReadonlyMap<IsoDate, CalendarDay>
  readonly tasks: ReadonlyMap<IsoDate, number>
}

/** Where everything of one week stands: bands in level lanes, marks and events under their day. */
export function weekLayout(
  week: readonly IsoDate[],
  { days, tasks }: Known,
  events: readonly DrawnEvent[],
): DayLayout[] {
  const lanes = lanesOf(week, days)
  return week.map((date) => {
    const marks = days.get(date)?.marks ?? []
    return {
      date,
      bands: lanes.map((lane) => {
        const mark = lane.find(({ from, until }) => from <= date && date <= until)
        if (mark === undefined) return null
        const isFirst = mark.from === date
        return {
          mark,
          isFirst,
          isLast: mark.until === date,
          hasWord: isFirst || date === week[0],
        }
      }),
      marks: marks.filter((mark) => bandOf(mark) === null),
      events: events.filter((drawn) => drawn.date === date),
      tasks: tasks.get(date) ?? 0,
    }
  })
}

// Each band takes the first lane that is free over its whole length in this week.
function lanesOf(
  week: readonly IsoDate[],
  days: ReadonlyMap<IsoDate, CalendarDay>,
): CalendarMark[][] {
  const bands = new Map<string, CalendarMark>()
  for (const date of week) {
    for (const mark of days.get(date)?.marks ?? []) {
      if (bandOf(mark) !== null) bands.set(`${mark.id} ${mark.from}`, mark)
    }
  }
  const inOrder = [...bands.values()].toSorted(
    (one, other) => Number(one.layer === 'ramadan') - Number(other.layer === 'ramadan'),
  )
  const lanes: CalendarMark[][] = []
  for (const band of inOrder) {
    const free = lanes.find((lane) =>
      lane.every(({ from, until }) => until < band.from || band.until < from),
    )
    if (free === undefined) lanes.push([band])
    else free.push(band)
  }
  return lanes
}
