import { expect, it } from 'vitest'
import { stageAfterMove, titleAfterMove } from '#domain/events/moved-event'
import { isoDate } from '#domain/shared/dates'

const march = isoDate('2027-03-18')
const april = isoDate('2027-04-15')
const cop = { name: 'CoP-bijeenkomst (ketenbijeenkomst)' }

it('calls an idea planned with a date and a planned event an idea without one', () => {
  expect(stageAfterMove('idee', march)).toBe('gepland')
  expect(stageAfterMove('gepland', null)).toBe('idee')
})

it('leaves a stage that invitations or the day itself brought alone', () => {
  expect(stageAfterMove('uitgenodigd', null)).toBe('uitgenodigd')
  expect(stageAfterMove('gehouden', april)).toBe('gehouden')
  expect(stageAfterMove('geannuleerd', april)).toBe('geannuleerd')
})

it('lets a proposed title follow the day, and her own words stay', () => {
  expect(titleAfterMove('CoP-bijeenkomst 18 maart', cop, march, april)).toBe(
    'CoP-bijeenkomst 15 april',
  )
  expect(titleAfterMove('CoP-bijeenkomst', cop, null, april)).toBe('CoP-bijeenkomst 15 april')
  expect(titleAfterMove('Taal op de vloer', cop, march, april)).toBe('Taal op de vloer')
})
