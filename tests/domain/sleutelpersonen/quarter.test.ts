import { expect, test } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { quarterOf } from '#domain/sleutelpersonen/quarter'

test('a quarter is three whole months', () => {
  expect(quarterOf(isoDate('2026-11-23'))).toEqual({ from: '2026-10-01', until: '2026-12-31' })
  expect(quarterOf(isoDate('2028-02-29'))).toEqual({ from: '2028-01-01', until: '2028-03-31' })
})
