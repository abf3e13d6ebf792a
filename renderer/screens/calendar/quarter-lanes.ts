import { daysBetween } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** Something to put on the line of a quarter: from a day, as wide as its word or its days. */
export type LaneItem = {
  readonly key: string
  readonly from: IsoDate
  readonly until: IsoDate
  readonly word: string
}

export type Placed<Item extends LaneItem> = {
  readonly item: Item
  readonly lane: number
  /** Days from the first of the quarter. */
  readonly start: number
  readonly length: number
  /** Near the end of the quarter the word stands at the left of its day. */
  readonly isFlipped: boolean
}

export type Lanes<Item extends LaneItem> = {
  readonly placed: readonly Placed<Item>[]
  readonly hidden: number
  /** The day of the first that does not fit. */
  readonly firstHidden: IsoDate | null
  readonly lanes: number
}

/** The days that a word takes on a line of ninety-two of them; a little too many is safe. */
const daysPerSign = 0.9

/** Puts items in as few lanes as needed so that nothing overlaps; what does not fit is counted. */
export function placeInLanes<Item extends LaneItem>(
  items: readonly Item[],
  quarter: { readonly from: IsoDate; readonly until: IsoDate },
  options: { readonly mostLanes: number; readonly extraDays: number },
): Lanes<Item> {
  const total = daysBetween(quarter.from, quarter.until) + 1
  const ends: { from: number; until: number }[][] = []
  const placed: Placed<Item>[] = []
  const hidden: Item[] = []
  for (const item of items) {
    const start = Math.max(0, daysBetween(quarter.from, item.from))
    const end = Math.min(total - 1, daysBetween(quarter.from, item.until))
    const length = end - start + 1
    const wanted = item.word.length * daysPerSign + options.extraDays
    const hasRoomLeft = start + 1 - wanted >= 0
    const isFlipped = length < wanted && start + wanted > total && hasRoomLeft
    const from = isFlipped ? start + 1 - wanted : start
    const until = isFlipped ? end + 1 : Math.max(start + length, start + wanted)
    const lane = firstFree(ends, from, until)
    if (lane >= options.mostLanes) {
      hidden.push(item)
      continue
    }
    ends[lane] = [...(ends[lane] ?? []), { from, until }]
    placed.push({ item, lane, start, length, isFlipped })
  }
  return { placed, hidden: hidden.length, firstHidden: hidden[0]?.from ?? null, lanes: ends.length }
}

function firstFree(
  lanes: readonly (readonly { from: number; until: number }[])[],
  from: number,
  until: number,
): number {
  const free = lanes.findIndex((lane) =>
    lane.every((taken) => taken.until <= from || until <= taken.from),
  )
  return free === -1 ? lanes.length : free
}
