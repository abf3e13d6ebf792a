import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BudgetBook } from '#domain/budget/budget-sheet'
import { budgetSheet } from '#domain/budget/budget-sheet'
import { compareByEvent, compareByLine } from '#domain/budget/compare-books'
import type { ComparedRow, Difference } from '#domain/budget/compare-books'
import { refusalOfEntries } from '#domain/budget/decide-entries'
import { annexOf, storedBookOf } from '#domain/budget/snapshot-book'
import type { StoredBook } from '#domain/budget/snapshot-book'
import { isoDate } from '#domain/shared/dates'
import type { MoneyEntryId } from '#domain/shared/ids'
import { amount, book, chain, entry, eventId, foreignSource, line, ownSource } from './book.ts'
import { entryOf, entryWish, ofChain, randomBook, years } from './random-book.ts'

const columns = ['begroot', 'geraamd', 'verplicht', 'gerealiseerd', 'restant'] as const

function expectExplained(rows: readonly ComparedRow<unknown>[]): void {
  for (const { difference, parts } of rows) {
    for (const column of columns) {
      expect(parts.reduce((sum, part) => sum + part[column], 0)).toBe(difference[column])
    }
  }
}

const edit = fc.record({
  at: fc.nat(),
  wish: entryWish,
  kind: fc.constantFrom(
    'change',
    'add',
    'remove',
    'close',
    'line',
    'event',
    'money',
    'covers',
    'amount',
  ),
})
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

function edited(annex: BudgetBook, { at, wish, kind }: Edit): BudgetBook {
  const index = annex.entries.length === 0 ? 0 : at % annex.entries.length
  const added = entryOf(wish, annex.chains.length, 10_000 + at)
  const known = annex.entries[index]
  const own = at % annex.chains.length
  const change = (part: Partial<BudgetBook['chains'][number]>): BudgetBook => ({
    ...annex,
    chains: annex.chains.map((each, place) => (place === own ? { ...each, ...part } : each)),
  })
  switch (kind) {
    case 'add':
      return annex.entries.some(({ id }) => id === added.id)
        ? annex
        : { ...annex, entries: [...annex.entries, added] }
    case 'change':
      return known === undefined
        ? annex
        : { ...annex, entries: annex.entries.with(index, { ...added, id: known.id }) }
    case 'remove':
      return { ...annex, entries: annex.entries.toSpliced(index, 1) }
    case 'close':
      return change({ closedOn: annex.chains[own]?.closedOn ? null : isoDate('2026-01-01') })
    case 'line':
      return change({ lineId: line((at % 4) + 1).id })
    case 'event':
      return change({ eventId: at % 3 === 0 ? null : eventId(`e${at % 3}`) })
    case 'money':
      return change({ fundingSourceId: (at % 2 === 0 ? ownSource : foreignSource).id })
    case 'covers':
      return change({ coversEstimate: !annex.chains[own]?.coversEstimate })
    case 'amount': {
      const place = { lineId: line((at % 4) + 1).id, year: years[at % 3] ?? 2025 }
      const version = 100 + (at % 7)
      const others = annex.amounts.filter(
        (own) => own.lineId !== place.lineId || own.year !== place.year || own.version !== version,
      )
      const decided = at % 5 === 0 ? [] : [amount(place.lineId, place.year, at % 9_000, version)]
      return { ...annex, amounts: [...others, ...decided] }
    }
  }
}

describe('the difference between two stands of the annex', () => {
  it('is explained to the cent, by line and by event, after any edits', () => {
    const edits = fc.array(edit, { maxLength: 50, size: 'max' })
    fc.assert(
      fc.property(randomBook, edits, (start, wishes) => {
        const end = wishes.reduce((annex, wish) => {
          const next = edited(annex, wish)
          const isFine = next.chains.every(
            ({ id }) => refusalOfEntries(ofChain(next.entries, id)) === null,
          )
          return isFine ? next : annex
        }, start)
        expectExplained(compareByLine(start, end, years))
        expectExplained(compareByEvent(start, end, years))
      }),
      { numRuns: 200 },
    )
  })

  it('is explained for two books that have nothing to do with each other', () => {
    fc.assert(
      fc.property(randomBook, randomBook, (one, other) => {
        const rows = compareByLine(one, other, years)
        expectExplained(rows)
        expectExplained(compareByEvent(one, other, years))
        for (const year of years) {
          const own = rows.filter((row) => row.year === year)
          const sum = (column: keyof Difference) =>
            own.reduce((all, { difference }) => all + difference[column], 0)
          const [was, is] = [one, other].map((each) => budgetSheet(year, each).total)
          for (const column of columns) {
            expect(sum(column)).toBe((is?.[column] ?? 0) - (was?.[column] ?? 0))
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is nothing between a book and itself, also when it was frozen and read again', () => {
    fc.assert(
      fc.property(randomBook, (annex) => {
        const text = JSON.stringify(storedBookOf({ book: annex, years }))
        const frozen = annexOf(JSON.parse(text) as StoredBook)
        expect(frozen.years).toEqual(years)
        const rows = compareByLine(frozen.book, annex, years)
        expect(rows.flatMap(({ parts }) => parts)).toEqual([])
        expect(rows.flatMap(({ difference }) => Object.values(difference)).filter(Boolean)).toEqual(
          [],
        )
      }),
      { numRuns: 100 },
    )
  })

  it('keeps no word of a booking in a snapshot', () => {
    const annex = book({
      lines: [line(1, { name: 'Geheim woord' })],
      amounts: [{ ...amount(line(1).id, 2025, 5), reason: 'Geheim woord' }],
      chains: [chain('k', { description: 'Geheim woord', supplier: 'Geheim woord' })],
      entries: [entry('actual', 2025, 5, { invoice: 'Geheim woord', note: 'Geheim woord' })],
    })
    expect(JSON.stringify(storedBookOf({ book: annex, years }))).not.toContain('Geheim')
  })
})

describe('what is behind a difference', () => {
  it('is an invoice that takes a promise away, and the closing that frees the rest', () => {
    const promise = entry('commitment', 2025, 1_000)
    const before = book({ chains: [chain('k')], entries: [promise] })
    const invoice = entry('actual', 2025, 600, { id: 'f' as MoneyEntryId })
    const after = book({
      chains: [chain('k', { closedOn: isoDate('2025-06-01') })],
      entries: [promise, invoice],
    })
    const [row] = compareByLine(before, after, [2025])
    expect(
      row?.parts.map(({ why, verplicht, gerealiseerd }) => [
        why.kind === 'chain' ? why.change.cause.kind : why.kind,
        verplicht,
        gerealiseerd,
      ]),
    ).toEqual([
      ['entry-new', -60_000, 60_000],
      ['closed', -40_000, 0],
    ])
  })

  it('is each version that was decided on top of the last one', () => {
    const first = amount(line(1).id, 2025, 5_000)
    const more = [first, amount(line(1).id, 2025, 5_500, 2), amount(line(1).id, 2025, 5_200, 3)]
    const [row] = compareByLine(book({ amounts: [first] }), book({ amounts: more }), [2025])
    expect(row?.parts.map(({ begroot, restant }) => [begroot, restant])).toEqual([
      [50_000, 50_000],
      [-30_000, -30_000],
    ])
  })

  it('is nothing on a line when a cost only moved to another event', () => {
    const entries = [entry('actual', 2025, 10)]
    const before = book({ chains: [chain('k')], entries })
    const after = book({ chains: [chain('k', { eventId: eventId('e1') })], entries })
    expect(compareByLine(before, after, [2025]).flatMap(({ parts }) => parts)).toEqual([])
    expect(
      compareByEvent(before, after, [2025]).map(({ difference }) => difference.gerealiseerd),
    ).toEqual([1_000, -1_000])
  })
})
