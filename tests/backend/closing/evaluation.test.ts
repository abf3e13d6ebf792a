import { afterEach, beforeEach, expect, it } from 'vitest'
import type { EventId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { putCsv, putSample } from '../import/sample-files.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

const eventId = 'plan-2025-02-14' as EventId

async function readSample() {
  const file = putSample(backend, 'evaluatie-14-februari.xlsx')
  const preview = await valueOf(backend, 'evaluation.preview', { eventId, file })
  return { file, preview }
}

it('reads the evaluation of 14 February: 37 answers, the mean, and "=hoera" as text', async () => {
  const { file, preview } = await readSample()
  expect(preview.respondents).toBe(37)
  expect(Object.fromEntries(preview.columns.map(({ heading, use }) => [heading, use]))).toEqual({
    ID: 'skip',
    Begintijd: 'skip',
    'Tijd van voltooien': 'skip',
    'E-mail': 'skip',
    Naam: 'skip',
    'Welk cijfer geeft u de bijeenkomst?': 'score',
    'Wat neemt u mee naar uw werk?': 'open',
    'Hoe waarschijnlijk is het dat u een collega aanraadt te komen?': 'score',
    'Heeft u nieuwe contacten gelegd?': 'choice',
  })

  const before = await hashOf(backend)
  const read = await valueOf(backend, 'evaluation.read', { eventId, file })
  expect(read).toEqual({ respondents: 37, questions: 4, hasReplaced: false })
  const { evaluation } = await valueOf(backend, 'evaluation.get', { eventId })
  const [grade, open, recommend, contacts] = evaluation?.questions ?? []
  // 267.5 over the 34 who gave one, of which three wrote "8,5".
  expect(grade?.summary).toMatchObject({ n: 34, isLow: false })
  expect(grade?.summary?.mean).toBeCloseTo(267.5 / 34, 9)
  expect(grade?.answers).toContainEqual({ score: 8.5, answer: null, people: 3 })
  expect(open?.answers).toContainEqual({ score: null, answer: '=hoera', people: 6 })
  expect(recommend).toMatchObject({ lowest: 0, highest: 10, summary: { n: 37 } })
  expect(contacts?.answers.map(({ answer }) => answer).sort()).toEqual(['Ja', 'Ja, drie', 'Nee'])
  expect(contacts?.answers.reduce((sum, { people }) => sum + people, 0)).toBe(37)

  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('replaces the earlier reading of that event in one step', async () => {
  const { file } = await readSample()
  await valueOf(backend, 'evaluation.read', { eventId, file })
  const first = await hashOf(backend)
  const other = putCsv(backend, [
    'Begintijd;Cijfer;Tips',
    '14-02-2025 17:00;6;Korter',
    '14-02-2025 17:10;7;',
  ])
  const preview = await valueOf(backend, 'evaluation.preview', { eventId, file: other })
  expect(preview.replaces).toEqual({ fileName: 'evaluatie-14-februari.xlsx', respondents: 37 })
  await valueOf(backend, 'evaluation.read', { eventId, file: other })
  const { evaluation } = await valueOf(backend, 'evaluation.get', { eventId })
  expect(evaluation).toMatchObject({ respondents: 2, questions: [{ summary: { mean: 6.5 } }, {}] })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
  await valueOf(backend, 'evaluation.remove', { eventId })
  expect(await valueOf(backend, 'evaluation.get', { eventId })).toEqual({ evaluation: null })
})

it('keeps no name, address or time of who answered', async () => {
  const file = putCsv(backend, [
    'Start time;Completion time;Email;Name;How would you rate the day?;What do you take with you?',
    '14-02-2025 17:00;14-02-2025 17:05;elsa@voorbeeld.example;Elsa van Fictie;8;Short lines',
  ])
  const preview = await valueOf(backend, 'evaluation.preview', { eventId, file })
  await valueOf(backend, 'evaluation.read', { eventId, file })
  const kept = await valueOf(backend, 'evaluation.get', { eventId })
  for (const told of [JSON.stringify(preview), JSON.stringify(kept)]) {
    expect(told).not.toContain('Elsa')
    expect(told).not.toContain('elsa@')
    expect(told).not.toContain('17:05')
  }
})

it('refuses a file without answers, and one that was not looked at', async () => {
  const file = putCsv(backend, ['Naam;E-mail', 'Elsa van Fictie;elsa@voorbeeld.example'])
  expect(await ask(backend, 'evaluation.read', { eventId, file })).toMatchObject({
    reason: 'file-not-read',
  })
  expect(await ask(backend, 'evaluation.preview', { eventId, file })).toMatchObject({
    reason: 'evaluation-empty',
  })
})
