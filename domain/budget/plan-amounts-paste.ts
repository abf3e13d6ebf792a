import type { BudgetLineId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'
import { readTypedAmount } from './typed-amount.ts'
import type { AmountMistake } from './typed-amount.ts'

/** Where a block is put down: lines downward, and the years its columns stand for. */
export type AmountsTarget = {
  readonly rows: readonly { readonly lineId: BudgetLineId; readonly name: string }[]
  /** From the current column on; null is a column that is counted and not typed. */
  readonly years: readonly (number | null)[]
  readonly closed: ReadonlySet<number>
  readonly shown: (lineId: BudgetLineId, year: number) => Cents | null
}

type Place = {
  /** Counted in the block, from 1. */
  readonly row: number
  readonly line: string | null
  readonly year: number | null
}

/** A cell that does not take what was pasted. */
export type RefusedAmount = Place & {
  readonly mistake: AmountMistake['mistake'] | 'no-row' | 'no-column' | 'year-closed'
  readonly words: string
}

export type ChangedAmount = {
  readonly line: string
  readonly lineId: BudgetLineId
  readonly year: number
  readonly was: Cents | null
  readonly becomes: Cents
}

export type AmountsPlan = {
  readonly cells: number
  readonly changed: readonly ChangedAmount[]
  readonly sameCells: number
  /** Empty in the block: what stands there stays. */
  readonly emptyCells: number
  readonly refused: readonly RefusedAmount[]
}

/** What pasting a block of amounts would do, cell by cell; nothing of it is done here. */
export function planAmountsPaste(
  block: readonly (readonly string[])[],
  target: AmountsTarget,
): AmountsPlan {
  const plan = {
    cells: block.reduce((sum, texts) => sum + texts.length, 0),
    changed: [] as ChangedAmount[],
    sameCells: 0,
    emptyCells: 0,
    refused: [] as RefusedAmount[],
  }
  for (const [index, texts] of block.entries()) {
    for (const [column, text] of texts.entries()) {
      const found = cellOf(target, { row: index, column }, text)
      if (found === 'empty') plan.emptyCells += 1
      else if (found === 'same') plan.sameCells += 1
      else if ('mistake' in found) plan.refused.push(found)
      else plan.changed.push(found)
    }
  }
  return plan
}

function cellOf(
  target: AmountsTarget,
  at: { readonly row: number; readonly column: number },
  text: string,
): ChangedAmount | RefusedAmount | 'empty' | 'same' {
  const read = readTypedAmount(text)
  if (read.kind === 'empty') return 'empty'
  const line = target.rows[at.row]
  const year = target.years[at.column] ?? null
  const place = { row: at.row + 1, line: line?.name ?? null, year }
  const refused = (mistake: RefusedAmount['mistake']) => ({ ...place, mistake, words: text.trim() })
  if (line === undefined) return refused('no-row')
  if (year === null) return refused('no-column')
  if (read.kind === 'mistake') return refused(read.mistake)
  const was = target.shown(line.lineId, year)
  if (was === read.amount) return 'same'
  if (target.closed.has(year)) return refused('year-closed')
  return { line: line.name, lineId: line.lineId, year, was, becomes: read.amount }
}
