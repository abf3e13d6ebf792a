import type { AttendanceListChoice, AttendanceListRow } from '#domain/contract/attendance-list'

/** What the user said about rows; a row that is not in it does what is usual. */
export type ListChoices = ReadonlyMap<number, Omit<AttendanceListChoice, 'row'>>

export type RowChoice = AttendanceListRow['usual']

/** What happens with a row now. */
export function choiceOf(row: AttendanceListRow, choices: ListChoices): RowChoice {
  return choices.get(row.row)?.choice ?? row.usual
}

/** Whether somebody has to look at a row: it speaks against Schakel, or it is not certain. */
export function isOpen({ outcome, choices }: AttendanceListRow): boolean {
  return (outcome === 'conflict' || outcome === 'doubtful') && choices.length > 1
}

/** How many rows do what, as the user has chosen now. */
export function countsOf(rows: readonly AttendanceListRow[], choices: ListChoices) {
  const done = rows.map((row) => ({ row, choice: choiceOf(row, choices) }))
  const count = (choice: RowChoice) => done.filter((each) => each.choice === choice).length
  const awaits = done.filter(
    ({ row, choice }) => choice === 'leave' && isOpen(row) && !choices.has(row.row),
  ).length
  return {
    present: count('present'),
    added: count('new'),
    absent: count('absent'),
    renamed: rows.filter(({ row }) => choices.get(row)?.takesName === true).length,
    awaits,
    unchanged: count('leave') - awaits,
  }
}

/** On how many rows something happens. */
export function countTaken(rows: readonly AttendanceListRow[], choices: ListChoices): number {
  return rows.filter(
    (row) => choiceOf(row, choices) !== 'leave' || choices.get(row.row)?.takesName === true,
  ).length
}

/** The choices as the command takes them. */
export function choicesToSend(choices: ListChoices): AttendanceListChoice[] {
  return [...choices].map(([row, choice]) => ({ row, ...choice }))
}

const urgency = { conflict: 0, doubtful: 1, arrives: 2, 'walk-in': 3, unchanged: 4 } as const

/** What asks for a choice first, then what happens, then what stays. */
export function byUrgency(rows: readonly AttendanceListRow[]): AttendanceListRow[] {
  return rows.toSorted(
    (one, other) => urgency[one.outcome] - urgency[other.outcome] || one.row - other.row,
  )
}
