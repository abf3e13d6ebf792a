import { expect, it } from 'vitest'
import { stageAfterMove, titleAfterMove } from '#domain/events/moved-event'
import { isoDate } from '#domain/shared/dates'

const march = isoDate('2027-03-18')
const april = isoDate('2027-04-15')
const cop = { name: 'CoP-bijeenkomst (ketenbijeenkomst)', rhythm: null }
const everywhere = { subregion: null }

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
  const moved = (title: string, from: typeof march | null) =>
    titleAfterMove(title, cop, { date: from, ...everywhere }, { date: april, ...everywhere })
  expect(moved('CoP-bijeenkomst 18 maart', march)).toBe('CoP-bijeenkomst 15 april')
  expect(moved('CoP-bijeenkomst', null)).toBe('CoP-bijeenkomst 15 april')
  expect(moved('Taal op de vloer', march)).toBe('Taal op de vloer')
})

it('lets a proposed title follow the part of the region, and leaves one from before it alone', () => {
  const type = { name: 'Voorlichting', rhythm: { isPerSubregion: true } }
  const east = { date: march, subregion: 'oost' } as const
  const west = { date: april, subregion: 'west' } as const
  expect(titleAfterMove('Voorlichting Oost 18 maart', type, east, west)).toBe(
    'Voorlichting West 15 april',
  )
  expect(titleAfterMove('Voorlichting 18 maart', type, east, west)).toBe('Voorlichting 15 april')
})
