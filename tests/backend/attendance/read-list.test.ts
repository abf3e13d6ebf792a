import { expect, it } from 'vitest'
import type { FileRef } from '#domain/contract/scalars'
import type { EventId } from '#domain/shared/ids'
import { ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { actUndoRedo, anEventWith } from './an-event.ts'
import type { Guests } from './an-event.ts'

type Line = { name: string; mark: string; key?: string; stood?: string }

/** A list as it comes back, as plain lines. */
function handedIn({ backend }: Guests, lines: readonly Line[]): FileRef['id'] {
  const heading = 'Naam;Aanwezig;Handtekening;Schakel-sleutel;Stond er'
  const rows = lines.map(
    ({ name, mark, key = '', stood = 'leeg' }) => `${name};${mark};;${key};${stood}`,
  )
  const bytes = new TextEncoder().encode([heading, ...rows].join('\n'))
  return backend.files.put('lijst.csv', bytes).id
}

async function lineOf(guests: Guests, index: number, mark: string): Promise<Line> {
  const { name, participationId, personId } = await guests.of(guests.person(index))
  return { name, mark, key: participationId ?? `${guests.eventId}:${personId}` }
}

async function aList(guests: Guests, marks: readonly string[]): Promise<FileRef['id']> {
  const lines = await Promise.all(marks.map((mark, index) => lineOf(guests, index, mark)))
  return handedIn(guests, lines)
}

async function registered(count = 4): Promise<Guests> {
  const guests = await anEventWith({ count, capacity: 40 })
  await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
  return guests
}

const readBack = (guests: Guests, file: FileRef['id'], eventId: EventId = guests.eventId) =>
  valueOf(guests.backend, 'attendance.readBack', { eventId, file })

it('reading a list writes nothing, and the log rows of taking it over say excel', async () => {
  const guests = await registered()
  const before = await guests.hash()
  const file = await aList(guests, ['x', '9.25', '', 'nee'])
  await readBack(guests, file)
  expect(await guests.hash()).toBe(before)
  const taken = await guests.do('attendance.takeList', { file })
  expect(taken).toMatchObject({ present: 2, absent: 0, added: 0, sentence: '2 aanwezig.' })
  const { counts } = await guests.list()
  expect(counts).toMatchObject({ present: 2, registered: 4 })
  // The same list again has nothing left to do.
  const again = await aList(guests, ['x', '9.25', '', 'nee'])
  expect((await readBack(guests, again)).rows.every(({ usual }) => usual === 'leave')).toBe(true)
})

it('is one step that goes back and forward, with somebody new and somebody put back', async () => {
  const guests = await registered()
  await guests.do('attendance.checkIn', { personId: guests.person(0) })
  await guests.do('attendance.walkIn', { name: 'Teun Onverwacht' })
  const walkIn = (await guests.list()).people.find(({ name }) => name === 'Teun Onverwacht')
  const file = handedIn(guests, [
    { ...(await lineOf(guests, 0, 'nee')), stood: 'ja' },
    { ...(await lineOf(guests, 1, 'x')), name: 'Babadohi Verzinsel' },
    { name: 'Wim Bijgeschreven', mark: '', stood: '' },
    { name: 'Teun Onverwacht', mark: '', key: walkIn?.participationId ?? '', stood: 'ja' },
  ])
  const { rows } = await readBack(guests, file)
  const choices = rows.map(({ row, choices: can }) => ({
    row,
    choice: can.includes('absent') ? ('absent' as const) : (can[0] ?? 'leave'),
    takesName: true,
  }))
  await actUndoRedo(guests, () => guests.do('attendance.takeList', { file, choices }))
  const { people, counts } = await guests.list()
  expect(counts).toMatchObject({ present: 2 })
  // Who only stood there as a walk-in is off the list again.
  expect(people.map(({ name }) => name)).not.toContain('Teun Onverwacht')
})

it('refuses the list of another event with both names, and finds whose it is', async () => {
  const guests = await registered()
  const file = await aList(guests, ['x', 'x'])
  const { backend } = guests
  expect(await valueOf(backend, 'attendance.findList', { file })).toEqual({
    ...{ isList: true, eventId: guests.eventId },
  })
  const other = await anEventWith({ count: 0 }, backend)
  await valueOf(backend, 'events.change', { eventId: other.eventId, title: 'Taalcafé' })
  const before = await hashOf(backend)
  for (const call of ['attendance.readBack', 'attendance.takeList'] as const) {
    const answer = await ask(backend, call, { eventId: other.eventId, file })
    expect(answer.kind === 'refused' && answer.sentence).toContain(
      'lijst van ‘Regionale bijeenkomst’, niet van ‘Taalcafé’',
    )
  }
  expect(await hashOf(backend)).toBe(before)
})

it('leaves a row for whom somebody is chosen whom it is not about', async () => {
  const guests = await registered(2)
  const file = await aList(guests, ['x', ''])
  const { rows } = await readBack(guests, file)
  const row = rows[0]?.row ?? 0
  const choices = [{ row, choice: 'present' as const, personId: guests.person(1) }]
  expect(await guests.do('attendance.takeList', { file, choices })).toMatchObject({ present: 0 })
})

it('refuses a file without such a list, and a list that was not read yet', async () => {
  const guests = await registered()
  const { backend, eventId } = guests
  const bytes = new TextEncoder().encode('Naam;E-mail\nJan Verzonnen;jan@voorbeeld.example')
  const file = backend.files.put('mensen.csv', bytes).id
  const answer = await ask(backend, 'attendance.readBack', { eventId, file })
  expect(answer.kind === 'refused' && answer.sentence).toContain('geen presentielijst')
  expect(await valueOf(backend, 'attendance.findList', { file })).toMatchObject({ isList: false })
  const unread = await aList(guests, ['x'])
  expect(await guests.refusalOf('attendance.takeList', { file: unread })).toBe('file-not-read')
})

it('follows a key to who somebody is after a merge, and counts them once', async () => {
  const guests = await registered(2)
  const lines = [await lineOf(guests, 0, 'x'), await lineOf(guests, 1, 'x')]
  await valueOf(guests.backend, 'people.merge', {
    ...{ keepId: guests.person(1), goneId: guests.person(0), takes: [] },
  })
  const file = handedIn(guests, lines)
  const { rows } = await readBack(guests, file)
  expect(rows.flatMap(({ people }) => people.map(({ personId }) => personId))).toEqual([
    guests.person(1),
    guests.person(1),
  ])
  await guests.do('attendance.takeList', {
    file,
    choices: rows.map(({ row }) => ({ row, choice: 'present' as const })),
  })
  expect((await guests.list()).counts).toMatchObject({ present: 1 })
})

it('leaves alone who was erased since, also when the old list has their name', async () => {
  const guests = await registered(2)
  const lines = [await lineOf(guests, 0, 'x'), await lineOf(guests, 1, '')]
  const typed = lines[0]?.name ?? ''
  const personIds = [guests.person(0)]
  await valueOf(guests.backend, 'privacy.erase', { personIds, typed })
  const before = await guests.hash()
  const file = handedIn(guests, lines)
  const { rows, missing } = await readBack(guests, file)
  expect(rows[0]).toMatchObject({ reason: 'erased', usual: 'leave', choices: ['leave'] })
  expect(missing).toEqual([])
  const choices = rows.map(({ row }) => ({ row, choice: 'new' as const, takesName: true }))
  expect(await guests.do('attendance.takeList', { file, choices })).toMatchObject({
    ...{ present: 0, added: 0, renamed: 0 },
  })
  expect(await guests.hash()).toBe(before)
})

it('reads an older list: who was taken off since is let in only when marked', async () => {
  const guests = await registered(3)
  const lines = [
    await lineOf(guests, 0, ''),
    await lineOf(guests, 1, 'x'),
    await lineOf(guests, 2, 'x'),
  ]
  await guests.do('attendance.cancel', { personIds: guests.people.slice(0, 2) })
  const { rows } = await readBack(guests, handedIn(guests, lines))
  expect(rows.map(({ outcome, was }) => [outcome, was])).toEqual([
    ['unchanged', null],
    ['arrives', 'cancelled'],
    ['arrives', null],
  ])
})

it('knows who was only invited by the key of the deelnemerslijst', async () => {
  const guests = await anEventWith({ count: 1 })
  await guests.do('attendance.invite', { personIds: guests.people })
  const file = handedIn(guests, [{ ...(await lineOf(guests, 0, 'ja')), stood: 'nee' }])
  expect(await readBack(guests, file)).toMatchObject({ rows: [{ was: 'invited' }] })
  await guests.do('attendance.takeList', { file })
  expect(await guests.of(guests.person(0))).toMatchObject({ isPresent: true, isWalkIn: true })
})

it('keeps what a name on an empty line says beside it', async () => {
  const guests = await registered(1)
  const { backend, eventId } = guests
  const { gemeenten } = await valueOf(backend, 'region.get', {})
  const gemeente = gemeenten[0]
  const text = [
    'Nr;Naam;Organisatie;Functie;Gemeente;Aanwezig;Handtekening;Schakel-sleutel;Stond er',
    `2;Wim Bijgeschreven;Bakkerij Voorbeeld;bakker;${gemeente?.name ?? ''};;;;`,
  ].join('\n')
  const file = backend.files.put('lijst.csv', new TextEncoder().encode(text)).id
  await readBack(guests, file)
  await valueOf(backend, 'attendance.takeList', { eventId, file })
  const { people } = await guests.list()
  expect(people.find(({ name }) => name === 'Wim Bijgeschreven')).toMatchObject({
    ...{ organisation: 'Bakkerij Voorbeeld', functionName: 'bakker', isPresent: true },
    gemeenteIds: [gemeente?.id],
  })
})

it('takes a corrected name over only when she says so', async () => {
  const guests = await registered(1)
  const line = { ...(await lineOf(guests, 0, 'x')), name: 'Bababa van Verzinsel' }
  const file = handedIn(guests, [line])
  const { rows } = await readBack(guests, file)
  expect(rows[0]?.rename).toMatchObject({ after: 'Bababa van Verzinsel' })
  await guests.do('attendance.takeList', { file })
  expect((await guests.of(guests.person(0))).name).not.toBe('Bababa van Verzinsel')
  const again = handedIn(guests, [line])
  await readBack(guests, again)
  const row = rows[0]?.row ?? 0
  await guests.do('attendance.takeList', {
    ...{ file: again, choices: [{ row, choice: 'leave', takesName: true }] },
  })
  expect((await guests.of(guests.person(0))).name).toBe('Bababa van Verzinsel')
})
