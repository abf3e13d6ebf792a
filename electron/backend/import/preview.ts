import type { ImportPreview } from '#domain/contract/exchange'
import { cellText } from '#domain/import/cell-text'
import { byUrgency, changesToTake } from '#domain/import/row-decision'
import type { PeopleRow, RowOutcome } from '#domain/import/people-plan'
import type { IsoDate } from '#domain/shared/dates'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import type { Reader } from '#backend/db/sql'
import { importRow } from './import-rows.ts'
import type { MadePlan } from './make-plan.ts'

type Page = {
  readonly outcome: RowOutcome | null
  readonly offset: number
  readonly limit: number
  readonly today: IsoDate
}

/** A plan as the screen shows it: its columns, its counts and one page of rows. */
export function previewOf(db: Reader, fileName: string, made: MadePlan, page: Page): ImportPreview {
  const { plan, sheet, region } = made
  const rows: readonly (typeof plan.rows)[number][] = plan.rows
  const asked = page.outcome ? rows.filter((row) => row.outcome === page.outcome) : rows
  const shown = byUrgency(asked).slice(page.offset, page.offset + page.limit)
  const known = knownOf(db, shown)
  const firstRow = rows.find((row) => row.record !== null)?.row ?? null
  const example = sheet.rows.find(({ number }) => number === firstRow)
  return {
    fileName,
    sheets: [...made.sheets],
    sheet: sheet.name,
    kind: made.kind,
    target: plan.kind === 'people' && plan.isPool ? 'pool' : plan.kind,
    headerRow: plan.headerRow,
    columns: plan.columns.map((column) => ({
      ...column,
      // What Schakel does not read it does not show either.
      example: column.field === 'sensitive' ? '' : cellText(example?.cells[column.index]),
    })),
    exampleRow: firstRow,
    knownSince: made.knownSince,
    counts: { ...plan.counts },
    changedFields: rows.reduce(
      (sum, row) => sum + (row.outcome === 'changed' ? row.changes.length : 0),
      0,
    ),
    changesUnasked: rows.filter(
      (row) =>
        row.outcome === 'changed' &&
        changesToTake<{ field: string; before: string | null }>(row, null).length > 0,
    ).length,
    withoutEmail: rows.filter((row) => row.outcome === 'new' && row.record?.email === null).length,
    notes: plan.notes.map((note) => ({ ...note })),
    total: asked.length,
    rows: shown.map((row) => importRow(plan, row, region, known, page.today)),
  }
}

function knownOf(db: Reader, rows: readonly { match: object | null }[]) {
  const ids = rows.flatMap(({ match }) => {
    const person = match as PeopleRow['match']
    return person?.kind === 'person' ? [person.personId] : []
  })
  const people = new Map(
    readPeopleRows(db, ids).map((row) => [row.id, { ...row, personId: row.id }]),
  )
  return ({ match }: PeopleRow) =>
    match?.kind === 'person' ? people.get(match.personId) : undefined
}
