import { afterEach, beforeEach, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { ActionId, EventTypeId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'

const actionId = 'd' as ActionId
const year = (of: number) => ({ from: isoDate(`${of}-01-01`), until: isoDate(`${of}-12-31`) })

let backend: Backend
beforeEach(async () => {
  backend = aBackend({ now: '2025-11-21T09:00:00.000Z' as Instant })
  await valueOf(backend, 'system.setUp', { start: 'achterhoek', regionName: null })
})
afterEach(() => backend.close())

async function reportOf(period: { from: IsoDate; until: IsoDate }) {
  const { reportId } = await valueOf(backend, 'report.create', { title: 'Rapport', ...period })
  return valueOf(backend, 'report.get', { reportId })
}

async function wordsOfActions(period: { from: IsoDate; until: IsoDate }): Promise<string[]> {
  const { chapters } = await reportOf(period)
  return (chapters[3]?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'heading') return block.text
    if (block.kind !== 'paragraph') return []
    return block.runs.map((run) => (run.kind === 'words' ? run.text : run.phrase)).join('')
  })
}

it('tells of an action that is followed no more in the year in which it ran', async () => {
  await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate('2025-06-01'), subject: 'Subsidie', actionIds: [actionId] },
  })
  await valueOf(backend, 'plan.followAction', { actionId, isFollowed: false })
  const told = await wordsOfActions(year(2025))
  const at = told.findIndex((words) => words.startsWith('d. '))
  expect(told[at + 1]).toMatch(/^Stand: wordt niet meer gevolgd\. .*1 gesprek/)
  expect((await wordsOfActions(year(2026))).filter((words) => words.startsWith('d. '))).toEqual([])
})

it('tells of an indicator that is followed no more when it was measured in the period', async () => {
  const { indicatorId } = await valueOf(backend, 'indicators.add', {
    ...{ title: 'Gestopt (voorbeeld)', kind: 'percentage', actionIds: [] },
  })
  await valueOf(backend, 'measurements.add', {
    ...{ indicatorId, measuredOn: isoDate('2025-03-01'), value: 40, level: 'regio' },
  })
  await valueOf(backend, 'indicators.archive', { indicatorId })
  const key = `indicator:${indicatorId}`
  const isCounted = async (of: number) =>
    (await reportOf(year(of))).figures.some((figure) => figure.key === key)
  expect([await isCounted(2025), await isCounted(2026)]).toEqual([true, false])
})

it('puts no subject of a conversation in the report or its proof, only its day', async () => {
  const subject = 'Intake Fatima Verzonnen'
  const { conversationId } = await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate('2025-06-01'), kind: 'phone', subject, actionIds: [actionId] },
  })
  await valueOf(backend, 'outcomes.add', {
    ...{ conversationId, text: 'Belt na (voorbeeld)', actionIds: [actionId] },
  })
  expect(JSON.stringify(await reportOf(year(2025)))).not.toContain(subject)
  const rowsOf = async (key: string) =>
    (await valueOf(backend, 'report.evidence', { of: year(2025), key })).rows
  expect(await rowsOf('gesprekken')).toEqual([['2025-06-01', 'telefoon', '']])
  expect(await rowsOf('afspraken')).toEqual([
    ['2025-06-01', 'afspraak', 'gesprek van 01-06-2025', null, null],
  ])
  expect(await rowsOf('open-afspraken')).toEqual([[null, 'gesprek van 01-06-2025', null]])
  const ofAction = [
    ...(await rowsOf('actie-gesprekken:d')),
    ...(await rowsOf('actie-uitkomsten:d')),
  ]
  expect(JSON.stringify(ofAction)).not.toContain(subject)
  expect(ofAction[0]).toEqual(['d', 'gesprek', '2025-06-01', 'telefoon van 01-06-2025'])
})

it('counts an idea with a day not as planned, and a line without an amount once', async () => {
  const { eventId } = await valueOf(backend, 'events.create', {
    ...{ fromTemplate: false, typeId: 'cop' as EventTypeId, title: 'Idee (voorbeeld)' },
    date: isoDate('2026-03-20'),
  })
  const planned = async () =>
    (await reportOf(year(2025))).figures.find(({ key }) => key === 'komend')?.value ?? 0
  const before = await planned()
  await valueOf(backend, 'events.setStage', { eventId, stage: 'idee' })
  expect(await planned()).toBe(before - 1)
  const linesIn = async (period: { from: IsoDate; until: IsoDate }) =>
    JSON.stringify((await reportOf(period)).chapters[6]?.blocks).match(/Van (\d+) post/)?.[1]
  const two = { from: isoDate('2025-01-01'), until: isoDate('2026-12-31') }
  expect(await linesIn(two)).toBe(await linesIn(year(2025)))
})

it('takes a year text only into a report of that whole year, and names the year among more', async () => {
  for (const of of [2024, 2025]) {
    const text = `Gedaan in ${of} (voorbeeld).`
    await valueOf(backend, 'plan.keepYearText', { actionId, year: of, text })
  }
  const told = async (period: { from: IsoDate; until: IsoDate }) =>
    (await wordsOfActions(period)).filter((words) => words.includes('Gedaan in'))
  expect(await told(year(2025))).toEqual(['Gedaan in 2025 (voorbeeld).'])
  expect(await told({ from: isoDate('2025-01-01'), until: isoDate('2025-03-31') })).toEqual([])
  expect(await told({ from: isoDate('2024-01-01'), until: isoDate('2025-12-31') })).toEqual([
    '2024: Gedaan in 2024 (voorbeeld).',
    '2025: Gedaan in 2025 (voorbeeld).',
  ])
})
