import { expect, it } from 'vitest'
import { anEventWith } from '../attendance/an-event.ts'

it('answers the stand in the room without a name of anybody', async () => {
  const guests = await anEventWith({ count: 4, capacity: 3 })
  await guests.do('attendance.answer', { personIds: guests.people.slice(0, 3), answer: 'yes' })
  await guests.do('attendance.checkIn', { personId: guests.person(0) })
  await guests.do('attendance.checkIn', { personId: guests.person(1) })
  await guests.do('attendance.checkOut', { personId: guests.person(1) })
  await guests.do('attendance.walkIn', { name: 'Teun Onbekendsma' })
  const room = await guests.do('day.room', {})
  const part = { inside: 2, present: 3, expected: 1 }
  expect(room).toEqual({
    ...{ title: 'Regionale bijeenkomst', capacity: 3, walkIns: 1, ...part },
    byChainRole: [{ chainRoleId: null, name: 'Andere deelnemers', ...part }],
    byGemeente: [{ gemeenteId: null, name: 'Regio', ...part }],
  })
  expect(JSON.stringify(room)).not.toMatch(/Verzinsel|Onbekendsma/)
})

it('never names a sensitive link of the chain where guests can read it', async () => {
  const guests = await anEventWith({ count: 0 })
  const { backend, eventId } = guests
  const region = await guests.do('region.get', {})
  const sensitive = region.chainRoles.find(({ isPrivacySensitive }) => isPrivacySensitive)
  const open = region.chainRoles.find(({ isPrivacySensitive }) => !isPrivacySensitive)
  if (!sensitive || !open) throw new Error('The region has no such links')
  for (const [name, chainRole] of [
    ['Anna Verzinsel', sensitive],
    ['Bas Verzinsel', open],
  ] as const) {
    const { personId } = await guests.do('people.create', {
      name,
      organisation: { name: `Voorbeeld ${chainRole.id}` },
      chainRoleId: chainRole.id,
    })
    await backend.dispatch('attendance.checkIn', { eventId, personId })
  }
  const { byChainRole } = await guests.do('day.room', {})
  expect(byChainRole.map(({ name }) => name)).toEqual([open.name, 'Andere deelnemers'])
  const { people } = await guests.do('day.papers', {})
  expect(people.map(({ chainRole }) => chainRole)).toEqual(['deelnemer', open.name])
})

it('refuses an event that is not there', async () => {
  const { backend } = await anEventWith({ count: 0 })
  for (const name of ['day.room', 'day.papers', 'day.certificates', 'day.folder'] as const) {
    expect(await backend.dispatch(name, { eventId: 'nowhere' })).toMatchObject({
      kind: 'refused',
      reason: 'not-found',
    })
  }
})
