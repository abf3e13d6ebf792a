import { expect, it } from 'vitest'
import type { EventId, PersonId } from '#domain/shared/ids'
import type { Instant } from '#domain/shared/dates'
import type { Backend } from '#backend/start'
import { aBackend, countingIds, storyNow, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { anEventOn, aPerson } from './a-chain.ts'

const invite = (backend: Backend, eventId: EventId, personIds: PersonId[]) =>
  valueOf(backend, 'attendance.invite', { eventId, personIds })

/** Four events of 2027, of which two are over on the first of June. */
async function aYear() {
  const dataFolder = aFolder()
  const newId = countingIds()
  const before = aBackend({ dataFolder, newId, now: storyNow })
  const events = []
  for (const month of ['02', '04', '09', '11']) {
    events.push(await anEventOn(before, `2027-${month}-10`, `Overleg ${month}`))
  }
  const joke = await aPerson(before, 'Joke van Fictie', 'Fijnder')
  const bas = await aPerson(before, 'Bas Bedacht')
  const anna = await aPerson(before, 'Anna Proefstuk')
  for (const eventId of events) await invite(before, eventId, [joke])
  for (const eventId of events.slice(0, 2)) await invite(before, eventId, [bas])
  await valueOf(before, 'attendance.checkIn', {
    eventId: events[0] as EventId,
    personId: joke,
    source: 'achteraf',
  })
  before.close()
  const backend = aBackend({ dataFolder, newId, now: '2027-06-01T08:00:00.000Z' as Instant })
  return { backend, joke, bas, anna }
}

it('states who was asked often, who came to nothing that is over, and who was not asked', async () => {
  const { backend, joke, bas, anna } = await aYear()
  const effort = await valueOf(backend, 'effort.year', { year: 2027 })
  expect([effort.events, effort.eventsOver, effort.askedOftenFrom]).toEqual([4, 2, 4])
  expect(effort.askedOften).toEqual({
    total: 1,
    rows: [{ personId: joke, name: 'Joke van Fictie', invited: 4, invitedAndOver: 2, present: 1 }],
  })
  expect(effort.neverCame.rows.map(({ personId }) => personId)).toEqual([bas])
  expect(effort.notAsked).toEqual({ total: 1, rows: [{ personId: anna, name: 'Anna Proefstuk' }] })
  const oost = effort.parts.find(({ part }) => part === 'oost')
  expect(oost).toMatchObject({ gemeenten: 3, invited: 1, present: 1 })
  backend.close()
})

it('takes another number for often', async () => {
  const { backend } = await aYear()
  const effort = await valueOf(backend, 'effort.year', { year: 2027, askedOftenFrom: 2 })
  expect(effort.askedOften.rows.map(({ name }) => name)).toEqual(['Joke van Fictie', 'Bas Bedacht'])
  backend.close()
})

it('has nothing to say of a year without events, but who is in the network', async () => {
  const { backend } = await aYear()
  const effort = await valueOf(backend, 'effort.year', { year: 2031 })
  expect([effort.events, effort.askedOften.total, effort.notAsked.total]).toEqual([0, 0, 3])
  expect(effort.hosts.withoutVenue).toBe(0)
  backend.close()
})
