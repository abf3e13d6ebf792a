import { expect, it } from 'vitest'
import { eventMinutes } from '#domain/events/event-length'
import { wallTime } from '#domain/shared/dates'

const [startTime, endTime] = [wallTime('09:30'), wallTime('13:00')]

it('is what the times say', () => {
  expect(eventMinutes({ startTime, endTime, programmeMinutes: 200 })).toBe(210)
})

it('is what the programme says without an end', () => {
  expect(eventMinutes({ startTime, endTime: null, programmeMinutes: 200 })).toBe(200)
})

it('is unknown without either, for nothing is invented', () => {
  expect(eventMinutes({ startTime, endTime: null, programmeMinutes: 0 })).toBeNull()
})
