import { expect, it } from 'vitest'
import {
  eventValues,
  personValues,
  subjectValuesFor,
  valuesFor,
} from '#domain/messages/person-values'
import { instant, isoDate, wallTime } from '#domain/shared/dates'

const event = {
  title: 'CoP Taal',
  date: isoDate('2025-03-20'),
  startTime: wallTime('09:30'),
  endTime: wallTime('12:00'),
  format: 'locatie',
  venueName: 'Zaal Voorbeeld',
  roomName: 'Boven',
  address: 'Straat 1',
  gemeenteName: 'Aalten',
  programme: ['9.30 uur: Inloop', '12.00 uur: Einde'],
} as const

it('says day, time and place as a guest reads them', () => {
  expect(eventValues(event)).toEqual({
    event: 'CoP Taal',
    day: 'donderdag 20 maart 2025',
    time: '9.30 tot 12.00 uur',
    place: 'Zaal Voorbeeld, Boven, Aalten',
    address: 'Straat 1',
    programme: '9.30 uur: Inloop\n12.00 uur: Einde',
  })
  expect(eventValues({ ...event, format: 'online' }).place).toBe('online')
  expect(eventValues({ ...event, format: 'hybride' }).place).toMatch(/, en ook online$/)
})

it('has no value for what is not known yet', () => {
  const nothing = { date: null, startTime: null, endTime: null, programme: [], address: null }
  const place = { venueName: null, roomName: null, gemeenteName: null }
  const { event: title, ...others } = eventValues({ ...event, ...nothing, ...place })
  expect(title).toBe('CoP Taal')
  expect(new Set(Object.values(others))).toEqual(new Set([null]))
})

it('greets one person by name and everybody at once without', () => {
  const noor = personValues({
    ...{ givenName: 'Noor', name: 'Noor Verzinsel', organisation: null },
    offeredUntil: instant('2025-02-07T11:00:00.000Z'),
  })
  expect(noor).toMatchObject({
    salutation: 'Beste Noor',
    offerUntil: 'vrijdag 7 februari 2025, 12.00 uur',
  })
  expect(valuesFor('mail-each', noor)).toBe(noor)
  expect(valuesFor('one-mail', noor)).toEqual({ salutation: 'Beste mensen' })
  // Word asks for one subject, whoever it writes to.
  expect(subjectValuesFor('merge', noor)).toEqual({ salutation: 'Beste mensen' })
  expect(subjectValuesFor('mail-each', noor)).toBe(noor)
})
