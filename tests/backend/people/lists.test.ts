import { afterEach, beforeEach, expect, it } from 'vitest'
import type { EventTypeId, GemeenteId, PersonId } from '#domain/shared/ids'
import { isoDate } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

async function add(name: string, more: object = {}): Promise<PersonId> {
  return (await valueOf(backend, 'people.create', { name, ...more })).personId
}

it('keeps the chosen columns per list, as a setting that is no content', async () => {
  const before = await hashOf(backend)
  expect(await valueOf(backend, 'lists.columns', { list: 'people' })).toEqual({ columns: null })
  await valueOf(backend, 'lists.chooseColumns', { list: 'people', columns: ['name', 'phone'] })

  expect(await valueOf(backend, 'lists.columns', { list: 'people' })).toEqual({
    columns: ['name', 'phone'],
  })
  expect(await valueOf(backend, 'lists.columns', { list: 'organisations' })).toEqual({
    columns: null,
  })
  expect(await hashOf(backend)).toBe(before)
  expect((await ask(backend, 'history.undo', {})).kind).toBe('refused')
})

const question = {
  filter: { groep: 'without-email', zoek: 'bakker' },
  columns: ['name', 'phone'],
  sort: { columnId: 'organisation', direction: 'descending' as const },
}

it('keeps a list under a name, renames it, takes it away, and each step goes back', async () => {
  const before = await hashOf(backend)
  const views = () => valueOf(backend, 'lists.views', { list: 'people' })
  const { viewId } = await valueOf(backend, 'lists.saveView', {
    ...{ list: 'people', name: 'Bellen', question },
  })
  await valueOf(backend, 'lists.changeView', { viewId, name: 'Nog bellen' })
  expect(await views()).toEqual([{ id: viewId, name: 'Nog bellen', question }])
  expect(await valueOf(backend, 'lists.views', { list: 'organisations' })).toEqual([])

  await valueOf(backend, 'lists.removeView', { viewId })
  expect(await views()).toEqual([])
  expect((await ask(backend, 'lists.removeView', { viewId })).kind).toBe('refused')
  for (let step = 0; step < 3; step += 1) await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('leaves out a kept list that nobody can read, and shows the others', async () => {
  const keep = (name: string) =>
    valueOf(backend, 'lists.saveView', { list: 'people', name, question })
  const [broken, whole] = [await keep('Stuk'), await keep('Heel')]
  const { opened } = backend
  if (opened.state !== 'open') throw new Error('store is not open')
  opened.store.seed((db) => {
    db.run(sql`UPDATE list_view SET question = 'geen json' WHERE id = ${broken.viewId}`)
    db.run(sql`INSERT INTO setting (id, value) VALUES ('people-columns', 'geen json')`)
  })
  const views = await valueOf(backend, 'lists.views', { list: 'people' })
  expect(views.map(({ id }) => id)).toEqual([whole.viewId])
  expect(await valueOf(backend, 'lists.columns', { list: 'people' })).toEqual({ columns: null })
})

it('changes many people in one step that goes back whole', async () => {
  const [anna, bas] = [await add('Anna Proefstuk'), await add('Bas Bedacht')]
  const before = await hashOf(backend)
  const answer = await valueOf(backend, 'people.changeMany', {
    changes: [
      { personId: anna, email: 'anna@voorbeeld.example', organisation: { name: 'Bakkerij' } },
      { personId: bas, email: 'geen adres', organisation: { name: 'bakkerij' } },
    ],
  })
  expect(answer).toEqual({ changed: 2, hints: [{ kind: 'not-an-email', value: 'geen adres' }] })
  const { rows } = await valueOf(backend, 'people.list', {})
  expect(rows).toMatchObject([
    { email: 'anna@voorbeeld.example', organisationName: 'Bakkerij' },
    { email: 'geen adres', organisationName: 'Bakkerij' },
  ])
  const after = await hashOf(backend)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
})

it('changes nobody when one of them is not there', async () => {
  const anna = await add('Anna Proefstuk')
  const before = await hashOf(backend)
  const nobody = 'nobody' as PersonId
  const answer = await ask(backend, 'people.changeMany', {
    changes: [
      { personId: anna, name: 'Iemand Anders' },
      { personId: nobody, name: 'Iemand' },
    ],
  })
  expect(answer.kind).toBe('refused')
  expect(await hashOf(backend)).toBe(before)
})

it('gives everybody who fits in the order of the list, however many pages that is', async () => {
  const gemeenteIds = ['GM0197' as GemeenteId]
  const bas = await add('Bas Bedacht', { gemeenteIds })
  const anna = await add('Anna Proefstuk', { gemeenteIds })
  await add('Daan Schetsema', { gemeenteIds: ['GM0222'] })
  const fitting = { gemeenteId: gemeenteIds[0] ?? null }
  expect(await valueOf(backend, 'people.ids', fitting)).toEqual({ ids: [anna, bas] })
  expect(await valueOf(backend, 'people.ids', { ...fitting, direction: 'down' })).toEqual({
    ids: [bas, anna],
  })
})

it('takes everybody who was chosen off the list in one call, however many they are', async () => {
  const anna = await add('Anna Proefstuk')
  const others = Array.from({ length: 20_000 }, (_, index) => `gone-${index}` as PersonId)
  const answer = await valueOf(backend, 'people.archive', { personIds: [...others, anna] })
  expect(answer).toEqual({ archived: 1 })
})

it('tells when somebody was last seen: present at an event, and not when that was taken back', async () => {
  const personId = await add('Elsa van Fictie')
  await add('Omar Verhaal')
  const { eventId } = await valueOf(backend, 'events.create', {
    typeId: 'cop' as EventTypeId,
    date: isoDate('2026-11-20'),
  })
  await valueOf(backend, 'attendance.invite', { eventId, personIds: [personId] })
  await valueOf(backend, 'attendance.answer', { eventId, personIds: [personId], answer: 'yes' })
  const seen = async () =>
    (await valueOf(backend, 'people.list', {})).rows.map(({ lastSeenOn }) => lastSeenOn)

  expect(await seen()).toEqual([null, null])
  await valueOf(backend, 'attendance.checkIn', { eventId, personId })
  expect(await seen()).toEqual(['2026-11-20', null])
  await valueOf(backend, 'history.undo', {})
  expect(await seen()).toEqual([null, null])
})
