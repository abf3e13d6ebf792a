import type { IsoDate } from '#domain/shared/dates'

type Given<Purpose> = {
  readonly purpose: Purpose
  readonly givenOn: IsoDate
  readonly withdrawnOn: IsoDate | null
}

/**
 * Whether somebody allows this today: given by then, and not taken back since, also not under an earlier
 * note of the same consent. Given again on the day it was withdrawn counts.
 */
export function hasLiveConsent<Purpose extends string>(
  consents: readonly Given<Purpose>[],
  purpose: Purpose,
  today: IsoDate,
): boolean {
  const given = consents.filter((consent) => consent.purpose === purpose)
  return given.some(
    ({ givenOn, withdrawnOn }) =>
      givenOn <= today &&
      withdrawnOn === null &&
      !given.some((other) => other.withdrawnOn !== null && other.withdrawnOn > givenOn),
  )
}
