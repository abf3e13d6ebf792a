import { expect, it } from 'vitest'
import { calendarAddressFrom } from '#renderer/screens/calendar/calendar-address'
import { eventWishFrom, topicsFrom } from '#renderer/screens/events/event-draft'
import { eventsFilterFrom } from '#renderer/screens/events/events-filter'

it('reads the filter of the list from its address and leaves out what makes no sense', () => {
  expect(
    eventsFilterFrom({ jaar: 2027, soort: 'cop', stand: 'gepland', zoek: 'taal', meer: 1 }),
  ).toEqual({ jaar: 2027, soort: 'cop', stand: 'gepland', zoek: 'taal' })
  expect(eventsFilterFrom({ jaar: 'alle' })).toEqual({ jaar: 'alle' })
  expect(eventsFilterFrom({ jaar: 'ooit', stand: 'klaar', zoek: '' })).toEqual({})
})

it('takes from a link to a new event only a real day and a known part of the region', () => {
  expect(eventWishFrom({ soort: 'cop', deel: 'oost', datum: '2027-02-14' })).toEqual({
    soort: 'cop',
    deel: 'oost',
    datum: '2027-02-14',
  })
  expect(eventWishFrom({ deel: 'noord', datum: '2027-02-31' })).toEqual({})
})

it('opens the calendar on what the address says, if that exists', () => {
  expect(calendarAddressFrom({ beeld: 'jaar', dag: '2027-02-14' })).toEqual({
    beeld: 'jaar',
    dag: '2027-02-14',
  })
  expect(calendarAddressFrom({ beeld: 'eeuw', dag: 'morgen' })).toEqual({})
})

it('splits topics at their commas', () => {
  expect(topicsFrom(' Werk en taal, Startbanen ,, ')).toEqual(['Werk en taal', 'Startbanen'])
})
