import type { LeftRow, LeftRowsInput } from '#domain/export/left-rows-sheet'
import { columnLetters } from '#domain/import/cell-address'
import { cellText } from '#domain/import/cell-text'
import type { OrganisationRow } from '#domain/import/organisations-plan'
import type { PeopleRow } from '#domain/import/people-plan'
import { decisionOf } from '#domain/import/row-decision'
import type { RowChoice } from '#domain/import/row-decision'
import {
  matchWords,
  organisationReasonSentence,
  outcomeWord,
  peopleReasonSentence,
} from '#domain/texts/import'
import type { MadePlan } from './make-plan.ts'

/** The rows that stay behind when the user agrees now, with what they say under their headings. */
export function leftRowsOf(
  { plan, sheet }: MadePlan,
  choices: ReadonlyMap<number, RowChoice>,
): Pick<LeftRowsInput, 'headings' | 'rows'> {
  // What Schakel does not read it does not write either.
  const columns = plan.columns.filter(({ field }) => field !== 'sensitive')
  const cellsOf = new Map(sheet.rows.map(({ number, cells }) => [number, cells]))
  const rows: readonly (PeopleRow | OrganisationRow)[] = plan.rows
  const left = rows.filter((row) => decisionOf(row, choices.get(row.row)) === 'leave')
  return {
    headings: columns.map(({ heading, index }) =>
      heading === '' ? columnLetters(index) : heading,
    ),
    rows: left.map((row): LeftRow => {
      const cells = cellsOf.get(row.row) ?? []
      return {
        ...{ row: row.row, cell: row.reasons[0]?.cell ?? row.cell },
        ...{ outcome: outcomeWord[row.outcome], reason: reasonOf(plan.kind, row) },
        texts: columns.map(({ index }) => cellText(cells[index])),
      }
    }),
  }
}

function reasonOf(kind: MadePlan['plan']['kind'], row: PeopleRow | OrganisationRow): string {
  const sentences: Record<string, (who: string) => string> =
    kind === 'people' ? peopleReasonSentence : organisationReasonSentence
  const who = row.match === null ? '' : matchWords(row.match)
  return row.reasons.map((reason) => sentences[reason.kind]?.(who) ?? '').join(' ')
}
