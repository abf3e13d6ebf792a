import { expect, it } from 'vitest'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { ConsultationId, IndicatorId, PlanTextId, ProjectId } from '#domain/shared/ids'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

// The clock of the stories stands on Monday 23 November 2026.
const share = 'werkend-50' as IndicatorId
const yesNo = 'werk-en-inburgering' as IndicatorId

it('keeps measurements, tells where the indicator stands, and takes all of it back', async () => {
  const backend = aBackend()
  const first = await hashOf(backend)
  const { measurementId } = await valueOf(backend, 'measurements.add', {
    ...{ indicatorId: share, measuredOn: isoDate('2026-06-01'), value: 47.5, level: 'regio' },
    ...{ definition: 'Betaald werk, twaalf uur of meer', source: 'Divosa (voorbeeld)' },
  })
  const standing = async () =>
    (await valueOf(backend, 'indicators.get', { indicatorId: share })).standing
  expect(await standing()).toMatchObject({
    ...{ verdict: 'not-reached', last: { value: 47.5 }, start: { value: 40 }, change: null },
  })
  await valueOf(backend, 'measurements.change', { measurementId, value: 51 })
  expect(await standing()).toMatchObject({ verdict: 'reached' })
  await valueOf(backend, 'measurements.remove', { measurementId })
  expect(await standing()).toMatchObject({ last: null, why: 'no-regional-figure' })
  for (let step = 0; step < 3; step += 1) await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
})

it('refuses a measurement that says nothing, or what does not fit, and changes nothing', async () => {
  const backend = aBackend()
  const first = await hashOf(backend)
  const day = isoDate('2026-06-01')
  const refused = [
    [{ indicatorId: share, measuredOn: day }, 'measurement-empty'],
    [{ indicatorId: share, measuredOn: day, text: 'veel' }, 'measurement-without-value'],
    [{ indicatorId: share, measuredOn: null, value: 41 }, 'measurement-without-day'],
    [{ indicatorId: share, measuredOn: isoDate('2026-11-24'), value: 41 }, 'measurement-to-come'],
    [{ indicatorId: yesNo, measuredOn: day, value: 40 }, 'measurement-not-yes-no'],
    [{ indicatorId: 'nergens' as IndicatorId, measuredOn: day, value: 1 }, 'not-found'],
  ] as const
  for (const [input, reason] of refused) {
    expect(await ask(backend, 'measurements.add', input)).toMatchObject({ kind: 'refused', reason })
  }
  expect(await hashOf(backend)).toBe(first)
})

it('keeps the kind of an indicator whose measurements would mean something else', async () => {
  const backend = aBackend()
  const { measurementId } = await valueOf(backend, 'measurements.add', {
    ...{ indicatorId: share, measuredOn: isoDate('2026-06-01'), value: 54 },
  })
  const before = await hashOf(backend)
  const toYesNo = { indicatorId: share, kind: 'ja_nee' } as const
  expect(await ask(backend, 'indicators.change', toYesNo)).toMatchObject({
    ...{ kind: 'refused', reason: 'indicator-kind-misfits' },
  })
  expect(await hashOf(backend)).toBe(before)
  const { measurements } = await valueOf(backend, 'indicators.get', { indicatorId: share })
  for (const { id } of measurements) {
    await valueOf(backend, 'measurements.remove', { measurementId: id })
  }
  expect(measurements.map(({ id }) => id)).toContain(measurementId)
  await valueOf(backend, 'indicators.change', toYesNo)
  const { kind } = await valueOf(backend, 'indicators.get', { indicatorId: share })
  expect(kind).toBe('ja_nee')
})

it('counts what events and conversations brought as evidence', async () => {
  const backend = aBackend()
  const { conversationId } = await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate('2026-11-20'), subject: 'Werkbezoek (voorbeeld)', kind: 'visit' },
    outcomes: [{ kind: 'insight', text: 'De waaier hangt er', indicatorId: 'werkgevers-tools' }],
  })
  const found = async () => {
    const indicatorId = 'werkgevers-tools' as IndicatorId
    return valueOf(backend, 'indicators.get', { indicatorId })
  }
  expect(await found()).toMatchObject({
    evidenceCount: 1,
    evidence: [{ text: 'De waaier hangt er', madeIn: 'Werkbezoek (voorbeeld)' }],
  })
  await valueOf(backend, 'conversations.archive', { conversationId })
  expect(await found()).toMatchObject({ evidenceCount: 0, evidence: [] })
})

it('finds a project by its organisation and shows who is the contact there now', async () => {
  const backend = aBackend()
  const { personId } = await valueOf(backend, 'people.create', {
    ...{ name: 'Hanan Parabel', organisation: { name: 'Loket Voorbeeld' } },
  })
  const { affiliations } = await valueOf(backend, 'people.get', { personId })
  const affiliationId = affiliations[0]?.id
  if (affiliationId === undefined) throw new Error('Hanan works nowhere')
  const organisationId = affiliations[0]?.organisationId
  if (!organisationId) throw new Error('Hanan works nowhere')
  await valueOf(backend, 'organisations.setContact', { affiliationId, isContact: true })
  await valueOf(backend, 'projects.change', {
    ...{ projectId: 'opijver' as ProjectId, contact: { id: personId } },
    organisations: [{ id: organisationId }, { name: 'Bureau Nieuw' }],
  })
  const { rows } = await valueOf(backend, 'projects.list', { search: 'loket voorbeeld' })
  expect(rows).toMatchObject([
    {
      ...{ id: 'opijver', contact: { name: 'Hanan Parabel' } },
      organisations: [
        { name: 'Loket Voorbeeld', contacts: [{ name: 'Hanan Parabel' }] },
        { name: 'Bureau Nieuw', contacts: [] },
      ],
    },
  ])
})

it('tells of an overleg who sits there, where a subject belongs, and how often it met', async () => {
  const backend = aBackend()
  const consultationId = 'overleg-6' as ConsultationId
  await valueOf(backend, 'consultations.change', {
    ...{ consultationId, timesPerYear: 4, topics: ['Avondonderwijs', 'Examentraining'] },
    series: 'Onderwijsoverleg',
  })
  const names = ['Els van Fictie', 'Omar Verhaal']
  for (const name of names) {
    await valueOf(backend, 'consultations.addMember', { consultationId, person: { name } })
  }
  for (const date of ['2026-03-10', '2026-12-08']) {
    await valueOf(backend, 'events.create', {
      ...{ typeId: 'cop' as never, title: 'Onderwijsoverleg', date: isoDate(date) },
      ...{ series: 'onderwijsoverleg', fromTemplate: false },
    })
  }
  const { rows } = await valueOf(backend, 'consultations.list', { search: 'avondonder' })
  expect(rows).toMatchObject([
    {
      ...{ id: consultationId, memberCount: 2, timesPerYear: 4 },
      ...{ heldThisYear: 1, plannedThisYear: 1, nextOn: '2026-12-08' },
    },
  ])
  const found = await valueOf(backend, 'consultations.get', { consultationId })
  expect(found.meetings).toMatchObject([{ isHeld: true }, { isHeld: false }])
  const omar = found.members[1]?.personId
  if (omar === undefined) throw new Error('Omar does not sit there')
  await valueOf(backend, 'consultations.changeMember', {
    ...{ consultationId, personId: omar, to: 0, role: 'voorzitter' },
  })
  const { members } = await valueOf(backend, 'consultations.get', { consultationId })
  expect(members.map(({ name, role }) => [name, role])).toEqual([
    ['Omar Verhaal', 'voorzitter'],
    ['Els van Fictie', null],
  ])
})

it('counts a meeting of tonight as coming, and a past idea as neither', async () => {
  const backend = aBackend()
  const consultationId = 'overleg-6' as ConsultationId
  await valueOf(backend, 'consultations.change', { consultationId, series: 'Avondoverleg' })
  const make = async (date: string, endTime: string) =>
    valueOf(backend, 'events.create', {
      ...{ typeId: 'cop' as never, title: 'Avondoverleg', date: isoDate(date) },
      ...{ startTime: wallTime('08:00'), endTime: wallTime(endTime) },
      ...{ series: 'Avondoverleg', fromTemplate: false },
    })
  const { eventId } = await make('2026-03-10', '10:00')
  await valueOf(backend, 'events.setStage', { eventId, stage: 'idee' })
  await make('2026-11-23', '08:30')
  await make('2026-11-23', '21:00')
  const found = await valueOf(backend, 'consultations.get', { consultationId })
  expect(found).toMatchObject({ heldThisYear: 1, plannedThisYear: 1, nextOn: '2026-11-23' })
  expect(found.meetings.map(({ isHeld }) => isHeld)).toEqual([false, true, false])
})

it('has moments of the communicatieplan fall due among the tasks, until they are done', async () => {
  const backend = aBackend()
  const { lineId } = await valueOf(backend, 'communication.add', {
    ...{ audience: 'Werkgevers', channel: 'Nieuwsbrief', message: 'De waaier is er' },
    ...{ owner: 'user', moments: [isoDate('2026-11-20'), isoDate('2026-12-10')] },
  })
  const due = () => valueOf(backend, 'tasks.due', { until: isoDate('2026-12-31') })
  expect(await due()).toMatchObject({
    total: 2,
    rows: [
      { kind: 'communication', title: 'De waaier is er', isLate: true, audience: 'Werkgevers' },
      { kind: 'communication', dueOn: '2026-12-10', isLate: false },
    ],
  })
  const period = { from: isoDate('2026-11-01'), until: isoDate('2026-12-31') }
  expect((await valueOf(backend, 'tasks.counts', period)).days).toEqual([
    { date: '2026-11-20', open: 1 },
    { date: '2026-12-10', open: 1 },
  ])
  const { rows } = await valueOf(backend, 'communication.list', { search: 'waaier' })
  const [late] = rows[0]?.moments ?? []
  if (late === undefined) throw new Error('There is no moment')
  expect(
    await ask(backend, 'communication.addMoment', { lineId, dueOn: late.dueOn }),
  ).toMatchObject({ kind: 'refused', reason: 'moment-twice' })
  await valueOf(backend, 'communication.setDone', { momentId: late.id, isDone: true })
  expect((await due()).total).toBe(1)
  await valueOf(backend, 'communication.remove', { lineId })
  expect((await due()).total).toBe(0)
  await valueOf(backend, 'history.undo', {})
  expect((await due()).total).toBe(1)
})

it('makes a workbook of the communicatieplan, and none of nothing', async () => {
  const backend = aBackend()
  expect(await ask(backend, 'communication.export', {})).toMatchObject({ kind: 'refused' })
  await valueOf(backend, 'communication.add', {
    ...{ audience: 'Gemeenten', channel: 'Mail', message: 'Nieuwe cijfers' },
  })
  const { files, count } = await valueOf(backend, 'communication.export', {})
  expect(count).toBe(1)
  expect(files[0]?.name).toMatch(/communicatieplan.*\.xlsx$/i)
})

it('keeps the topics of the CoP, each once, and nothing else of the plan', async () => {
  const backend = aBackend()
  const { topicId } = await valueOf(backend, 'planTexts.addTopic', {
    title: 'Taal op de werkvloer',
  })
  expect(await ask(backend, 'planTexts.addTopic', { title: 'taal op de werkvloer' })).toMatchObject(
    { kind: 'refused', reason: 'topic-twice' },
  )
  await valueOf(backend, 'planTexts.changeTopic', { topicId, title: 'Taal op het werk' })
  expect(
    await ask(backend, 'planTexts.removeTopic', { topicId: 'einddoel' as PlanTextId }),
  ).toMatchObject({ kind: 'refused', reason: 'not-found' })
  await valueOf(backend, 'planTexts.removeTopic', { topicId })
})
