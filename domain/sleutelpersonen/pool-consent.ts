import type { IsoDate } from '#domain/shared/dates'

/** Whether somebody agreed to be in the pool; withdrawn means: keep the profile, do not ask. */
export type PoolConsent = 'given' | 'withdrawn' | 'unknown'

type Given = { readonly givenOn: IsoDate; readonly withdrawnOn: IsoDate | null }

/** What somebody's consents for the pool come to: one that still holds counts, whatever was before. */
export function poolConsentFrom(consents: readonly Given[]): PoolConsent {
  if (consents.length === 0) return 'unknown'
  return consents.some(({ withdrawnOn }) => withdrawnOn === null) ? 'given' : 'withdrawn'
}
