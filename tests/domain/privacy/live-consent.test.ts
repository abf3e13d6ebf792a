import { expect, it } from 'vitest'
import { hasLiveConsent } from '#domain/privacy/live-consent'
import { isoDate } from '#domain/shared/dates'

const given = (on: string, withdrawn: string | null = null) => ({
  purpose: 'newsletter',
  givenOn: isoDate(on),
  withdrawnOn: withdrawn === null ? null : isoDate(withdrawn),
})
const today = isoDate('2026-11-23')
const lives = (...consents: ReturnType<typeof given>[]) =>
  hasLiveConsent(consents, 'newsletter', today)

it('lives while it is given and not withdrawn', () => {
  expect(lives()).toBe(false)
  expect(lives(given('2026-01-10'))).toBe(true)
  expect(lives(given('2026-01-10', '2026-03-01'))).toBe(false)
})

it('is over for every earlier note once it is withdrawn, until it is given again', () => {
  const twice = [given('2026-01-10'), given('2026-02-01', '2026-03-01')]
  expect(lives(...twice)).toBe(false)
  expect(lives(...twice, given('2026-03-01'))).toBe(true)
  expect(lives(...twice, given('2026-04-01'))).toBe(true)
})

it('does not mix purposes', () => {
  const other = { ...given('2026-01-10'), purpose: 'photo' }
  expect(hasLiveConsent([other], 'newsletter', today)).toBe(false)
})

it('does not live before the day on which it is given', () => {
  expect(lives(given('2026-11-24'))).toBe(false)
  expect(lives(given('2026-11-23'))).toBe(true)
})
