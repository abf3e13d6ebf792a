import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Instant } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { putSample } from '../import/sample-files.ts'
import { formFile, lookAt, settled, theInvited } from './a-form.ts'

// After the form closed and before the event, as she would read it.
const now = '2025-01-30T09:00:00.000Z' as Instant

let backend: Backend
beforeEach(() => {
  backend = aBackend({ now })
})
afterEach(() => backend.close())

it('shows the 64 answers, matched to the 80 invited, and writes nothing', async () => {
  const { eventId } = await theInvited(backend)
  const before = await hashOf(backend)
  const { preview } = await lookAt(backend, eventId)
  expect(preview).toMatchObject({
    ...{ total: 64, answers: { yes: 52, no: 7, maybe: 5 }, knownSince: null, earlier: null },
    counts: { 'unknown-person': 0, unclear: 0, rejected: 0, 'not-invited': 0, superseded: 0 },
  })
  const doubtful = preview.responses.filter(({ outcome }) => outcome === 'doubtful')
  expect(doubtful.map(({ row, name }) => [row, name])).toEqual([
    [14, 'Henk Beispiel'],
    [62, 'Henk Beispiel'],
  ])
  expect(doubtful[0]?.candidates.map(({ email }) => email)).toEqual([
    'henk.beispiel12@voorbeeld.example',
    'henk.beispiel60@voorbeeld.example',
  ])
  expect(preview.counts.sure).toBe(62)
  expect(new Set(preview.responses.map(({ match }) => match?.personId)).size).toBe(63)
  expect(await hashOf(backend)).toBe(before)
})

it('counts what those who come need, over the yes answers', async () => {
  const { eventId } = await theInvited(backend)
  const { preview } = await lookAt(backend, eventId)
  const of = (kind: string) =>
    preview.needs.filter((need) => need.kind === kind).map(({ name, people }) => [name, people])
  expect(of('language')).toEqual([
    ['Dari', 8],
    ['Arabisch', 6],
    ['Oekraïens', 5],
    ['Tigrinya', 3],
  ])
  expect(of('session').map(([name]) => name)).toEqual(
    expect.arrayContaining(['Duale trajecten', 'Ondernemerschap', 'Vrouwen & werk']),
  )
  expect(of('diet').map(([name]) => name)).toEqual(
    expect.arrayContaining(['notenallergie', 'vegetarisch', 'halal']),
  )
})

it('registers 45 in the order of answering, puts 7 in line, and takes all back in one step', async () => {
  const { eventId } = await theInvited(backend)
  const first = await hashOf(backend)
  const { file, preview } = await lookAt(backend, eventId)
  const choices = settled(preview)
  const report = await valueOf(backend, 'forms.apply', { file, eventId, choices })
  expect(report).toMatchObject({
    ...{ read: 64, registered: 45, waiting: 7, left: 0, peopleAdded: 0 },
    sentence: '64 antwoorden ingelezen: 52 ja, 7 nee, 5 misschien, 7 op de wachtlijst.',
  })
  const list = await valueOf(backend, 'attendance.list', { eventId })
  expect(list.counts).toMatchObject({
    ...{ invited: 80, registered: 45, waiting: 7, declined: 7, maybe: 5, unanswered: 16 },
  })
  const moments = (stand: string) =>
    list.people.filter((each) => each.stand === stand).map(({ answeredAt }) => answeredAt ?? '')
  const lastIn = moments('registered').toSorted().at(-1) ?? ''
  expect(moments('waiting').toSorted()[0]?.localeCompare(lastIn)).toBeGreaterThan(0)
  const line = list.people
    .filter(({ stand }) => stand === 'waiting')
    .toSorted((one, other) => (one.waitingPosition ?? 0) - (other.waitingPosition ?? 0))
    .map(({ answeredAt }) => answeredAt)
  expect(line).toEqual(line.toSorted())
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
})

it('changes nothing when the same form is read twice', async () => {
  const { eventId } = await theInvited(backend)
  const { file, preview } = await lookAt(backend, eventId)
  await valueOf(backend, 'forms.apply', { file, eventId, choices: settled(preview) })
  const once = await hashOf(backend)
  const again = await lookAt(backend, eventId, putSample(backend, formFile))
  expect(again.preview).toMatchObject({
    ...{
      counts: { 'read-before': 64, sure: 0, doubtful: 0 },
      answers: { yes: 52, no: 7, maybe: 5 },
    },
    ...{ knownSince: now, earlier: { readAt: now, responses: 64 } },
  })
  expect(again.preview.needs.every(({ people, before }) => people === before)).toBe(true)
  const report = await valueOf(backend, 'forms.apply', { file: again.file, eventId })
  expect(report).toMatchObject({ read: 0, registered: 0, waiting: 0 })
  expect(await hashOf(backend)).toBe(once)
})

it('leaves the doubtful ones until she chooses, and takes them in at the next reading', async () => {
  const { eventId } = await theInvited(backend, null)
  const { file, preview } = await lookAt(backend, eventId)
  expect(await valueOf(backend, 'forms.apply', { file, eventId })).toMatchObject({
    ...{ read: 62, left: 2 },
  })
  const again = await lookAt(backend, eventId)
  expect(again.preview.counts).toMatchObject({ doubtful: 2, 'read-before': 62 })
  const report = await valueOf(backend, 'forms.apply', {
    ...{ file: again.file, eventId, choices: settled(preview) },
  })
  expect(report).toMatchObject({ read: 2, left: 0 })
})

it('proposes the event whose day the form names', async () => {
  const { eventId } = await theInvited(backend)
  const file = putSample(backend, formFile)
  const found = await valueOf(backend, 'forms.recognise', { file })
  expect(found.events[0]).toMatchObject({ eventId, date: '2025-02-14' })
})

it('keeps a later answer by telephone over the form', async () => {
  const { eventId } = await theInvited(backend)
  const { preview } = await lookAt(backend, eventId)
  const first = preview.responses.find(
    ({ outcome, answer }) => outcome === 'sure' && answer === 'yes',
  )
  const personId = first?.match?.personId
  if (personId === undefined) throw new Error('Nobody said yes')
  await valueOf(backend, 'attendance.answer', {
    ...{ eventId, personIds: [personId], answer: 'no', channel: 'phone', takenBy: 'Elsa' },
  })
  const { file } = await lookAt(backend, eventId)
  await valueOf(backend, 'forms.apply', { file, eventId })
  const { answers } = await valueOf(backend, 'attendance.answersOf', { eventId, personId })
  expect(answers.map(({ answer, channel }) => [answer, channel])).toEqual([
    ['no', 'phone'],
    ['yes', 'form'],
  ])
  const { people } = await valueOf(backend, 'attendance.list', { eventId })
  expect(people.find((each) => each.personId === personId)?.stand).toBe('declined')
})

it('refuses a list that is no form, and what the gate refuses', async () => {
  const { eventId } = await theInvited(backend)
  const file = putSample(backend, 'ketenpartners.xlsx')
  expect(await ask(backend, 'forms.preview', { file, eventId })).toMatchObject({
    ...{ kind: 'refused', reason: 'file-refused' },
  })
  const empty = backend.files.put('leeg.xlsx', new Uint8Array()).id
  expect(await ask(backend, 'forms.recognise', { file: empty })).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('leeg') as string,
  })
  const evaluation = putSample(backend, 'evaluatie-14-februari.xlsx')
  expect((await ask(backend, 'forms.recognise', { file: evaluation })).kind).toBe('refused')
})

it('takes the counts of a form away when its question is read no more', async () => {
  const { eventId } = await theInvited(backend)
  const { file, preview } = await lookAt(backend, eventId)
  expect(preview.isReadAlready).toBe(false)
  await valueOf(backend, 'forms.apply', { file, eventId, choices: settled(preview) })
  const again = await lookAt(backend, eventId)
  expect(again.preview.isReadAlready).toBe(true)
  const mapping = preview.columns
    .filter(({ field }) => ['language', 'diet', 'access', 'session'].includes(field ?? ''))
    .map(({ index }) => ({ columnIndex: index, field: null }))
  const without = await valueOf(backend, 'forms.preview', { file: again.file, eventId, mapping })
  expect(without.isReadAlready).toBe(false)
  expect(without.needs).toContainEqual({ kind: 'language', name: 'Dari', people: 0, before: 8 })
  await valueOf(backend, 'forms.apply', { file: again.file, eventId, mapping })
  expect((await valueOf(backend, 'needs.list', { eventId })).needs).toEqual([])
})

it('brings back no wish about food after the term', async () => {
  const later = aBackend({ now: '2025-03-03T09:00:00.000Z' as Instant })
  const { eventId } = await theInvited(later)
  const { file, preview } = await lookAt(later, eventId)
  expect(preview.needs.filter(({ kind }) => kind === 'diet')).toEqual([])
  await valueOf(later, 'forms.apply', { file, eventId })
  const { opened } = later
  if (opened.state !== 'open') throw new Error('The store is not open')
  const kinds = opened.store.read((db) =>
    db.all<{ kind: string }>(sql`SELECT DISTINCT kind FROM event_need ORDER BY kind`),
  )
  expect(kinds.map(({ kind }) => kind)).not.toContain('diet')
  expect(kinds.length).toBeGreaterThan(0)
  later.close()
})
