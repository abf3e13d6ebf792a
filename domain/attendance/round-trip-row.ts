import type { RoundTripGuest, RoundTripRow } from './round-trip-plan.ts'
import type { ListRow } from './round-trip-sheet.ts'

/** A row that does nothing, to start from. */
export function plainRow(row: ListRow): RoundTripRow {
  return {
    row: row.row,
    cell: row.nameCell,
    outcome: 'unchanged',
    reason: 'nothing',
    said: null,
    name: row.name,
    organisation: row.organisation,
    functionName: row.functionName,
    gemeente: row.gemeente,
    time: row.mark.kind === 'present' ? row.mark.time : null,
    was: null,
    people: [],
    choices: ['leave'],
    usual: 'leave',
    rename: null,
  }
}

/** Where somebody stood, when it was not simply registered. */
export function wasOf(guest: RoundTripGuest | undefined): RoundTripRow['was'] {
  if (guest === undefined) return 'not-on-list'
  return guest.stand === 'registered' ? null : guest.stand
}
