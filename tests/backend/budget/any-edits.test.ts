import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, EventId, MoneyEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

type Edit =
  | {
      do: 'book'
      line: number
      event: boolean
      step: number
      year: number
      amount: number
      on: number
    }
  | { do: 'remove'; on: number }
  | { do: 'close'; on: number }
  | { do: 'move'; on: number; amount: number }
  | { do: 'set'; line: number; year: number; amount: number | null }
  | { do: 'undo' }
  | { do: 'redo' }

const steps = ['estimate', 'commitment', 'actual', 'credit'] as const
const day = isoDate('2025-06-01')

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('book' as const),
      line: fc.integer({ min: 1, max: 4 }),
      event: fc.boolean(),
      step: fc.integer({ min: 0, max: 3 }),
      year: fc.integer({ min: 2024, max: 2027 }),
      amount: fc.integer({ min: -30_000, max: 100_000 }),
      on: fc.nat(20),
    }),
  },
  fc.record({ do: fc.constant('remove' as const), on: fc.nat(20) }),
  fc.record({ do: fc.constant('close' as const), on: fc.nat(20) }),
  fc.record({
    do: fc.constant('move' as const),
    on: fc.nat(20),
    amount: fc.integer({ min: 1, max: 40_000 }),
  }),
  fc.record({
    do: fc.constant('set' as const),
    line: fc.integer({ min: 1, max: 4 }),
    year: fc.integer({ min: 2024, max: 2026 }),
    amount: fc.option(fc.integer({ min: 0, max: 200_000 })),
  }),
  { weight: 2, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'redo' as const }) },
)

async function perform(backend: ReturnType<typeof aBackend>, wish: Edit): Promise<void> {
  const chains = await valueOf(backend, 'budget.chains', {})
  if (wish.do === 'undo' || wish.do === 'redo') {
    await ask(backend, `history.${wish.do}`, {})
    return
  }
  if (wish.do === 'set') {
    const amount = wish.amount === null ? null : cents(wish.amount)
    const change = { lineId: `post-0${wish.line}` as BudgetLineId, year: wish.year, amount }
    await ask(backend, 'budget.setAmounts', { changes: [change] })
    return
  }
  const chain = chains.length === 0 ? undefined : chains[wish.on % chains.length]
  if (wish.do === 'book') {
    // Half of the bookings go on an existing chain, so that decreases and payments meet something.
    const isNew = chain === undefined || wish.on % 2 === 0
    const target = isNew
      ? {
          lineId: `post-0${wish.line}` as BudgetLineId,
          eventId: wish.event ? ('plan-2025-02-14' as EventId) : null,
          description: 'voorbeeld',
          coversEstimate: wish.on % 3 !== 0,
        }
      : { id: chain.id }
    await ask(backend, 'budget.book', {
      chain: target,
      step: steps[wish.step] ?? 'actual',
      year: wish.year,
      exVat: cents(wish.amount),
      vat: cents(0),
      rate: null,
      isCompensable: wish.event,
      date: day,
    })
    return
  }
  if (!chain) return
  if (wish.do === 'close') {
    await ask(backend, 'budget.changeChain', {
      chainId: chain.id,
      isClosed: chain.closedOn === null,
    })
  } else if (wish.do === 'remove') {
    const entryId = (chain.entries[wish.on % chain.entries.length]?.id ?? '-') as MoneyEntryId
    await ask(backend, 'budget.removeEntry', { entryId })
  } else {
    const years = { fromYear: 2025, toYear: 2026 }
    const move = { step: 'commitment' as const, amount: cents(wish.amount), date: day, ...years }
    await ask(backend, 'budget.carryOver', { chainId: chain.id, ...move })
  }
}

type Figures = { lineId: BudgetLineId; verplicht: number; geraamd: number; gerealiseerd: number }

/** What a figure is made of comes to that figure, of all events and by event. */
async function expectMadeOf(
  backend: ReturnType<typeof aBackend>,
  year: number,
  { lineId, ...figures }: Figures,
): Promise<void> {
  for (const figure of ['verplicht', 'geraamd', 'gerealiseerd'] as const) {
    const amounts: (number | null)[] = []
    for (const eventId of [null, 'none', 'plan-2025-02-14' as EventId] as const) {
      const wish = { figure, year, lineId, eventId }
      amounts.push((await valueOf(backend, 'budget.madeOf', wish)).amount)
    }
    const [all, ofNone, ofEvent] = amounts
    expect([all, (ofNone ?? 0) + (ofEvent ?? 0)]).toEqual([figures[figure], figures[figure]])
  }
}

/** What the grid shows is what the bookings come to, chain by chain, and nothing is below zero. */
async function expectTrueSheets(backend: ReturnType<typeof aBackend>): Promise<void> {
  const chains = await valueOf(backend, 'budget.chains', {})
  for (const { closedOn, verplicht, years } of chains) {
    expect(closedOn === null || verplicht === 0).toBe(true)
    expect(years.filter((of) => of.verplicht < 0 || of.geraamd < 0)).toEqual([])
  }
  for (const year of [2024, 2025, 2026, 2027]) {
    const { rows } = await valueOf(backend, 'budget.sheet', { year })
    for (const { lineId, verplicht, geraamd, gerealiseerd } of rows) {
      const own = chains
        .filter((chain) => chain.lineId === lineId)
        .flatMap((chain) => chain.years.filter((of) => of.year === year))
      expect({ verplicht, geraamd, gerealiseerd }).toEqual({
        verplicht: own.reduce((sum, of) => sum + of.verplicht, 0),
        geraamd: own.reduce((sum, of) => sum + of.geraamd, 0),
        gerealiseerd: own.reduce((sum, of) => sum + of.gerealiseerd, 0),
      })
      await expectMadeOf(backend, year, { lineId, verplicht, geraamd, gerealiseerd })
    }
  }
}

it('counts the same money by line, event, year and chain after any fifty edits and undos', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 50 }), async (edits) => {
      const backend = aBackend()
      const first = await hashOf(backend)
      for (const wish of edits) await perform(backend, wish)
      const { byLine, byEvent, byYear, byChain } = await valueOf(backend, 'budget.totals', {})
      expect([byEvent, byYear, byChain]).toEqual([byLine, byLine, byLine])
      await expectTrueSheets(backend)

      const last = await hashOf(backend)
      let steps = 0
      while ((await ask(backend, 'history.undo', {})).kind === 'ok') steps += 1
      expect(await hashOf(backend)).toBe(first)
      for (let step = 0; step < steps; step += 1) await ask(backend, 'history.redo', {})
      expect(await hashOf(backend)).toBe(last)
      backend.close()
    }),
    { numRuns: 60 },
  )
}, 180_000)
