import { fold } from '#domain/import/fold'
import { cents, sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { gridWords } from '#domain/texts/budget-import-words'
import type { GridRow } from './grid-rows.ts'

/** A sum the file states, held against what its lines come to; `year` is null for a sum of years. */
export type SumCheck = {
  readonly cell: string
  readonly label: string
  readonly year: number | null
  readonly says: Cents
  readonly addsUpTo: Cents
  readonly difference: Cents
}

/** The rows of a grid with every total known for what it is. */
export type Sums = {
  readonly rows: readonly GridRow[]
  readonly checks: readonly SumCheck[]
  /** Amounts without a name that are no sum either. */
  readonly nameless: readonly GridRow[]
}

/** Holds subtotals and totals against the lines they add up, and finds those that do not say so. */
export function checkSums(found: readonly GridRow[]): Sums {
  const rows = withHiddenSums(found)
  const { nameless, checks } = totalsIn(rows)
  return { rows, checks: [...checks, ...rows.flatMap(acrossYears)], nameless }
}

function totalsIn(rows: readonly GridRow[], stated = rows) {
  const nameless: GridRow[] = []
  const checks: SumCheck[] = []
  for (const [index, row] of rows.entries()) {
    if (!isSum(stated[index] ?? row)) continue
    const parts = partsOf(rows, index)
    const best = likeliest(row, parts, wordsSay(row))
    if (row.kind === 'nameless' && wrongIn(row, best) > 0) nameless.push(row)
    else checks.push(...checksOf(row, best))
  }
  return { nameless, checks }
}

// Amounts may add up by chance: a row counts as a sum when the totals of the file bear it out. From
// below to above, so that a sum at the top adds its lines and not the sums of their groups as well.
function withHiddenSums(found: readonly GridRow[]): readonly GridRow[] {
  let rows = found
  let misfits = misfitsIn(rows, found)
  for (const [index, row] of [...found.entries()].toReversed()) {
    const how = sumOfNext(rows, index, found)
    if (how === null) continue
    const taken = rows.with(index, { ...row, kind: 'total' })
    const after = misfitsIn(taken, found)
    if (how === 'by-amounts' && after > misfits) continue
    rows = taken
    misfits = after
  }
  return rows
}

function misfitsIn(rows: readonly GridRow[], stated: readonly GridRow[]): number {
  const { nameless, checks } = totalsIn(rows, stated)
  return nameless.length + checks.filter(({ difference }) => difference !== 0).length
}

type Parts = {
  readonly block: readonly GridRow[]
  readonly whole: readonly GridRow[]
  readonly others: readonly (readonly GridRow[])[]
}

const isLine = ({ kind }: GridRow) => kind === 'line'
const isSum = ({ kind }: GridRow) => kind === 'total' || kind === 'nameless'

/** What a total at this place can add up: the part above it, all above it, the part below it, all. */
function partsOf(rows: readonly GridRow[], index: number): Parts {
  const above = rows.slice(0, index)
  const below = rows.slice(index + 1)
  const sinceTotal = above.slice(above.findLastIndex(isSum) + 1)
  const heading = above.findLastIndex(({ kind }) => kind === 'heading')
  const ends = below.findIndex((row) => isSum(row) || row.kind === 'heading')
  const own = rows[index]?.label?.code ?? null
  const children = own === null ? [] : rows.filter((row) => isChildOf(row, own))
  const whole = above.some(isLine) ? above : rows
  return {
    block: sinceTotal.some(isLine) ? sinceTotal.filter(isLine) : above.filter(isLine),
    whole: whole.filter(isLine),
    others: [
      above.slice(heading + 1).filter(isLine),
      below.slice(0, ends === -1 ? below.length : ends).filter(isLine),
      children.filter(isLine),
      rows.filter(isLine),
    ].filter((part) => part.length > 0),
  }
}

function isChildOf({ label }: GridRow, code: string): boolean {
  return (label?.code ?? '').startsWith(`${code}.`)
}

function wordsSay({ label }: GridRow): 'block' | 'whole' {
  const name = fold(label?.name ?? '')
  if (gridWords.subtotal.test(name)) return 'block'
  return label === null || gridWords.wholeTotal.test(name) ? 'whole' : 'block'
}

// Of what fits equally well, what its words say comes first.
function likeliest(row: GridRow, parts: Parts, said: 'block' | 'whole'): readonly GridRow[] {
  const order = said === 'block' ? [parts.block, parts.whole] : [parts.whole, parts.block]
  let best = order[0] ?? []
  for (const candidate of [...order, ...parts.others]) {
    if (wrongIn(row, candidate) < wrongIn(row, best)) best = candidate
  }
  return best
}

function wrongIn(row: GridRow, parts: readonly GridRow[]): number {
  return checksOf(row, parts).filter(({ difference }) => difference !== 0).length
}

function checksOf(row: GridRow, parts: readonly GridRow[]): SumCheck[] {
  return row.amounts.flatMap(({ year, cell, amount }, column) => {
    if (amount === null) return []
    const addsUpTo = sumCents(parts.map(({ amounts }) => amounts[column]?.amount ?? 0))
    return [checkOf(row, { cell, year, says: amount, addsUpTo })]
  })
}

function acrossYears(row: GridRow): SumCheck[] {
  const { total, amounts } = row
  if (total === null || row.kind === 'heading') return []
  const addsUpTo = sumCents(amounts.map(({ amount }) => amount ?? 0))
  return [checkOf(row, { cell: total.cell, year: null, says: total.amount, addsUpTo })]
}

type Said = Omit<SumCheck, 'label' | 'difference'>

function checkOf({ label }: GridRow, said: Said): SumCheck {
  const difference = cents(said.says - said.addsUpTo)
  return { ...said, label: label?.name ?? '', difference }
}

const longestPart = 100

/**
 * A row that carries the sum of the rows below it without saying so: by its code, of which theirs
 * are parts, or because two or more of them come to exactly its amounts in two years or more.
 */
function sumOfNext(
  rows: readonly GridRow[],
  index: number,
  found: readonly GridRow[],
): 'by-code' | 'by-amounts' | null {
  const row = rows[index]
  if (row?.kind !== 'line' || row.label === null) return null
  const { code } = row.label
  if (code !== null && rows.some((other) => other !== row && isChildOf(other, code)))
    return 'by-code'
  const told = row.amounts.filter(({ amount }) => amount !== null && amount !== 0)
  if (told.length < 2 || told.length < row.amounts.length) return null
  const sums = row.amounts.map(() => 0)
  let count = 0
  for (const [step, next] of rows.slice(index + 1, index + 1 + longestPart).entries()) {
    // A sum that did not say so stands between its lines; a stated one ends them.
    if (next.kind === 'total' && found[index + 1 + step]?.kind === 'line') continue
    if (next.kind !== 'line') return null
    count += 1
    for (const [column, { amount }] of next.amounts.entries()) {
      sums[column] = (sums[column] ?? 0) + (amount ?? 0)
    }
    if (count >= 2 && row.amounts.every(({ amount }, column) => amount === sums[column]))
      return 'by-amounts'
  }
  return null
}
