import { expect, it } from 'vitest'
import type { CoverageStage } from '#domain/people/coverage-stage'
import type { EventId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import {
  anEventOn,
  aPerson,
  berkelland,
  cellOf,
  doetinchem,
  employer,
  oostGelre,
  socialService,
  winterswijk,
} from './a-chain.ts'

const matrixOf = (backend: Backend, eventId: EventId, stage: CoverageStage = 'registered') =>
  valueOf(backend, 'coverage.event', { eventId, stage })

async function aDeskWithFijnder() {
  const backend = aBackend()
  const eventId = await anEventOn(backend, '2027-03-14', 'Regionale bijeenkomst')
  const joke = await aPerson(backend, 'Joke van Fictie', 'Fijnder')
  const bakery = { chainRoleId: employer, gemeenteIds: [doetinchem] }
  const henk = await aPerson(backend, 'Henk Proefman', 'Bakkerij Voorbeeld', bakery)
  return { backend, eventId, joke, henk }
}

it('counts who serves three gemeenten in each of them and once in every total', async () => {
  const { backend, eventId, joke, henk } = await aDeskWithFijnder()
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [joke, henk], answer: 'yes' })
  const matrix = await matrixOf(backend, eventId)
  for (const gemeente of [berkelland, oostGelre, winterswijk]) {
    expect(cellOf(matrix, socialService, gemeente)).toEqual({ count: 1, open: 0 })
  }
  expect(cellOf(matrix, employer, doetinchem).count).toBe(1)
  expect(cellOf(matrix, employer, winterswijk)).toEqual({ count: 0, open: 0 })
  const line = matrix.lines.find(({ chainRoleId }) => chainRoleId === socialService)
  expect(line?.total).toBe(1)
  expect(matrix.total).toBe(2)
})

it('knows who was invited and did not answer, and no longer once they decline', async () => {
  const { backend, eventId, joke } = await aDeskWithFijnder()
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [joke] })
  expect(cellOf(await matrixOf(backend, eventId), socialService, winterswijk)).toEqual({
    count: 0,
    open: 1,
  })
  expect((await matrixOf(backend, eventId, 'invited')).total).toBe(1)
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [joke], answer: 'no' })
  expect(cellOf(await matrixOf(backend, eventId), socialService, winterswijk)).toEqual({
    count: 0,
    open: 0,
  })
})

it('keeps who took part where they were then, and moves who was only invited', async () => {
  const { backend, eventId, joke, henk } = await aDeskWithFijnder()
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [joke, henk] })
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [joke], answer: 'yes' })
  for (const personId of [joke, henk]) {
    const { affiliations } = await valueOf(backend, 'people.get', { personId })
    const affiliationId = affiliations[0]?.id as never
    await valueOf(backend, 'people.changeAffiliation', {
      personId,
      affiliationId,
      gemeenteIds: [oostGelre],
    })
  }
  const matrix = await matrixOf(backend, eventId, 'invited')
  expect(cellOf(matrix, socialService, winterswijk).count).toBe(1)
  expect(cellOf(matrix, employer, doetinchem).count).toBe(0)
  expect(cellOf(matrix, employer, oostGelre).count).toBe(1)
})

it('counts who was there by the door and not by the list', async () => {
  const { backend, eventId, joke, henk } = await aDeskWithFijnder()
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [joke, henk], answer: 'yes' })
  await valueOf(backend, 'attendance.checkIn', { eventId, personId: henk })
  const matrix = await matrixOf(backend, eventId, 'present')
  expect(matrix.total).toBe(1)
  expect(cellOf(matrix, socialService, winterswijk)).toEqual({ count: 0, open: 1 })
})

it('tells who stands in a cell and who is on the way to it', async () => {
  const { backend, eventId, joke } = await aDeskWithFijnder()
  const place = { chainRoleId: socialService, gemeenteId: winterswijk }
  const ask = { of: { eventId }, stage: 'registered', ...place } as const
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [joke] })
  const before = await valueOf(backend, 'coverage.cell', ask)
  expect([before.total, before.open.map(({ name }) => name)]).toEqual([0, ['Joke van Fictie']])
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [joke], answer: 'yes' })
  const after = await valueOf(backend, 'coverage.cell', ask)
  expect(after.people[0]).toMatchObject({
    name: 'Joke van Fictie',
    events: [{ eventId, stand: 'registered', isPresent: false }],
  })
  expect(after.openTotal).toBe(0)
})

it('proposes who serves the gemeente before who serves the region, and nobody on the list', async () => {
  const { backend, eventId } = await aDeskWithFijnder()
  const bakery = { chainRoleId: employer, gemeenteIds: [winterswijk] }
  const region = await aPerson(backend, 'Aad Regio', 'Metaal Verzonnen', { chainRoleId: employer })
  const own = await aPerson(backend, 'Zoë Winters', 'Garage Bedacht', bakery)
  const invited = await aPerson(backend, 'Bas Bedacht', 'Kapper Proef', bakery)
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [invited] })
  const answer = await valueOf(backend, 'coverage.candidates', {
    eventId,
    chainRoleId: employer,
    gemeenteId: winterswijk,
  })
  expect(answer.people.map(({ personId, servesGemeente }) => [personId, servesGemeente])).toEqual([
    [own, true],
    [region, false],
  ])
  expect([answer.total, answer.onList]).toEqual([2, 1])
})

it('marks a candidate who was invited four times in the year', async () => {
  const { backend, eventId, henk } = await aDeskWithFijnder()
  for (const month of ['04', '05', '06', '07']) {
    const other = await anEventOn(backend, `2027-${month}-14`, `Overleg ${month}`)
    await valueOf(backend, 'attendance.invite', { eventId: other, personIds: [henk] })
  }
  const { people, year } = await valueOf(backend, 'coverage.candidates', {
    eventId,
    chainRoleId: employer,
    gemeenteId: doetinchem,
  })
  expect(year).toBe(2027)
  expect(people).toMatchObject([{ personId: henk, invitedInYear: 4, isAskedOften: true }])
})

it('invites to what is to come, not to what is over or cancelled', async () => {
  const { backend, eventId } = await aDeskWithFijnder()
  const over = await anEventOn(backend, '2026-02-10', 'Bijeenkomst van februari')
  expect([
    (await matrixOf(backend, eventId)).canInvite,
    (await matrixOf(backend, over)).canInvite,
  ]).toEqual([true, false])
  await valueOf(backend, 'events.cancel', { eventId, reason: 'Te weinig mensen' })
  expect((await matrixOf(backend, eventId)).canInvite).toBe(false)
})

it('shows a year over all its events, each person once, and leaves out what was cancelled', async () => {
  const { backend, eventId, joke, henk } = await aDeskWithFijnder()
  const second = await anEventOn(backend, '2027-09-14', 'Tweede bijeenkomst')
  const off = await anEventOn(backend, '2027-10-14', 'Ging niet door')
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [joke] })
  await valueOf(backend, 'attendance.invite', { eventId: second, personIds: [joke] })
  await valueOf(backend, 'attendance.invite', { eventId: off, personIds: [henk] })
  await valueOf(backend, 'events.cancel', { eventId: off, reason: 'Te weinig mensen' })
  const year = await valueOf(backend, 'coverage.year', { year: 2027, stage: 'invited' })
  expect(year.total).toBe(1)
  expect(year.events.map((event) => event.title)).toEqual([
    'Regionale bijeenkomst',
    'Tweede bijeenkomst',
  ])
  const none = await valueOf(backend, 'coverage.year', {
    year: 2027,
    stage: 'invited',
    typeIds: [],
  })
  expect([none.total, none.events]).toEqual([0, []])
})

it('still counts who was erased', async () => {
  const { backend, eventId, joke } = await aDeskWithFijnder()
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [joke], answer: 'yes' })
  await valueOf(backend, 'privacy.erase', {
    personIds: [joke],
    typed: 'Joke van Fictie',
  })
  const matrix = await matrixOf(backend, eventId)
  expect(matrix.total).toBe(1)
  expect(cellOf(matrix, socialService, winterswijk).count).toBe(1)
  const cell = await valueOf(backend, 'coverage.cell', {
    of: { eventId },
    stage: 'registered',
    chainRoleId: socialService,
    gemeenteId: winterswijk,
  })
  expect(cell.people).toMatchObject([{ isErased: true }])
})

it('changes nothing by looking, and refuses an event that is not there', async () => {
  const { backend, eventId } = await aDeskWithFijnder()
  const before = await hashOf(backend)
  await matrixOf(backend, eventId, 'invited')
  await valueOf(backend, 'effort.year', { year: 2027 })
  expect(await hashOf(backend)).toBe(before)
  const nowhere = { eventId: 'nowhere' as EventId, stage: 'invited' } as const
  expect(await ask(backend, 'coverage.event', nowhere)).toMatchObject({ reason: 'not-found' })
})
