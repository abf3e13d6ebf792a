import { expect, it } from 'vitest'
import { tooManyForRoom } from '#domain/events/room-fit'

it('says how many people do not fit, and nothing while one of both is unknown', () => {
  expect(tooManyForRoom(80, { capacity: 60 })).toBe(20)
  expect(tooManyForRoom(60, { capacity: 60 })).toBe(0)
  expect(tooManyForRoom(80, { capacity: null })).toBe(0)
  expect(tooManyForRoom(null, { capacity: 60 })).toBe(0)
  expect(tooManyForRoom(80, null)).toBe(0)
})
