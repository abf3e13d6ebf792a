import { expect, it } from 'vitest'
import { calendarItems } from '#domain/export/calendar-events'
import type { EventForCalendar } from '#domain/export/calendar-events'
import { instant, isoDate, wallTime } from '#domain/shared/dates'

function anEvent(change: Partial<EventForCalendar> = {}): EventForCalendar {
  return {
    id: 'e1',
    title: 'Proefdag',
    goal: null,
    stage: 'gepland',
    cancelledReason: null,
    date: isoDate('2027-04-06'),
    startTime: wallTime('09:30'),
    endTime: wallTime('12:00'),
    format: 'locatie',
    venueName: 'Zaal Voorbeeld',
    roomName: 'De Hoek',
    address: 'Dorpsstraat 1',
    gemeenteName: 'Aalten',
    sequence: 3,
    changedAt: instant('2027-01-05T08:00:00.000Z'),
    ...change,
  }
}

const itemOf = (change: Partial<EventForCalendar>) => calendarItems([anEvent(change)]).items[0]

it('says of an event what a calendar shows, and nothing else', () => {
  expect(itemOf({ goal: 'Kennis delen' })).toEqual({
    uid: 'e1@schakel.invalid',
    sequence: 3,
    title: 'Proefdag',
    status: 'CONFIRMED',
    place: 'Zaal Voorbeeld, De Hoek, Dorpsstraat 1, Aalten',
    description: 'Kennis delen',
    changedAt: '2027-01-05T08:00:00.000Z',
    span: {
      kind: 'times',
      from: { date: '2027-04-06', time: '09:30' },
      until: { date: '2027-04-06', time: '12:00' },
    },
  })
})

it('takes whole days without times, up to the first day after them', () => {
  const span = itemOf({ date: isoDate('2027-12-31'), startTime: null, endTime: null })?.span
  expect(span).toEqual({ kind: 'days', from: '2027-12-31', until: '2028-01-01' })
})

it('leaves out an idea without a date, and counts it', () => {
  const { items, withoutDate } = calendarItems([anEvent({ date: null }), anEvent()])
  expect([items.length, withoutDate]).toEqual([1, 1])
})

it('is tentative as an idea with a date, and cancelled with its reason before the goal', () => {
  expect(itemOf({ stage: 'idee' })?.status).toBe('TENTATIVE')
  const cancelled = { stage: 'geannuleerd', cancelledReason: 'Zaal dicht', goal: 'Kennis delen' }
  expect(itemOf(cancelled)).toMatchObject({
    status: 'CANCELLED',
    title: 'Geannuleerd: Proefdag',
    description: 'Geannuleerd: Zaal dicht\n\nKennis delen',
  })
})

it('says when people come together on a screen', () => {
  const nowhere = { venueName: null, roomName: null, address: null, gemeenteName: null }
  expect(itemOf({ ...nowhere, format: 'online' })?.place).toBe('Online')
  expect(itemOf({ ...nowhere, format: 'hybride' })?.place).toBe('Ook online')
  expect(itemOf(nowhere)?.place).toBe('')
})

it('keeps new lines of a typed text and no other control character', () => {
  expect(itemOf({ goal: 'een\r\ntwee\u0000\u0007drie\tvier' })?.description).toBe(
    'een\ntwee  drie vier',
  )
})
