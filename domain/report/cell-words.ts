import { gridDate, isIsoDate } from '#domain/shared/dates'
import { shownAmount, shownInList } from '#domain/texts/report-figures'
import type { ProofColumnKind, ProofValue } from './figures.ts'
import { writtenValue } from './marks.ts'

/** A cell of a table as people read it; what is not known stays empty. */
export function cellWords(kind: ProofColumnKind, value: ProofValue): string {
  if (value === null) return ''
  if (typeof value === 'string')
    return kind === 'date' && isIsoDate(value) ? gridDate(value) : value
  if (kind === 'money') return shownAmount(writtenValue(kind, value))
  const numberKind = kind === 'text' || kind === 'date' ? 'count' : kind
  return shownInList(numberKind, writtenValue(numberKind, value))
}

/** Whether a column stands at the right. */
export function isNumberColumn(kind: ProofColumnKind): boolean {
  return kind !== 'text' && kind !== 'date'
}
