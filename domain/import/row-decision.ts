import type { RowOutcome } from './people-plan.ts'

/** What the user said about one row; `fields` names what a merge takes from the file. */
export type RowChoice = {
  readonly choice: 'as-new' | 'merge' | 'skip'
  readonly fields: readonly string[] | null
}

/** What happens with a row: it becomes a record, fills one that is there, or stays behind. */
export type RowDecision = 'add' | 'merge' | 'leave'

type DecidedRow = { readonly outcome: RowOutcome; readonly match: object | null }

/** Without a choice only what is sure comes in: new rows, and changes of who is known for sure. */
export function decisionOf(row: DecidedRow, choice?: Pick<RowChoice, 'choice'>): RowDecision {
  // Who is there already, by address, is there once; whatever was said about the row.
  if (row.outcome === 'rejected' || row.outcome === 'duplicate') return 'leave'
  if (choice) return chosen(choice.choice, row.match !== null)
  if (row.outcome === 'new') return 'add'
  return row.outcome === 'changed' ? 'merge' : 'leave'
}

function chosen(choice: RowChoice['choice'], hasMatch: boolean): RowDecision {
  if (choice === 'skip') return 'leave'
  return choice === 'merge' && hasMatch ? 'merge' : 'add'
}

type Difference = {
  readonly field: string
  readonly before: string | null
  readonly isChosen?: boolean | undefined
}

/**
 * The differences a merge takes over: those named, else what may change unasked. Who is only much
 * like a row keeps what is filled; what has a source waits for the user.
 */
export function changesToTake<Change extends Difference>(
  row: { readonly outcome: RowOutcome; readonly changes: readonly Change[] },
  fields: readonly string[] | null,
): Change[] {
  return row.changes.filter((change) => {
    if (fields) return fields.includes(change.field)
    if (row.outcome !== 'changed') return change.before === null && change.isChosen !== false
    return change.isChosen ?? true
  })
}

const urgency: Record<RowOutcome, number> = {
  doubtful: 0,
  rejected: 1,
  changed: 2,
  duplicate: 3,
  new: 4,
}

/** Rows in the order in which they need the user: a choice first, plain new ones last. */
export function byUrgency<Row extends { readonly outcome: RowOutcome; readonly row: number }>(
  rows: readonly Row[],
): Row[] {
  return rows.toSorted(
    (one, other) => urgency[one.outcome] - urgency[other.outcome] || one.row - other.row,
  )
}
