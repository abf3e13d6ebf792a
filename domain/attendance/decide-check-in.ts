import type { Instant } from '#domain/shared/dates'
import { standOf } from './participation.ts'
import type { Participation } from './participation.ts'

export type CheckInWarning =
  'already-inside' | 'not-on-list' | 'was-waiting' | 'was-cancelled' | 'was-offered' | 'seats-short'

export type CheckInDecision = {
  /** Whether a log row is written. */
  readonly logs: boolean
  /** Make a participation for a walk-in, register an existing one, or leave it as it is. */
  readonly participation: 'create-walk-in' | 'register' | 'keep'
  readonly warnings: readonly CheckInWarning[]
}

type Arrival = {
  readonly current: Pick<Participation, 'status' | 'offeredUntil'> | null
  readonly takesSeat: boolean
  readonly isInside: boolean
  readonly capacity: number | null
  /** Seats already held, this person not counted. */
  readonly seatsTaken: number
}

/** Somebody comes in: always let in, with what the verbinder should know. Who is in has a seat. */
export function decideCheckIn(arrival: Arrival, now: Instant): CheckInDecision {
  const { current, takesSeat, capacity, seatsTaken } = arrival
  if (arrival.isInside) {
    return { logs: false, participation: 'keep', warnings: ['already-inside'] }
  }
  const stand = current === null ? null : standOf(current, now)
  if (stand === 'registered') return { logs: true, participation: 'keep', warnings: [] }

  const isShort = takesSeat && capacity !== null && seatsTaken >= capacity
  const warnings: CheckInWarning[] = [warningOf(stand), ...(isShort ? shortage : [])]
  const participation = stand === null ? 'create-walk-in' : 'register'
  return { logs: true, participation, warnings }
}

const shortage: readonly CheckInWarning[] = ['seats-short']

function warningOf(stand: 'waiting' | 'offered' | 'lapsed' | 'cancelled' | null): CheckInWarning {
  if (stand === null) return 'not-on-list'
  if (stand === 'cancelled') return 'was-cancelled'
  return stand === 'offered' ? 'was-offered' : 'was-waiting'
}
