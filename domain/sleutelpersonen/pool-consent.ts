import { hasLiveConsent } from '#domain/privacy/live-consent'
import type { IsoDate } from '#domain/shared/dates'

/** Whether somebody agreed to be in the pool; withdrawn means: keep the profile, do not ask. */
export type PoolConsent = 'given' | 'withdrawn' | 'unknown'

export type GivenForPool = {
  readonly purpose: 'pool'
  readonly givenOn: IsoDate
  readonly withdrawnOn: IsoDate | null
}

/** What somebody's consents for the pool come to today. */
export function poolConsentFrom(consents: readonly GivenForPool[], today: IsoDate): PoolConsent {
  if (hasLiveConsent(consents, 'pool', today)) return 'given'
  return consents.some(({ withdrawnOn }) => withdrawnOn !== null) ? 'withdrawn' : 'unknown'
}
