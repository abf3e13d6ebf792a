import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, EventId, PaymentId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { releaseAssignment } from '#backend/sleutelpersonen/commit-cost'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, storyNow, valueOf } from '../../builders/a-backend.ts'
import { aSleutelpersoon } from '../../builders/a-sleutelpersoon.ts'
import { someWork, writing } from '../../builders/pool-work.ts'

const event = 'plan-2025-02-14' as EventId
const day = isoDate('2025-02-14')
const february = { from: isoDate('2025-02-01'), until: isoDate('2025-02-28') }
const paid = { paidOn: isoDate('2025-03-07'), reference: 'batch 2025-03 (voorbeeld)' }

async function poolLine(backend: Backend, year = 2025) {
  const { rows } = await valueOf(backend, 'budget.sheet', { year })
  const row = rows.find(({ lineId }) => lineId === 'post-05')
  return row && { verplicht: row.verplicht, gerealiseerd: row.gerealiseerd }
}

async function aPaidEvening(backend: Backend) {
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  const work = someWork(backend, { personId, on: day, minutes: 240, km: 20, eventId: event })
  const { paymentIds } = await valueOf(backend, 'payments.propose', february)
  await valueOf(backend, 'payments.approve', { paymentIds })
  await valueOf(backend, 'payments.pay', { paymentIds, ...paid })
  return { personId, paymentId: paymentIds[0] as PaymentId, ...work }
}

it('promises an accepted assignment on the line of the pool, and tells nobody who it is', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  someWork(backend, {
    personId,
    on: day,
    minutes: 240,
    km: 20,
    eventId: event,
    isOnlyPlanned: true,
  })
  expect(await poolLine(backend)).toEqual({ verplicht: 2240 + 460, gerealiseerd: 0 })
  const [chain] = await valueOf(backend, 'budget.chains', {})
  expect(chain).toMatchObject({
    description: 'Tolk Tigrinya, 14 februari 2025',
    eventId: event,
    supplier: null,
  })
  expect(JSON.stringify(chain)).not.toContain('Ruth')
})

it('says how much work has no rate, and promises nothing for it', async () => {
  const backend = aBackend()
  const { personId } = await valueOf(backend, 'pool.join', { person: { name: 'Yonas Parabel' } })
  someWork(backend, { personId, on: day, minutes: 150, isOnlyPlanned: true })
  const [chain] = await valueOf(backend, 'budget.chains', {})
  expect(chain).toMatchObject({
    description: 'Tolk Tigrinya, 14 februari 2025 (2,5 uur zonder bedrag)',
    state: 'without-amount',
    entries: [],
  })
  // The amount comes later: what was promised follows, and goes with it when that is undone.
  const before = await hashOf(backend)
  await valueOf(backend, 'pool.setRate', {
    ...{ personId, fromOn: isoDate('2025-01-01'), hourCents: cents(560), kmTenthCents: null },
    source: 'afspraak (voorbeeld)',
  })
  const [known] = await valueOf(backend, 'budget.chains', {})
  expect(known).toMatchObject({ description: 'Tolk Tigrinya, 14 februari 2025', verplicht: 1400 })
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
})

it('takes back what a cancelled assignment promised', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  const { assignmentId } = someWork(backend, {
    ...{ personId, on: day, minutes: 240, isOnlyPlanned: true },
  })
  writing(backend, (db) => {
    if (assignmentId === null) throw new Error('No assignment')
    releaseAssignment(db, assignmentId, { now: () => storyNow })
  })
  expect(await poolLine(backend)).toEqual({ verplicht: 0, gerealiseerd: 0 })
  expect(await valueOf(backend, 'budget.chains', {})).toEqual([])
})

it('proposes approved hours once, and pays them as the actual of their commitment', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  someWork(backend, { personId, on: day, minutes: 240, km: 20, eventId: event })
  someWork(backend, { personId, on: day, minutes: 50, expenses: 350, isLoose: true })
  const { ready, total, line } = await valueOf(backend, 'payments.overview', february)
  expect(line).toEqual({ lineId: 'post-05', name: '05 Pool sleutelpersonen', isChosen: false })
  expect(total).toBe(2700 + 467 + 350)
  expect(ready[0]?.lines.map(({ eventTitle, minutes }) => [eventTitle !== null, minutes])).toEqual([
    [true, 240],
    [false, 50],
  ])
  const { paymentIds } = await valueOf(backend, 'payments.propose', february)
  expect(await ask(backend, 'payments.propose', february)).toMatchObject({
    kind: 'refused',
    reason: 'nothing-to-pay',
  })
  expect(await ask(backend, 'payments.pay', { paymentIds, ...paid })).toMatchObject({
    reason: 'payment-not-approved',
  })
  await valueOf(backend, 'payments.approve', { paymentIds })
  expect(await poolLine(backend)).toEqual({ verplicht: 2700, gerealiseerd: 0 })
  await valueOf(backend, 'payments.pay', { paymentIds, ...paid })
  expect(await poolLine(backend)).toEqual({ verplicht: 0, gerealiseerd: 3517 })
  const chains = await valueOf(backend, 'budget.chains', {})
  expect(chains.map(({ state }) => state)).toEqual(['closed', 'closed'])
  const actuals = chains.flatMap(({ entries }) => entries).filter(({ step }) => step === 'actual')
  expect(new Set(actuals.map(({ cost }) => cost))).toEqual(new Set([2700, 817]))
  expect(actuals[0]).toMatchObject({ invoice: paid.reference, date: paid.paidOn, note: null })
})

it('lets hours without a rate wait, and tells it', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  someWork(backend, { personId, on: day, minutes: 90, hourCents: null, expenses: 400 })
  expect(await valueOf(backend, 'payments.overview', february)).toMatchObject({
    ready: [],
    withoutRate: [{ name: 'Ruth Fabel', minutes: 90 }],
  })
})

it('says before paying which limit is crossed', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  for (const on of [day, isoDate('2025-02-20')]) {
    someWork(backend, { personId, on, minutes: 20 * 60 })
  }
  const { ready } = await valueOf(backend, 'payments.overview', february)
  expect(ready[0]?.warnings).toContainEqual(
    expect.objectContaining({ fact: 'Februari is € 14 boven de grens' }),
  )
})

it('keeps an actual of a payment out of reach of the begroting', async () => {
  const backend = aBackend()
  await aPaidEvening(backend)
  const [chain] = await valueOf(backend, 'budget.chains', {})
  const actual = chain?.entries.find(({ step }) => step === 'actual')
  if (!chain || !actual) throw new Error('Nothing was booked')
  const money = {
    ...{ year: 2025, exVat: cents(100), vat: cents(0), rate: null, isCompensable: false },
    ...{ date: day, step: 'actual' as const },
  }
  const answers = [
    await ask(backend, 'budget.removeEntry', { entryId: actual.id }),
    await ask(backend, 'budget.changeEntry', { entryId: actual.id, ...money }),
    await ask(backend, 'budget.book', { chain: { id: chain.id }, ...money }),
  ]
  expect(answers.map((answer) => answer.kind === 'refused' && answer.reason)).toEqual([
    'entry-is-payment',
    'entry-is-payment',
    'cost-is-of-pool',
  ])
})

it('takes a run back while it is a proposal or approved, and not once it is paid', async () => {
  const backend = aBackend()
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  someWork(backend, { personId, on: day, minutes: 240 })
  const before = await hashOf(backend)
  const { paymentIds } = await valueOf(backend, 'payments.propose', february)
  await valueOf(backend, 'payments.approve', { paymentIds })
  await valueOf(backend, 'history.undo', {})
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  await valueOf(backend, 'history.redo', {})

  const answer = await ask(backend, 'payments.pay', { paymentIds, ...paid })
  expect(answer).not.toHaveProperty('step')
  const after = await hashOf(backend)
  const refused = {
    ...{ kind: 'refused', reason: 'paid-is-final' },
    sentence:
      'Op 7 maart 2025 is betaald (kenmerk batch 2025-03 (voorbeeld)). Dat kan niet ongedaan worden gemaakt. Er is niets veranderd. Maak een correctie bij Sleutelpersonen, Betalingen.',
  }
  expect(await ask(backend, 'history.undo', {})).toEqual(refused)
  // A later step can be taken back; then the payment is on top again.
  await valueOf(backend, 'budget.addYear', { year: 2031 })
  await valueOf(backend, 'history.undo', {})
  expect(await ask(backend, 'history.undo', {})).toEqual(refused)
  expect(await hashOf(backend)).toBe(after)
})

it('mends a paid payment by one of its own, never above what was approved', async () => {
  const backend = aBackend()
  const { paymentId } = await aPaidEvening(backend)
  const { rows } = await valueOf(backend, 'payments.list', {})
  const lineId = rows[0]?.lines[0]?.lineId
  if (!lineId) throw new Error('No line')
  const should = { lineId, minutes: 180, km: 20, reward: cents(1680), kmAllowance: cents(460) }
  const correction = { paymentId, why: 'Een uur te veel (voorbeeld)', ...paid }
  expect(
    await ask(backend, 'payments.correct', {
      ...correction,
      lines: [{ ...should, minutes: 241, expenses: cents(0) }],
    }),
  ).toMatchObject({ reason: 'correction-above-approved' })
  const lines = [{ ...should, expenses: cents(0) }]
  expect(await valueOf(backend, 'payments.correct', { ...correction, lines })).toMatchObject({
    total: -560,
  })
  expect(await ask(backend, 'payments.correct', { ...correction, lines })).toMatchObject({
    reason: 'correction-changes-nothing',
  })
  expect(await poolLine(backend)).toEqual({ verplicht: 0, gerealiseerd: 2140 })
  const after = await valueOf(backend, 'payments.list', {})
  expect(after.rows.map(({ total, why }) => [total, why])).toEqual([
    [2700, null],
    [-560, 'Een uur te veel (voorbeeld)'],
  ])
  expect(await ask(backend, 'history.undo', {})).toMatchObject({ reason: 'paid-is-final' })
})

it('moves what is promised along when another line is chosen, and leaves what was paid', async () => {
  const backend = aBackend()
  const { personId } = await aPaidEvening(backend)
  someWork(backend, { personId, on: isoDate('2025-03-20'), minutes: 60, isOnlyPlanned: true })
  await valueOf(backend, 'payments.chooseLine', { lineId: 'post-10' as BudgetLineId })
  expect(await poolLine(backend)).toEqual({ verplicht: 0, gerealiseerd: 2700 })
  const { rows } = await valueOf(backend, 'budget.sheet', { year: 2025 })
  expect(rows.find(({ lineId }) => lineId === 'post-10')).toMatchObject({ verplicht: 560 })
})

it('pays nothing without a line, and promises it once there is one', async () => {
  const backend = aBackend()
  await valueOf(backend, 'budget.archiveLine', { lineId: 'post-05' as BudgetLineId })
  const personId = await aSleutelpersoon(backend, 'Ruth Fabel')
  someWork(backend, { personId, on: day, minutes: 60 })
  const { paymentIds } = await valueOf(backend, 'payments.propose', february)
  await valueOf(backend, 'payments.approve', { paymentIds })
  expect(await ask(backend, 'payments.pay', { paymentIds, ...paid })).toMatchObject({
    reason: 'no-pool-line',
  })
  await valueOf(backend, 'payments.chooseLine', { lineId: 'post-10' as BudgetLineId })
  const [chain] = await valueOf(backend, 'budget.chains', {})
  expect(chain).toMatchObject({ lineId: 'post-10', verplicht: 560 })
})
