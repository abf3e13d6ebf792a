import { expect, it } from 'vitest'
import type { HandoverTableId } from '#domain/handover/books'
import { isoDate } from '#domain/shared/dates'
import type { ActionId, ChainRoleId, EventTypeId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import { rowsOf } from '#backend/handover/rows-of'
import type { Backend } from '#backend/start'
import { aBackend, storyNow, valueOf } from '../../builders/a-backend.ts'
import { filesInside, wordsInside } from './files-inside.ts'

const a = 'a' as ActionId

async function dossier(
  backend: Backend,
  variant: 'with-people' | 'without-people',
): Promise<Uint8Array> {
  const { files } = await valueOf(backend, 'handover.make', { variant })
  const bytes = files[0] && backend.files.find(files[0].id)?.bytes
  if (!bytes) throw new Error('No dossier was made')
  return bytes
}

it('shares nothing that was typed freely in the plan, whoever it is about', async () => {
  const backend = aBackend()
  await valueOf(backend, 'people.create', { name: 'Kanariana Vos' })
  await valueOf(backend, 'plan.changeAction', {
    ...{ actionId: a, nextStep: 'Zangzaadster belt de taalschool' },
    ...{ title: 'Zorgen dat Kanariana belt' },
  })
  await valueOf(backend, 'communication.add', {
    ...{ audience: 'De buren van Zangzaadster', channel: 'brief', message: 'Over zingen' },
  })
  const shared = await dossier(backend, 'without-people')
  expect(wordsInside(shared, ['Zangzaadster', 'Kanariana'])).toEqual({})
  const whole = await dossier(backend, 'with-people')
  expect(Object.keys(wordsInside(whole, ['Zangzaadster'])).join()).toMatch(/plan\.xlsx/)
  backend.close()
})

it('holds every report in Word for a successor, and none to share', async () => {
  const backend = aBackend()
  const year = { from: isoDate('2026-01-01'), until: isoDate('2026-12-31') }
  for (const title of ['Jaarrapport 2026', 'Jaarrapport 2026!']) {
    const { reportId } = await valueOf(backend, 'report.create', { title, ...year })
    await valueOf(backend, 'report.setText', { reportId, chapter: 'done', text: 'Zangzaadster' })
  }
  for (const variant of ['with-people', 'without-people'] as const) {
    const { files } = await valueOf(backend, 'handover.preview', { variant })
    const promised = files.filter(({ kind }) => kind === 'report').map(({ fileName }) => fileName)
    const reports = ['jaarrapport_2026.docx', 'jaarrapport-2_2026.docx']
    expect(promised).toEqual(variant === 'with-people' ? reports : [])
    const bytes = await dossier(backend, variant)
    const inside = Object.keys(filesInside(bytes)).join()
    for (const name of reports) expect(inside.includes(name)).toBe(variant === 'with-people')
    const texts = Object.keys(wordsInside(bytes, ['Zangzaadster'])).join()
    expect(texts.includes('jaarrapport-2_2026.docx')).toBe(variant === 'with-people')
  }
  backend.close()
})

function rows(backend: Backend, id: HandoverTableId) {
  if (backend.opened.state !== 'open') throw new Error('The store is closed')
  return backend.opened.store.read((db) => rowsOf(db, id, storyNow))
}

it('counts open agreements under each action they are linked to', async () => {
  const backend = aBackend()
  await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate('2026-11-02'), subject: 'Over werk (voorbeeld)' },
    outcomes: [{ text: 'Iemand belt', actionIds: [a, 'b' as ActionId] }, { text: 'Los' }],
  })
  expect(rows(backend, 'openAgreementCounts')).toEqual([
    { actions: 'a', agreements: 1, withoutOwner: 1 },
    { actions: 'b', agreements: 1, withoutOwner: 1 },
    { actions: null, agreements: 1, withoutOwner: 1 },
  ])
  backend.close()
})

it('lists who is in a group now, whether picked or by what they have in common', async () => {
  const backend = aBackend()
  const [role] = (await valueOf(backend, 'region.get', {})).chainRoles
  const chainRoleId = role?.id as ChainRoleId
  await valueOf(backend, 'people.create', { name: 'Elsa van Fictie', chainRoleId })
  const { personId } = await valueOf(backend, 'people.create', { name: 'Omar Verhaal' })
  await valueOf(backend, 'groups.create', {
    ...{ name: 'Kring', criteria: { chainRoleIds: [chainRoleId] }, personIds: [personId] },
  })
  await valueOf(backend, 'groups.create', { name: 'Leeg', criteria: { search: 'niemand' } })
  await valueOf(backend, 'groups.create', {
    ...{ name: 'Op de foto', consentPurpose: 'photo', personIds: [personId] },
  })
  expect(rows(backend, 'groups')).toEqual([
    { name: 'Kring', person: 'Elsa van Fictie' },
    { name: 'Kring', person: 'Omar Verhaal' },
    { name: 'Leeg', person: null },
    { name: 'Op de foto', person: null },
  ])
  await valueOf(backend, 'people.archive', { personIds: [personId] })
  expect(rows(backend, 'groups')).not.toContainEqual({ name: 'Kring', person: 'Omar Verhaal' })
  backend.close()
})

it('names an action that is followed no more, with the day it stopped', async () => {
  const backend = aBackend()
  await valueOf(backend, 'plan.followAction', { actionId: a, isFollowed: false })
  const actions = rows(backend, 'actions')
  expect(actions.find(({ action }) => action === 'a')).toMatchObject({ stoppedOn: '2026-11-23' })
  expect(actions.find(({ action }) => action === 'b')).toMatchObject({ stoppedOn: null })
  backend.close()
})

it('counts the languages of people who are on the lists', async () => {
  const backend = aBackend()
  const { personId } = await valueOf(backend, 'people.create', { name: 'Elsa van Fictie' })
  await valueOf(backend, 'pool.join', { person: { id: personId } })
  await valueOf(backend, 'pool.setLanguage', { personId, language: 'Tigrinya' })
  expect(rows(backend, 'languages')).toContainEqual({ language: 'Tigrinya', people: 1 })
  await valueOf(backend, 'people.archive', { personIds: [personId] })
  expect(rows(backend, 'languages')).toEqual([])
  backend.close()
})

it('lists the places with their rooms, and what people answered afterwards', async () => {
  const backend = aBackend()
  const { eventId } = await valueOf(backend, 'events.create', {
    ...{ typeId: 'cop' as EventTypeId, title: 'Werken (voorbeeld)', date: isoDate('2026-11-02') },
    venue: { name: 'Dorpshuis (voorbeeld)', gemeenteId: null },
  })
  expect(rows(backend, 'venues')).toMatchObject([{ name: 'Dorpshuis (voorbeeld)', room: null }])
  if (backend.opened.state !== 'open') throw new Error('The store is closed')
  backend.opened.store.seed((db) => {
    db.run(sql`INSERT INTO evaluation (id, event_id, file_name, respondents, read_at)
      VALUES ('e', ${eventId}, 'e.xlsx', 2, '2026-11-03T08:00:00.000Z')`)
    db.run(sql`INSERT INTO evaluation_question (id, evaluation_id, kind, question, position)
      VALUES ('q', 'e', 'open', 'Wat vond u?', 1)`)
    db.run(sql`INSERT INTO evaluation_answer (id, question_id, answer, people, position)
      VALUES ('w', 'q', 'Leerzaam', 2, 1)`)
  })
  expect(rows(backend, 'evaluations')).toMatchObject([
    { event: 'Werken (voorbeeld)', question: 'Wat vond u?', answer: 'Leerzaam', people: 2 },
  ])
  backend.close()
})
