import { budgetFooter, budgetHeading } from './budget-heading.ts'
import type { BudgetLayout } from './budget-layout.ts'
import { emptyCell, textCell } from './cells.ts'
import { rowHeightFor } from './row-height.ts'
import type { Column, Row, Sheet } from './workbook.ts'
import type { BudgetSheet } from '#domain/budget/budget-sheet'
import { dateWithYear } from '#domain/shared/dates'
import {
  budgetDefinitions,
  budgetNotesTexts as notes,
  budgetWorkbookTexts as text,
} from '#domain/texts/workbooks'

const columns: readonly Column[] = [{ width: 24 }, { width: 110 }]

/** What the words mean, which day and money it is about, and what it was compared with. */
export function budgetNotesSheet(layout: BudgetLayout, years: readonly BudgetSheet[]): Sheet {
  const { statedOn, regionName, madeFor, comparedWith, book } = layout.input
  const sourceNames = (isInAnnex: boolean) =>
    book.fundingSources
      .filter((source) => source.isInAnnex === isInAnnex)
      .map((source) => source.name)
      .join(', ')
  const facts: readonly (readonly [string, string])[] = [
    [notes.stand, dateWithYear(statedOn)],
    [notes.madeFor, [regionName, madeFor ?? ''].filter((part) => part !== '').join(', ')],
    [notes.funding, sourceNames(true) || notes.noSource],
    [notes.outside, sourceNames(false) || notes.noSource],
    [notes.versions, years.map((year) => notes.versionOf(year.year, versionsOf(year))).join('; ')],
    ...(layout.misses
      ? [[notes.chosenYears, notes.onlyYears(years.map(({ year }) => year))] as const]
      : []),
    [notes.comparedWith, comparedWith ?? notes.nothingCompared],
    [notes.live, notes.liveMeaning],
  ]
  return {
    name: text.notesSheet,
    columns,
    headerRow: 5,
    filterThrough: null,
    footer: budgetFooter(text.notesSheet, layout.input),
    rows: [
      ...budgetHeading(text.notesSheet, layout.input),
      { cells: [emptyCell('label')], height: 6 },
      { cells: [textCell(notes.term, 'header'), textCell(notes.meaning, 'header')], height: 22 },
      ...[...facts, ...budgetDefinitions].map(noteRow),
    ],
  }
}

function noteRow([term, meaning]: readonly [string, string]): Row {
  return {
    height: rowHeightFor([{ text: meaning, width: columns[1]?.width ?? 1 }], 20),
    cells: [textCell(term), textCell(meaning)],
  }
}

function versionsOf(year: BudgetSheet): string {
  const names = new Set(year.rows.flatMap((row) => row.amount?.versionName ?? []))
  return names.size === 0 ? notes.noVersion : [...names].join(', ')
}
