import { budgetSheet } from '#domain/budget/budget-sheet'
import type { BudgetBook } from '#domain/budget/budget-sheet'
import { totalOf } from '#domain/budget/budget-figures'
import { compareByEvent, compareByLine } from '#domain/budget/compare-books'
import type { ComparedRow } from '#domain/budget/compare-books'
import { annexOf } from '#domain/budget/snapshot-book'
import type { FrozenAnnex } from '#domain/budget/snapshot-book'
import type { Contract } from '#domain/contract'
import type { InputOf } from '#domain/contract/kinds'
import type { BudgetDifference } from '#domain/export/budget-difference'
import type {
  Comparison,
  ComparedRowAnswer,
  DifferencePartAnswer,
} from '#domain/contract/snapshots'
import type { BudgetLineId, BudgetSnapshotId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { differencesSheetTexts, goneBooking, whatHappened } from '#domain/texts/snapshots'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { listBudgetEvents, readBudgetBook } from '#backend/db/repositories/budget-book'
import { findSnapshot, getStoredBook } from '#backend/db/repositories/snapshots'
import type { Reader } from '#backend/db/sql'
import { partAnswers } from './difference-words.ts'
import type { Words } from './difference-words.ts'
import { annexYears } from './sheet-answer.ts'

/** A row shows this many things that happened; the others are added up in one. */
export const partsInRow = 40

/** What differs between two stands, or between one and now, with what is behind each difference. */
export function compareAnswer(
  db: Reader,
  wish: InputOf<Contract['snapshots.compare']>,
): Comparison | Refusal {
  const before = findSnapshot(db, wish.beforeId)
  const after = wish.afterId === null ? null : findSnapshot(db, wish.afterId)
  if (before === undefined || after === undefined) return refuse('not-found')
  const live = readBudgetBook(db)
  const was = annexOf(getStoredBook(db, before.id))
  const is: FrozenAnnex =
    after === null ? { book: live, years: annexYears(db) } : annexOf(getStoredBook(db, after.id))
  const all = [...new Set([...was.years, ...is.years])].toSorted((a, b) => a - b)
  const years = wish.year === null ? all : [wish.year]
  const words = wordsOf(db, live)
  const answered = (row: ComparedRow<string | null>) => {
    const isWhole = wish.whole?.key === row.key && wish.whole.year === row.year
    return rowAnswer(row, words, wish.per, isWhole ? Infinity : partsInRow)
  }
  const rows: readonly ComparedRow<string | null>[] =
    wish.per === 'line'
      ? compareByLine(was.book, is.book, years)
      : compareByEvent(was.book, is.book, years)
  return {
    before,
    after,
    years: all,
    rows: rows.map(answered),
    totals: years.map((year) => totalsOf(year, was.book, is.book)),
  }
}

/** Everything that happened since a stand, as the workbook of the annex lists it. */
export function differencesSince(db: Reader, snapshotId: BudgetSnapshotId): BudgetDifference[] {
  const live = readBudgetBook(db)
  const was = annexOf(getStoredBook(db, snapshotId))
  const years = [...new Set([...was.years, ...annexYears(db)])].toSorted((a, b) => a - b)
  const words = wordsOf(db, live)
  return compareByLine(was.book, live, years).flatMap(({ key, year, parts }) => {
    const line = words.lines.get(key)
    const name = line === undefined ? differencesSheetTexts.goneLine : `${line.code} ${line.name}`
    return partAnswers(parts, words, Infinity).map((part) => ({
      ...{ line: name, year, happened: whatHappened(part), cost: costOf(part) },
      ...{ supplier: part.supplier, date: part.date },
      ...{ begroot: part.begroot, geraamd: part.geraamd, verplicht: part.verplicht },
      ...{ gerealiseerd: part.gerealiseerd, restant: part.restant },
    }))
  })
}

function costOf({ kind, description, versionName, reason }: DifferencePartAnswer): string {
  if (kind === 'restant-known' || kind === 'restant-unknown') return ''
  if (kind !== 'amount') return description ?? goneBooking
  return [versionName, reason].filter((part) => part !== null).join(': ')
}

function rowAnswer(
  row: ComparedRow<string | null>,
  words: Words,
  per: 'line' | 'event',
  limit: number,
): ComparedRowAnswer {
  const { key, year, before, after, difference } = row
  const line = per === 'line' ? words.lines.get(key as BudgetLineId) : undefined
  const event = key === null ? null : (words.events.get(key) ?? null)
  return {
    key,
    code: line?.code ?? null,
    name: per === 'line' ? (line?.name ?? null) : event,
    year,
    before,
    after,
    difference,
    parts: partAnswers(row.parts, words, limit),
  }
}

function wordsOf(db: Reader, { lines, chains, amounts }: BudgetBook): Words {
  return {
    lines: new Map(lines.map((line) => [line.id, line])),
    chains: new Map(chains.map((chain) => [chain.id, chain])),
    amounts: new Map(amounts.map((amount) => [amount.id, amount])),
    events: new Map(listBudgetEvents(db).map(({ id, title }) => [id, title])),
  }
}

function totalsOf(year: number, was: BudgetBook, is: BudgetBook): Comparison['totals'][number] {
  const [before, after] = [was, is].map((book) => {
    const { begroot, geraamd, verplicht, gerealiseerd, restant } = budgetSheet(year, book).total
    return { begroot, geraamd, verplicht, gerealiseerd, restant }
  })
  const from = before ?? totalOf([])
  const to = after ?? totalOf([])
  return {
    year,
    before: from,
    after: to,
    difference: {
      begroot: cents((to.begroot ?? 0) - (from.begroot ?? 0)),
      geraamd: cents(to.geraamd - from.geraamd),
      verplicht: cents(to.verplicht - from.verplicht),
      gerealiseerd: cents(to.gerealiseerd - from.gerealiseerd),
      restant: cents((to.restant ?? 0) - (from.restant ?? 0)),
    },
  }
}
