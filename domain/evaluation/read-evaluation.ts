import { cellText, saysNothing } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import { findHeaderRow } from '#domain/import/header-row'
import type { Cell, SheetData, SheetRow } from '#domain/import/sheet-data'
import { kindWords } from '#domain/texts/import-headings'
import { optionsOf } from './options-of.ts'
import { scaleOf, useOf } from './question-kind.ts'
import type { ColumnUse, Scale } from './question-kind.ts'
import { scoreOf } from './score-of.ts'

/** What the user says of a column, where Schakel saw it otherwise. */
export type ColumnChoice = { readonly columnIndex: number; readonly use: ColumnUse } & Scale

export type EvaluationColumn = Scale & {
  readonly index: number
  readonly heading: string
  readonly example: string
  readonly use: ColumnUse
}

/** One answer, and how many gave it: a score, or words. */
export type EvaluationAnswer = {
  readonly score: number | null
  readonly answer: string | null
  readonly people: number
}

export type EvaluationQuestion = {
  readonly kind: Exclude<ColumnUse, 'skip'>
  readonly question: string
  readonly lowest: number | null
  readonly highest: number | null
  readonly answers: readonly EvaluationAnswer[]
  /** Answers that are no score of this scale: left out, and told. */
  readonly leftOut: number
}

export type EvaluationReading = {
  readonly columns: readonly EvaluationColumn[]
  readonly respondents: number
  readonly questions: readonly EvaluationQuestion[]
}

/** Reads a sheet of answers: which columns ask what, and how many answered what, without names. */
export function readEvaluation(
  sheet: SheetData,
  choices: readonly ColumnChoice[] = [],
): EvaluationReading {
  const at = headerIndex(sheet)
  const header = sheet.rows[at]
  const rows = sheet.rows.slice(at + 1)
  const columns = (header?.cells ?? []).map((cell, index) =>
    columnOf(index, cellText(cell), cellsOf(rows, index), choices),
  )
  const used = columns.filter(({ use }) => use !== 'skip')
  return {
    columns,
    respondents: rows.filter((row) => used.some(({ index }) => isFilled(row.cells[index]))).length,
    questions: used.flatMap((column) => questionOf(column, cellsOf(rows, column.index))),
  }
}

function headerIndex(sheet: SheetData): number {
  const ofForm = sheet.rows.findIndex((row) =>
    row.cells.some((cell) => kindWords.formStart.test(fold(cellText(cell)))),
  )
  return ofForm === -1 ? (findHeaderRow(sheet) ?? 0) : ofForm
}

function columnOf(
  index: number,
  heading: string,
  cells: readonly Cell[],
  choices: readonly ColumnChoice[],
): EvaluationColumn {
  const chosen = choices.find(({ columnIndex }) => columnIndex === index)
  return {
    ...{ index, heading },
    example: cellText(cells.find(isFilled)),
    use: chosen?.use ?? useOf(heading, cells),
    ...(chosen === undefined ? scaleOf(heading, cells) : scaleIn(chosen)),
  }
}

function questionOf(column: EvaluationColumn, cells: readonly Cell[]): EvaluationQuestion[] {
  const { use, heading: question, lowest, highest } = column
  if (use === 'skip') return []
  const filled = cells.filter(isFilled)
  if (use !== 'score') {
    const answers = filled.flatMap((cell) => {
      const text = cellText(cell)
      return use === 'choice' ? optionsOf(text) : [text]
    })
    return [
      { kind: use, question, lowest: null, highest: null, answers: tallied(answers), leftOut: 0 },
    ]
  }
  const scores = filled.map(scoreOf).filter((score) => score !== null)
  const fitting = scores.filter((score) => score >= lowest && score <= highest)
  const leftOut = filled.length - fitting.length
  return [{ kind: use, question, lowest, highest, answers: scored(fitting), leftOut }]
}

function scored(scores: readonly number[]): EvaluationAnswer[] {
  return [...counted(scores)]
    .map(([score, people]) => ({ score, answer: null, people }))
    .sort((one, other) => one.score - other.score)
}

// Never in the order of the rows: beside each other those would show which answers are of one person.
function tallied(texts: readonly string[]): EvaluationAnswer[] {
  return [...counted(texts)]
    .map(([answer, people]) => ({ score: null, answer, people }))
    .sort((one, other) => other.people - one.people || one.answer.localeCompare(other.answer, 'nl'))
}

function counted<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function scaleIn({ lowest, highest }: Scale): Scale {
  return { lowest, highest }
}

function cellsOf(rows: readonly SheetRow[], index: number): Cell[] {
  return rows.map(({ cells }) => cells[index] ?? null)
}

function isFilled(cell: Cell | undefined): boolean {
  return !saysNothing(cellText(cell))
}
