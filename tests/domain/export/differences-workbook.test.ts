import fc from 'fast-check'
import { expect, it } from 'vitest'
import { explainDifference, isDifference } from '#domain/budget/explain-difference'
import type { FinanceEntry, OwnBooking } from '#domain/budget/match-item'
import { reconcile } from '#domain/budget/reconcile'
import { differencesWorkbook } from '#domain/export/differences-workbook'
import { isoDate } from '#domain/shared/dates'
import type { FinanceRowId, MoneyEntryId } from '#domain/shared/ids'
import { cents, sumCents } from '#domain/shared/money'
import { sheetNamed, table } from './sheet-reading.ts'

type Own = OwnBooking & { readonly description: string }
type Theirs = FinanceEntry & { readonly ledger: null; readonly description: null }

function own(id: string, over: Partial<Own> = {}): Own {
  return {
    ...{ id: id as MoneyEntryId, year: 2025, date: isoDate('2025-12-18'), invoice: null },
    ...{ supplier: 'De Verzonnen Zaal', description: 'Zaal', exVat: cents(60_025), vat: cents(0) },
    ...over,
  }
}

function row(id: string, over: Partial<Theirs> = {}): Theirs {
  return {
    ...{ id: id as FinanceRowId, bookedOn: isoDate('2026-01-08'), invoice: null, ledger: null },
    ...{ supplier: 'De Verzonnen Zaal', description: null, exVat: cents(60_025), vat: cents(0) },
    ...{ entryId: null, leftOutWhy: null },
    ...over,
  }
}

function sheetsOf(ours: readonly Own[], theirs: readonly Theirs[], year: number | null) {
  const items = reconcile(ours, theirs)
  const workbook = differencesWorkbook({
    ...{ statedOn: isoDate('2026-02-01'), year },
    explained: explainDifference(items, year),
    items: items.filter((item) => isDifference(item, year)),
  })
  return {
    list: table(sheetNamed(workbook, 'Verschillen')),
    summary: table(sheetNamed(workbook, 'Samenvatting')),
  }
}

it('counts an invoice over New Year in the year of each side, and says where the other half is', () => {
  const linked = [[own('a')], [row('1', { entryId: 'a' as MoneyEntryId })]] as const
  const { list, summary } = sheetsOf(...linked, 2025)
  expect(list[1]?.[0]).toContain('Alleen wat in 2025 valt, telt mee.')
  expect(list[4]?.slice(8, 12)).toEqual([60_025, null, 60_025, 'Financiën 2026: € 600,25'])
  expect(summary.find(([state]) => state === 'gekoppeld')?.slice(1)).toEqual([
    ...[1, 60_025, 0, 60_025],
  ])
  expect(sheetsOf(...linked, 2026).list[4]?.slice(8, 12)).toEqual([
    ...[null, 60_025, -60_025, 'Schakel 2025: € 600,25'],
  ])
  expect(sheetsOf(...linked, null).list).toHaveLength(4)
})

const money = { exVat: fc.constantFrom(100, 250, 999, -100).map(cents) }
const days = fc.constantFrom('2024-12-30', '2025-01-04', '2025-12-18').map(isoDate)

it('comes to what the summary says, of every state and in any year', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ ...money, date: days, year: fc.constantFrom(2024, 2025) }), {
        maxLength: 10,
      }),
      fc.array(fc.record({ ...money, bookedOn: days, linked: fc.nat(12) }), { maxLength: 10 }),
      fc.constantFrom(null, 2024, 2025),
      (ours, theirs, year) => {
        const { list, summary } = sheetsOf(
          ours.map((each, index) => own(`o${index}`, each)),
          theirs.map(({ linked, ...each }, index) =>
            row(`r${index}`, { ...each, entryId: `o${linked}` as MoneyEntryId }),
          ),
          year,
        )
        for (const [state, , , , difference] of summary.slice(4, 10)) {
          const ofState = list.slice(4).filter((line) => line[0] === state)
          expect(sumCents(ofState.map((line) => Number(line[10])))).toBe(difference)
        }
      },
    ),
    { numRuns: 200 },
  )
})
