import type { ImportChoice, ImportPreview, ImportRow } from '#domain/contract/exchange'
import { changesToTake, decisionOf } from '#domain/import/row-decision'
import type { RowDecision } from '#domain/import/row-decision'
import type { Wanted } from './use-preview.ts'

/** What the user said about a row, with the row it was said about. */
export type MadeChoice = { readonly row: ImportRow; readonly choice: ImportChoice }
export type Choices = ReadonlyMap<number, MadeChoice>

/** What happens with a row as things stand: `awaits` until the user says who it is. */
export function becomesOf(row: ImportRow, choices: Choices): RowDecision | 'awaits' | 'other' {
  const choice = choices.get(row.row)?.choice
  if (row.outcome === 'doubtful' && choice === undefined) return 'awaits'
  const decision = decisionOf(row, choice)
  if (decision === 'add' && row.outcome !== 'new') return 'other'
  return decision === 'merge' && fieldsOf(row, choice).length === 0 && row.outcome === 'changed'
    ? 'leave'
    : decision
}

/** The fields a merge takes from the file: those the user ticked, else what may change unasked. */
export function fieldsOf(row: ImportRow, choice: ImportChoice | undefined): string[] {
  if (choice?.fields) return choice.fields
  if (row.match?.kind === 'row') {
    return row.compared
      .filter(({ inFile, inSchakel }) => inFile !== null && inSchakel === null)
      .map(({ field }) => field)
  }
  return changesToTake(row, null).map(({ field }) => field)
}

/** How many records come in or change when the user agrees now. */
export function countTaken(preview: ImportPreview, choices: Choices): number {
  const unasked = (preview.counts['new'] ?? 0) + preview.changesUnasked
  const isTaken = (row: ImportRow, of: Choices) => !['leave', 'awaits'].includes(becomesOf(row, of))
  return [...choices.values()].reduce((sum, { row }) => {
    const before = isTaken(row, new Map()) ? 1 : 0
    return sum - before + (isTaken(row, choices) ? 1 : 0)
  }, unasked)
}

/** What was said about rows once the list is read otherwise: other columns make other rows. */
export function choicesAfter(choices: Choices, parts: Partial<Wanted>): Choices {
  return Object.keys(parts).every((part) => part === 'fill') ? choices : new Map()
}

/** The choices as the backend takes them. */
export function choicesToSend(choices: Choices): ImportChoice[] {
  return [...choices.values()].map(({ choice }) => choice)
}
