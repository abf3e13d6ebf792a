import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { aBusyDesk } from '../undo/busy-desk.ts'

const year = { from: isoDate('2026-01-01'), until: isoDate('2026-12-31') }

async function aDesk() {
  const backend = aBackend()
  await valueOf(backend, 'system.setUp', { start: 'achterhoek', regionName: null })
  return backend
}

async function aReport() {
  const backend = await aDesk()
  const { reportId } = await valueOf(backend, 'report.create', { title: 'Rapport', ...year })
  return { backend, reportId }
}

it('keeps a report and her text, and gives both back by undo', async () => {
  const backend = await aDesk()
  const empty = await hashOf(backend)
  const { reportId } = await valueOf(backend, 'report.create', { title: 'Rapport', ...year })
  const text = 'Het waren er {bijeenkomsten|7}.'
  await valueOf(backend, 'report.setText', { reportId, chapter: 'done', text })
  const full = await hashOf(backend)
  const done = (await valueOf(backend, 'report.get', { reportId })).chapters[1]
  expect(done).toMatchObject({ text, isOwn: true })
  expect(done?.changed).toMatchObject([{ key: 'bijeenkomsten', written: '7', now: '0' }])
  for (let step = 0; step < 2; step += 1) await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(empty)
  for (let step = 0; step < 2; step += 1) await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(full)
})

it('names a figure in her text that is counted no more, until she takes or leaves it', async () => {
  const { backend, reportId } = await aReport()
  const changedIn = async (text: string) => {
    await valueOf(backend, 'report.setText', { reportId, chapter: 'done', text })
    const { chapters } = await valueOf(backend, 'report.get', { reportId })
    return chapters[1]?.changed ?? []
  }
  expect(await changedIn('Het waren er {post:weg|3,00}, en {soort:CoP|3}.')).toMatchObject([
    { key: 'post:weg', written: '3,00', now: '?', isCounted: false, name: 'Gerealiseerd: weg' },
    { key: 'soort:CoP', written: '3', now: '0', isCounted: true },
  ])
  expect(await changedIn('Het waren er {post:weg|?} of {post:weg|3,00|?}.')).toEqual([])
})

it('takes the texts of another report over where there is none', async () => {
  const { backend, reportId } = await aReport()
  await valueOf(backend, 'report.setText', { reportId, chapter: 'done', text: 'Eén' })
  await valueOf(backend, 'report.setText', { reportId, chapter: 'money', text: 'Twee' })
  const next = await valueOf(backend, 'report.create', { title: 'Volgend', ...year })
  await valueOf(backend, 'report.setText', { ...next, chapter: 'done', text: 'Eigen' })
  const copied = await valueOf(backend, 'report.copyTexts', { ...next, fromReportId: reportId })
  expect(copied).toEqual({ chapters: 1 })
  const { chapters } = await valueOf(backend, 'report.get', next)
  expect(chapters.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual(['Eigen', 'Twee'])
})

it('refuses a period that ends before it begins, and a report that is gone', async () => {
  const { backend, reportId } = await aReport()
  const turned = { from: year.until, until: year.from }
  expect(await ask(backend, 'report.create', { title: 'Rapport', ...turned })).toMatchObject({
    kind: 'refused',
    reason: 'period-turned-round',
  })
  expect(
    await ask(backend, 'report.change', { reportId, until: isoDate('2020-01-01') }),
  ).toMatchObject({ kind: 'refused', reason: 'period-turned-round' })
  await valueOf(backend, 'report.remove', { reportId })
  expect(await ask(backend, 'report.get', { reportId })).toMatchObject({ kind: 'refused' })
  expect(await ask(backend, 'report.make', { reportId })).toMatchObject({ kind: 'refused' })
})

it('counts what the screens of each area count', async () => {
  const backend = await aDesk()
  await aBusyDesk(backend)
  const { figures, ...period } = await valueOf(backend, 'report.figures', {
    from: isoDate('2020-01-01'),
    until: isoDate('2040-12-31'),
  })
  const value = (key: string) => figures.find((figure) => figure.key === key)?.value
  const { events } = await valueOf(backend, 'evidence.of', { actionId: 'a' as never, ...period })
  expect(value('actie:a')).toBe(events.total)
  const load = await valueOf(backend, 'poolLoad.of', period)
  expect(value('uren')).toBe(load.minutes - load.planned)
  const { years } = await valueOf(backend, 'budget.years', {})
  const sum = (of: 'gerealiseerd' | 'verplicht') => years.reduce((all, each) => all + each[of], 0)
  expect([value('gerealiseerd'), value('verplicht')]).toEqual([
    sum('gerealiseerd'),
    sum('verplicht'),
  ])
  const { total } = await valueOf(backend, 'outcomes.open', {})
  expect(value('open-afspraken')).toBe(total)
  const conversations = await valueOf(backend, 'conversations.list', {})
  expect(value('gesprekken')).toBe(conversations.total)
})

it('shows as many rows behind every figure as it says, and no more than asked', async () => {
  const backend = await aDesk()
  await aBusyDesk(backend)
  const of = { from: isoDate('2020-01-01'), until: isoDate('2040-12-31') }
  const { figures } = await valueOf(backend, 'report.figures', of)
  expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length)
  for (const { key, rows } of figures.filter((_, at) => at % 9 === 0)) {
    const evidence = await valueOf(backend, 'report.evidence', { of, key, limit: 2 })
    expect(evidence.count).toBe(rows)
    expect(evidence.rows.length).toBe(Math.min(2, rows))
  }
})
