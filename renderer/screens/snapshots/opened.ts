import type { ComparedRowAnswer } from '#domain/contract/snapshots'
import { plainAmount } from '#renderer/lib/plain-amount'
import { snapshotsText as text } from '#renderer/texts/snapshots'

export type Per = 'line' | 'event'

/** The columns that are compared, as the annex has them. */
export const columns = ['begroot', 'geraamd', 'verplicht', 'gerealiseerd', 'restant'] as const
export type ColumnId = (typeof columns)[number]

/** The figure whose explanation is open. */
export type Opened = {
  readonly key: string | null
  readonly year: number
  readonly column: ColumnId
  /** Everything is shown, however much it is. */
  readonly isWhole: boolean
}

/** The line or event of a row, in words. */
export function nameOf(row: Pick<ComparedRowAnswer, 'key' | 'code' | 'name'>, per: Per): string {
  if (per === 'event') return row.key === null ? text.noEvent : (row.name ?? text.goneEvent)
  return row.name === null ? text.goneLine : `${row.code ?? ''} ${row.name}`
}

/** `+ 1.250,50` or `− 300`; a difference always has its sign. */
export function signed(amount: number): string {
  if (amount === 0) return '0'
  return `${amount < 0 ? '−' : '+'} ${plainAmount(Math.abs(amount))}`
}
