import type { ParticipationStatus } from '#domain/attendance/participation'
import { cutMark } from '#domain/texts/free-texts'
import type { Instant, IsoDate } from '#domain/shared/dates'

type Seat = { readonly status: ParticipationStatus; readonly registeredAt: Instant }

const strength: Record<ParticipationStatus, number> = {
  registered: 3,
  offered: 2,
  waiting: 1,
  cancelled: 0,
}

/**
 * Which of two participations of one person at one event stays: who was there, else the surer seat,
 * else who signed up first. Presence is never lost.
 */
export function stayingSeat(
  kept: Seat & { readonly wasPresent: boolean },
  gone: Seat & { readonly wasPresent: boolean },
): 'kept' | 'gone' {
  if (kept.wasPresent !== gone.wasPresent) return kept.wasPresent ? 'kept' : 'gone'
  const difference = strength[kept.status] - strength[gone.status]
  if (difference !== 0) return difference > 0 ? 'kept' : 'gone'
  return gone.registeredAt < kept.registeredAt ? 'gone' : 'kept'
}

type Period = { readonly fromOn: IsoDate | null; readonly untilOn: IsoDate | null }

/** Two stays at one organisation are one, unless the first had ended before the second began. */
export function isOneStay(one: Period, other: Period): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one)
}

/** The period of both together: the first day that is known, and no end while one goes on. */
export function wholeStay(one: Period, other: Period): Period {
  const days = [one.fromOn, other.fromOn].filter((day) => day !== null).toSorted()
  const isGoingOn = one.untilOn === null || other.untilOn === null
  const ends = [one.untilOn, other.untilOn].filter((day) => day !== null).toSorted()
  return { fromOn: days[0] ?? null, untilOn: isGoingOn ? null : (ends.at(-1) ?? null) }
}

function endsBefore(one: Period, other: Period): boolean {
  return one.untilOn !== null && other.fromOn !== null && one.untilOn < other.fromOn
}

/** A note may be this long; a longer one could not be saved again. */
export const longestNote = 10_000

/** Both notes, when both say something else; what does not fit is cut where it shows. */
export function wholeNote(kept: string | null, gone: string | null): string | null {
  if (kept === null || gone === null) return kept ?? gone
  if (`\n${kept}\n`.includes(`\n${gone}\n`)) return kept
  const whole = `${kept}\n${gone}`
  if (whole.length <= longestNote) return whole
  return whole.slice(0, longestNote - cutMark.length) + cutMark
}
