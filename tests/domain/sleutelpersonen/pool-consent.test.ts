import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { poolConsentFrom } from '#domain/sleutelpersonen/pool-consent'

const today = isoDate('2026-11-23')
const given = { purpose: 'pool', givenOn: isoDate('2026-01-10'), withdrawnOn: null } as const
const withdrawn = { ...given, withdrawnOn: isoDate('2026-06-01') }

it('is unknown as long as nothing was said, and withdrawn when it was taken back since', () => {
  expect(poolConsentFrom([], today)).toBe('unknown')
  expect(poolConsentFrom([given], today)).toBe('given')
  expect(poolConsentFrom([withdrawn], today)).toBe('withdrawn')
  expect(poolConsentFrom([withdrawn, given], today)).toBe('withdrawn')
  const again = { ...given, givenOn: isoDate('2026-07-01') }
  expect(poolConsentFrom([withdrawn, again], today)).toBe('given')
  expect(poolConsentFrom([{ ...given, givenOn: isoDate('2027-01-01') }], today)).toBe('unknown')
})
