import { expect, it } from 'vitest'
import type { PeopleCriteria } from '#domain/people/criteria'
import { askedOf, sinceMoment } from '#domain/people/criteria'
import type { Instant } from '#domain/shared/dates'
import type { ChainRoleId, EventId, GemeenteId } from '#domain/shared/ids'
import { criteriaSentence } from '#domain/texts/criteria'

const names = {
  chainRole: (id: string) => (id === 'consulent' ? 'Consulent' : 'Taalhuis'),
  gemeente: (id: string) => (id === 'GM0197' ? 'Aalten' : 'Winterswijk'),
  organisation: () => 'Fijnder',
  event: () => 'CoP Taal',
}
const said = (criteria: PeopleCriteria) => criteriaSentence(criteria, names)

it('says in one Dutch sentence who is meant', () => {
  expect(said({ chainRoleIds: ['consulent' as ChainRoleId], notInvitedForMonths: 6 })).toBe(
    'Consulent, niet gevraagd in 6 maanden',
  )
  expect(
    said({
      chainRoleIds: ['consulent', 'taalhuis'] as ChainRoleId[],
      gemeenteIds: ['GM0197', 'GM0294'] as GemeenteId[],
      noAnswerTo: 'cop' as EventId,
      withoutEmail: true,
    }),
  ).toBe(
    'Consulent of Taalhuis, werkt voor Aalten of Winterswijk, nog geen antwoord op CoP Taal, zonder e-mail',
  )
  expect(said({ subregion: 'oost' })).toBe('Werkt in Oost')
  expect(said({ notSeenForMonths: 1 })).toBe('Niet gezien in 1 maand')
  expect(said({})).toBe('Iedereen')
})

it('asks nothing with empty lists and empty text', () => {
  expect(askedOf({ search: '', chainRoleIds: [], gemeenteIds: undefined })).toEqual({})
  expect(askedOf({ search: 'bakker', chainRoleIds: [] })).toEqual({ search: 'bakker' })
})

it('reckons months back from today in Amsterdam, from midnight', () => {
  expect(sinceMoment(6, '2026-11-23T08:00:00.000Z' as Instant)).toBe('2026-05-22T22:00:00.000Z')
  expect(sinceMoment(1, '2026-03-31T23:30:00.000Z' as Instant)).toBe('2026-02-28T23:00:00.000Z')
})
