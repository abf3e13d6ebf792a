import { amsterdamClock, daysBetween } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'

/** What thinning needs to know of a copy; `name` tells it from the others. */
export type KeptCopy = {
  readonly name: string
  /** The change counter of what is inside: it orders copies, for a clock can be wrong. */
  readonly revision: number
  readonly madeAt: Instant
  /** People and events together. */
  readonly count: number
  readonly isWhole: boolean
}

/** How long copies stay; the page says these numbers. */
export const keeping = { allDays: 2, allAtMost: 20, dailyDays: 12, weeklyUntilDays: 30 } as const

/**
 * The names of the copies that may go. The newest whole one always stays; nothing goes while a
 * restore is not confirmed, or when the newest suddenly holds less than half of the one before.
 */
export function thin(
  copies: readonly KeptCopy[],
  now: Instant,
  { isPaused }: { isPaused: boolean },
): string[] {
  if (isPaused) return []
  const whole = copies.filter(({ isWhole }) => isWhole).toSorted(newestFirst)
  const [newest, previous] = whole
  if (!newest) return []
  if (previous && newest.count * 2 < previous.count) return []

  const stays = stayingNames(whole, now)
  stays.add(newest.name)
  const ofPast = copies.filter(({ madeAt }) => madeAt <= now)
  return ofPast
    .filter((copy) => (copy.isWhole ? !stays.has(copy.name) : isLapsed(copy, now)))
    .map(({ name }) => name)
}

/** Newest first: by what is inside, then by the clock, then by name so that the order is total. */
export function newestFirst(
  one: Pick<KeptCopy, 'revision' | 'madeAt' | 'name'>,
  other: Pick<KeptCopy, 'revision' | 'madeAt' | 'name'>,
): number {
  return (
    other.revision - one.revision ||
    compare(other.madeAt, one.madeAt) ||
    compare(other.name, one.name)
  )
}

function stayingNames(newestFirst: readonly KeptCopy[], now: Instant): Set<string> {
  const today = dayOf(now)
  const stays = new Set<string>()
  const seen = new Set<string>()
  let recent = 0
  for (const { name, madeAt } of newestFirst) {
    const day = dayOf(madeAt)
    const age = daysBetween(day, today)
    if (age < keeping.allDays && recent < keeping.allAtMost) {
      recent += 1
      stays.add(name)
    }
    const period = periodOf(day, age)
    if (period !== undefined && !seen.has(period)) {
      seen.add(period)
      stays.add(name)
    }
  }
  return stays
}

/** The day or week of which one copy stays; undefined when nothing of that age stays. */
function periodOf(day: IsoDate, age: number): string | undefined {
  if (age < keeping.allDays + keeping.dailyDays) return day
  if (age > keeping.weeklyUntilDays) return undefined
  // 1 January 1970 was a Thursday; weeks begin on Monday.
  return `week ${Math.floor((daysBetween('1970-01-01' as IsoDate, day) + 3) / 7)}`
}

function isLapsed({ madeAt }: KeptCopy, now: Instant): boolean {
  return daysBetween(dayOf(madeAt), dayOf(now)) > keeping.weeklyUntilDays
}

function dayOf(moment: Instant): IsoDate {
  return amsterdamClock(moment).date
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
