import type { PlacedOutcome } from '#domain/contract/evidence'
import { gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { agreementsWorkbookTexts as text } from '#domain/texts/agreements-workbook'
import { dateCell, emptyCell, textCell } from './cells.ts'
import { listSheet } from './list-sheet.ts'
import type { ListColumn } from './list-sheet.ts'
import type { Cell, Workbook } from './workbook.ts'

/** Agreements as a list to pass on: what, who, by when, and where it was agreed. */
export function agreementsWorkbook(
  agreements: readonly PlacedOutcome[],
  statedOn: IsoDate,
): Workbook {
  const list = {
    title: text.title,
    stand: text.stand(gridDate(statedOn), agreements.length),
    footer: text.footer,
  }
  return {
    title: text.title,
    subject: text.title,
    sheets: [listSheet(list, columns, agreements)],
  }
}

const columns: readonly ListColumn<PlacedOutcome>[] = [
  { heading: text.agreement, width: 52, cell: (row) => textCell(row.text) },
  { heading: text.owner, width: 26, cell: (row) => textCell(ownerWord(row)) },
  { heading: text.dueOn, width: 13, cell: (row) => dayCell(row.dueOn) },
  { heading: text.state, width: 10, cell: (row) => textCell(text.states[standOf(row)]) },
  { heading: text.doneOn, width: 13, cell: (row) => dayCell(row.doneOn) },
  { heading: text.madeIn, width: 40, cell: (row) => textCell(row.madeIn) },
  { heading: text.madeOn, width: 13, cell: (row) => dayCell(row.madeOn) },
  { heading: text.actions, width: 12, cell: (row) => textCell(row.actionIds.join(', ')) },
]

function dayCell(day: IsoDate | null): Cell {
  return day === null ? emptyCell() : dateCell(day)
}

function ownerWord({ owner }: PlacedOutcome): string {
  if (owner === null) return text.nobody
  return owner.kind === 'user' ? text.user : owner.name
}

function standOf({ doneOn, isLate }: PlacedOutcome): keyof typeof text.states {
  if (doneOn !== null) return 'done'
  return isLate ? 'late' : 'open'
}
