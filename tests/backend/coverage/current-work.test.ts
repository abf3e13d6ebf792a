import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { CoverageStage } from '#domain/people/coverage-stage'
import type { EventId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'
import {
  anEventOn,
  aPerson,
  cellOf,
  doetinchem,
  employer,
  socialService,
  winterswijk,
} from './a-chain.ts'

/** Works at one place until a day, and at another beside it. */
async function aPersonOfTwoPlaces(backend: Backend, untilOn: string): Promise<PersonId> {
  const work = { chainRoleId: socialService, gemeenteIds: [doetinchem] }
  const personId = await aPerson(backend, 'Hanan Parabel', 'Loket Bedacht', work)
  await valueOf(backend, 'people.changeAffiliation', {
    personId,
    affiliationId: 'new',
    organisation: { name: 'Garage Bedacht' },
    ...{ chainRoleId: employer, gemeenteIds: [winterswijk] },
  })
  const affiliationId = await placeNamed(backend, personId, 'Loket Bedacht')
  await valueOf(backend, 'people.changeAffiliation', {
    ...{ personId, affiliationId, untilOn: isoDate(untilOn) },
  })
  return personId
}

async function placeNamed(backend: Backend, personId: PersonId, name: string) {
  const { affiliations } = await valueOf(backend, 'people.get', { personId })
  const place = affiliations.find(({ organisationName }) => organisationName === name)
  if (!place) throw new Error(`No place ${name}`)
  return place.id
}

async function countAt(backend: Backend, eventId: EventId, stage: CoverageStage) {
  const matrix = await valueOf(backend, 'coverage.event', { eventId, stage })
  return cellOf(matrix, employer, winterswijk).count
}

it('says the same on the list, among the candidates and in the matrix when the main place ended', async () => {
  const backend = aBackend()
  const personId = await aPersonOfTwoPlaces(backend, '2026-10-31')
  const eventId = await anEventOn(backend, '2027-03-14', 'Regionale bijeenkomst')
  const { rows } = await valueOf(backend, 'people.list', {})
  expect(rows).toMatchObject([{ chainRoleId: employer, gemeenteIds: [winterswijk] }])
  const cell = { eventId, chainRoleId: employer, gemeenteId: winterswijk }
  const { people } = await valueOf(backend, 'coverage.candidates', cell)
  expect(people).toMatchObject([{ personId, organisation: 'Garage Bedacht', servesGemeente: true }])
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [personId] })
  expect(await countAt(backend, eventId, 'invited')).toBe(1)
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [personId], answer: 'yes' })
  expect(await countAt(backend, eventId, 'registered')).toBe(1)
})

it('stands at the place that runs once the main place is removed', async () => {
  const backend = aBackend()
  const personId = await aPersonOfTwoPlaces(backend, '2020-01-01')
  const third = await valueOf(backend, 'people.changeAffiliation', {
    personId,
    affiliationId: 'new',
    organisation: { name: 'Kapper Proef' },
    ...{ isMain: true },
  })
  const { affiliationId } = third
  await valueOf(backend, 'people.removeAffiliation', { personId, affiliationId })
  const { affiliations } = await valueOf(backend, 'people.get', { personId })
  expect(affiliations[0]).toMatchObject({ organisationName: 'Garage Bedacht', isMain: true })
})

it('leaves who was only invited to an event that is over where they worked on its day', async () => {
  const backend = aBackend()
  const work = { chainRoleId: employer, gemeenteIds: [winterswijk] }
  const personId = await aPerson(backend, 'Henk Proefman', 'Bakkerij Voorbeeld', work)
  const over = await anEventOn(backend, '2026-02-10', 'Bijeenkomst van februari')
  const toCome = await anEventOn(backend, '2027-03-14', 'Regionale bijeenkomst')
  await valueOf(backend, 'attendance.invite', { eventId: over, personIds: [personId] })
  await valueOf(backend, 'attendance.invite', { eventId: toCome, personIds: [personId] })
  await valueOf(backend, 'people.changeJob', {
    ...{ personId, startsOn: isoDate('2026-10-01'), organisation: { name: 'Loket Bedacht' } },
    ...{ chainRoleId: socialService, gemeenteIds: [doetinchem] },
  })
  expect(await countAt(backend, over, 'invited')).toBe(1)
  expect(await countAt(backend, toCome, 'invited')).toBe(0)
  const { people } = await valueOf(backend, 'attendance.list', { eventId: over })
  expect(people).toMatchObject([{ organisation: 'Bakkerij Voorbeeld', chainRoleId: employer }])
})
