import type { IsoDate } from '#domain/shared/dates'
import type { HoursEntry } from './hours.ts'
import { paidRates } from './paid-rates.ts'
import type { Profile } from './profile.ts'

/** What can be done with hours. */
export type HoursAct = 'change' | 'remove' | 'work' | 'approve' | 'reopen'

/** Why it cannot be done: the figures of a payment would no longer be true. */
export type HoursObstacle =
  | 'hours-in-payment'
  | 'hours-approved'
  | 'hours-not-planned'
  | 'hours-not-worked'
  | 'hours-not-approved'
  | 'hours-to-come'

type Stand = Pick<HoursEntry, 'status' | 'paymentLineId' | 'workedOn'>

/** What stands in the way of an act on hours; null when nothing does. */
export function obstacleTo(
  act: HoursAct,
  { status, paymentLineId, workedOn }: Stand,
  today: IsoDate,
): HoursObstacle | null {
  const isApproved = status === 'approved'
  if (paymentLineId !== null) return 'hours-in-payment'
  switch (act) {
    case 'change':
    case 'remove':
      return isApproved ? 'hours-approved' : null
    case 'work':
      if (status !== 'planned') return 'hours-not-planned'
      return workedOn > today ? 'hours-to-come' : null
    case 'approve':
      if (status !== 'worked') return isApproved ? 'hours-approved' : 'hours-not-worked'
      return workedOn > today ? 'hours-to-come' : null
    case 'reopen':
      return isApproved ? null : 'hours-not-approved'
  }
}

/** Hours as they are when approved: what they are paid by is copied and no longer moves. */
export function approvedHours(
  entry: HoursEntry,
  profile: Pick<Profile, 'reward' | 'is21' | 'rates'>,
  { on, limitNote }: { on: IsoDate; limitNote: string | null },
): HoursEntry {
  const { reward, is21, rates } = profile
  return {
    ...{ ...entry, reward, is21, ...paidRates(reward, rates, entry.workedOn) },
    ...{ status: 'approved', approvedOn: on, limitNote },
  }
}

/** Approved hours taken back to worked: what was copied is forgotten. */
export function reopenedHours(entry: HoursEntry): HoursEntry {
  return {
    ...{ ...entry, reward: null, is21: null, hourCents: null, kmTenthCents: null },
    ...{ status: 'worked', approvedOn: null, limitNote: null },
  }
}
