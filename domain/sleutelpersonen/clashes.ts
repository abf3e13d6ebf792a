import { minutesOf } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { GemeenteId } from '#domain/shared/ids'

/** A stretch of a day that somebody is asked for, or is taken by; without times the whole day could be. */
export type Slot = {
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly gemeenteId: GemeenteId | null
}

/** Something somebody is busy with: asked or accepted work, or an event they come to. */
export type Engagement = Slot & {
  readonly title: string
  /** False while it was only asked. */
  readonly isSure: boolean
  /** Other work at the very thing that is asked for; null is for no language in particular. */
  readonly here?: { readonly language: string | null } | undefined
}

/** What stands in the way at that time; Schakel knows no distances, so a short gap only says so. */
export type Clash =
  | {
      readonly kind: 'double'
      readonly title: string
      readonly until: WallTime
      readonly isSure: boolean
    }
  | { readonly kind: 'there'; readonly language: string | null; readonly isSure: boolean }
  | { readonly kind: 'same-day'; readonly title: string; readonly isSure: boolean }
  | {
      readonly kind: 'short-gap'
      readonly title: string
      readonly minutes: number
      readonly isSure: boolean
    }

/** Between two places in other gemeenten, less than this asks a look at the journey. */
const shortGapMinutes = 60

/** What somebody has on that day that does not go together with it, the hardest first. */
export function clashesOf(wanted: Slot, engagements: readonly Engagement[]): Clash[] {
  const order: Record<Clash['kind'], number> = {
    ...{ double: 0, there: 1, 'same-day': 2, 'short-gap': 3 },
  }
  return engagements
    .flatMap((engagement) => clashWith(wanted, engagement) ?? [])
    .toSorted(
      (one, other) =>
        order[one.kind] - order[other.kind] || Number(other.isSure) - Number(one.isSure),
    )
}

function clashWith(wanted: Slot, other: Engagement): Clash | undefined {
  if (wanted.date === null || wanted.date !== other.date) return undefined
  const { title, isSure } = other
  const mine = stretchOf(wanted)
  const theirs = stretchOf(other)
  if (other.here) {
    const isApart = mine && theirs && (theirs.start >= mine.end || mine.start >= theirs.end)
    return isApart ? undefined : { kind: 'there', language: other.here.language, isSure }
  }
  if (!mine || !theirs || other.endTime === null) return { kind: 'same-day', title, isSure }
  const minutes = Math.max(theirs.start - mine.end, mine.start - theirs.end)
  if (minutes < 0) return { kind: 'double', title, until: other.endTime, isSure }
  const isElsewhere = wanted.gemeenteId === null || wanted.gemeenteId !== other.gemeenteId
  return isElsewhere && minutes < shortGapMinutes
    ? { kind: 'short-gap', title, minutes, isSure }
    : undefined
}

// An end before its start is the next day: what begins that evening lasts till midnight here.
function stretchOf({ startTime, endTime }: Slot): { start: number; end: number } | undefined {
  if (startTime === null || endTime === null) return undefined
  const start = minutesOf(startTime)
  const end = minutesOf(endTime)
  return { start, end: end > start ? end : 24 * 60 }
}
