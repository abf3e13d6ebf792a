import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, isoDate } from '#domain/shared/dates'
import type { BudgetLineId, EventId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { sql } from '#backend/db/sql'
import type { Backend } from '#backend/start'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { aSleutelpersoon } from '../../builders/a-sleutelpersoon.ts'
import { someWork } from '../../builders/pool-work.ts'
import { times } from '../../faults/report-row.ts'

const start = isoDate('2025-11-10')
const act = fc.oneof(
  fc.record({
    do: fc.constant('work' as const),
    who: fc.nat(1),
    minutes: fc.integer({ min: 1, max: 600 }),
    km: fc.nat(60),
    expenses: fc.nat(2_000),
    isLoose: fc.boolean(),
    hasRate: fc.nat(4),
    day: fc.nat(80),
  }),
  fc.record({ do: fc.constantFrom('propose', 'run'), day: fc.nat(60), length: fc.nat(60) }),
  fc.record({ do: fc.constantFrom('approve', 'back', 'remove', 'pay'), at: fc.nat(5) }),
  fc.record({
    do: fc.constant('correct' as const),
    at: fc.nat(5),
    minutes: fc.nat(700),
    amount: fc.nat(9_000),
  }),
  fc.record({ do: fc.constantFrom('line', 'undo', 'redo', 'book', 'remove-entry'), at: fc.nat(9) }),
)
type Act = typeof act extends fc.Arbitrary<infer Of> ? Of : never

it('pays no minute twice, none that was not approved, and books every cent of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
      const backend = aBackend()
      const people = [
        await aSleutelpersoon(backend, 'Ruth Fabel'),
        await aSleutelpersoon(backend, 'Tesfay Parabel'),
      ]
      for (const each of acts) await perform(backend, people, each)
      await expectTruth(backend)
      backend.close()
    }),
    { numRuns: times({ short: 40, long: 400 }) },
  )
}, 600_000)

async function perform(
  backend: Backend,
  people: readonly Awaited<ReturnType<typeof aSleutelpersoon>>[],
  each: Act,
): Promise<void> {
  const [first] = people
  if (each.do === 'work' && first) {
    someWork(backend, {
      ...{ personId: people[each.who] ?? first, on: addDays(start, each.day) },
      ...{ minutes: each.minutes, km: each.km, expenses: each.expenses, isLoose: each.isLoose },
      hourCents: each.hasRate === 0 ? null : 560 + each.hasRate,
      eventId: each.hasRate === 1 ? ('plan-2025-02-14' as EventId) : null,
    })
  }
  if (each.do === 'propose' && 'length' in each) {
    const from = addDays(start, each.day)
    await ask(backend, 'payments.propose', { from, until: addDays(from, each.length) })
  }
  if (each.do === 'run') await payEverything(backend)
  if ('at' in each) await onPayment(backend, each)
}

async function payEverything(backend: Backend): Promise<void> {
  const period = { from: start, until: addDays(start, 100) }
  const answer = await ask(backend, 'payments.propose', period)
  if (answer.kind !== 'ok') return
  const { paymentIds } = answer.value
  await valueOf(backend, 'payments.approve', { paymentIds })
  await valueOf(backend, 'payments.pay', {
    ...{ paymentIds, paidOn: addDays(start, 100), reference: 'ronde (voorbeeld)' },
  })
}

async function onPayment(backend: Backend, each: Extract<Act, { at: number }>): Promise<void> {
  const { rows } = await valueOf(backend, 'payments.list', {})
  const row = rows[each.at % Math.max(1, rows.length)]
  const paymentIds = row ? [row.id] : []
  const paid = { paidOn: addDays(start, 30 + each.at * 20), reference: 'batch (voorbeeld)' }
  if (each.do === 'line') {
    const lineId = (['post-05', 'post-10'] as BudgetLineId[])[each.at] ?? null
    await ask(backend, 'payments.chooseLine', { lineId })
  }
  if (each.do === 'undo') await ask(backend, 'history.undo', {})
  if (each.do === 'redo') await ask(backend, 'history.redo', {})
  if (each.do === 'book' || each.do === 'remove-entry') await inBudget(backend, each)
  if (!row) return
  if (each.do === 'approve') await ask(backend, 'payments.approve', { paymentIds })
  if (each.do === 'back') await ask(backend, 'payments.backToProposal', { paymentIds })
  if (each.do === 'remove') await ask(backend, 'payments.remove', { paymentIds })
  if (each.do === 'pay') await ask(backend, 'payments.pay', { paymentIds, ...paid })
  if (each.do === 'correct' && 'minutes' in each) {
    await ask(backend, 'payments.correct', {
      ...{ paymentId: row.id, why: 'voorbeeld', ...paid },
      lines: row.lines.map(({ lineId }) => ({
        ...{ lineId, minutes: each.minutes, km: 3, reward: cents(each.amount) },
        ...{ kmAllowance: cents(69), expenses: cents(0) },
      })),
    })
  }
}

async function inBudget(backend: Backend, { do: what, at }: { do: string; at: number }) {
  const chains = await valueOf(backend, 'budget.chains', {})
  const chain = chains[at % Math.max(1, chains.length)]
  const entry = chain?.entries[at % Math.max(1, chain.entries.length)]
  if (what === 'remove-entry' && entry) {
    await ask(backend, 'budget.removeEntry', { entryId: entry.id })
  }
  if (what === 'book' && chain) {
    await ask(backend, 'budget.book', {
      ...{ chain: { id: chain.id }, year: 2025, exVat: cents(500), vat: cents(0), rate: null },
      step: at % 2 === 0 ? 'actual' : 'commitment',
      ...{ isCompensable: false, date: start },
    })
  }
}

type Sums = { paid: number; booked: number; minutes: number; approved: number; unfounded: number }

async function expectTruth(backend: Backend): Promise<void> {
  if (backend.opened.state !== 'open') throw new Error('The store is closed')
  const sums = backend.opened.store.read((db) =>
    db.get<Sums>(sql`
      SELECT
        (SELECT coalesce(sum(reward_cents + km_cents + expenses_cents), 0) FROM payment_line AS line
          JOIN payment ON payment.id = line.payment_id WHERE payment.status = 'paid') AS paid,
        (SELECT coalesce(sum(ex_vat_cents), 0) FROM money_entry WHERE step = 'actual'
          AND chain_id IN (SELECT chain_id FROM payment_line
                           UNION SELECT chain_id FROM assignment)) AS booked,
        (SELECT coalesce(sum(line.minutes), 0) FROM payment_line AS line
          JOIN payment ON payment.id = line.payment_id WHERE payment.status = 'paid') AS minutes,
        (SELECT coalesce(sum(minutes), 0) FROM hours_entry WHERE status = 'approved') AS approved,
        (SELECT count(*) FROM payment_line AS line JOIN payment ON payment.id = line.payment_id
          WHERE payment.corrects_id IS NULL AND line.minutes <>
            (SELECT sum(minutes) FROM hours_entry WHERE payment_line_id = line.id)) AS unfounded
    `),
  )
  expect(sums.booked).toBe(sums.paid)
  expect(sums.minutes).toBeLessThanOrEqual(sums.approved)
  expect(sums.unfounded).toBe(0)
  const { byLine, byEvent, byYear, byChain } = await valueOf(backend, 'budget.totals', {})
  expect([byEvent, byYear, byChain]).toEqual([byLine, byLine, byLine])
}
