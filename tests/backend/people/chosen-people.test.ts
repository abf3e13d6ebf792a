import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { EventTypeId, PersonId } from '#domain/shared/ids'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'

async function aChoice() {
  const backend = aBackend()
  const add = async (name: string) => (await valueOf(backend, 'people.create', { name })).personId
  const [here, gone] = [await add('Anna Proefstuk'), await add('Bas Bedacht')]
  const merged = await add('A. Proefstuk')
  await valueOf(backend, 'people.archive', { personIds: [gone] })
  await valueOf(backend, 'people.merge', { keepId: here, goneId: merged })
  const { eventId } = await valueOf(backend, 'events.create', {
    ...{ typeId: 'cop' as EventTypeId, date: isoDate('2026-12-10') },
  })
  return { backend, eventId, here, gone, merged }
}

it('takes to a file only who is still on the lists', async () => {
  const { backend, here, gone, merged } = await aChoice()
  const made = await valueOf(backend, 'people.export', { personIds: [here, gone, merged] })
  expect(made.count).toBe(1)
  const nobody = await ask(backend, 'people.export', { personIds: [gone, merged] })
  expect(nobody).toMatchObject({ kind: 'refused', reason: 'nothing-to-export' })
})

it('invites only who is still on the lists', async () => {
  const { backend, eventId, here, gone } = await aChoice()
  const personIds = [gone, here]
  expect(await valueOf(backend, 'attendance.invite', { eventId, personIds })).toEqual({
    ...{ invited: 1, alreadyInvited: 0 },
  })
  const { people } = await valueOf(backend, 'attendance.list', { eventId })
  expect(people.map(({ personId }) => personId)).toEqual([here])
  const nobody = await ask(backend, 'attendance.invite', { eventId, personIds: [gone] })
  expect(nobody).toMatchObject({ kind: 'refused', reason: 'not-found' })
})

it('takes as many people for an invitation and a group as for a file', async () => {
  const { backend, eventId, here } = await aChoice()
  const others = Array.from({ length: 49_999 }, (_, index) => `nobody-${String(index)}` as PersonId)
  const personIds = [here, ...others]
  // Looked at and refused because nobody is there, not because the list is too long.
  const invited = await ask(backend, 'attendance.invite', { eventId, personIds })
  expect(invited).toMatchObject({ kind: 'refused', reason: 'not-found' })
  const { groupId } = await valueOf(backend, 'groups.create', { name: 'Kring' })
  await valueOf(backend, 'groups.removePeople', { groupId, personIds })
})
