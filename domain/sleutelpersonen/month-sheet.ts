import { cellAddress } from '#domain/import/cell-address'
import { cellText } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import { parseDate } from '#domain/import/parse-date'
import { parseNumber } from '#domain/import/parse-number'
import type { Cell, SheetData, SheetRow } from '#domain/import/sheet-data'
import { isIsoDate, minutesOf } from '#domain/shared/dates'
import type { HoursEntryId, PersonId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { monthSheetTexts as text } from '#domain/texts/hours'
import type { SheetEntry, SheetKey, SheetLine, SheetReading, SheetReason } from './sheet-line.ts'
import { mostMinutes, parseHours } from './typed-hours.ts'

/** The lines of a month sheet that say something. */
export type MonthSheet = { readonly sheetName: string; readonly lines: readonly SheetLine[] }

const searchedRows = 40
const newMark = 'nieuw:'

/** The key of an empty line of somebody's sheet. */
export function newLineKey(personId: PersonId): string {
  return `${newMark}${personId}`
}

/** What stood on a line when it was written, in one hidden cell. */
export function exportedWord(entry: SheetEntry): string {
  const { workedOn, minutes, km, expenses, note } = entry
  return [workedOn, minutes, km, expenses, note ?? ''].join('|')
}

/** The month sheet in a workbook, known by its headings; undefined when there is none. */
export function findMonthSheet(sheets: readonly SheetData[]): MonthSheet | undefined {
  for (const sheet of sheets) {
    const header = sheet.rows.slice(0, searchedRows).find(isHeader)
    if (header === undefined) continue
    const columns = columnsOf(header)
    const below = sheet.rows.filter(({ number }) => number > header.number)
    return { sheetName: sheet.name, lines: below.flatMap((row) => lineOf(row, columns)) }
  }
  return undefined
}

const needed = [text.day, text.hours, text.key].map(fold)

function isHeader({ cells }: SheetRow): boolean {
  const headings = cells.map((cell) => fold(cellText(cell)))
  return needed.every((heading) => headings.includes(heading))
}

type Columns = ReturnType<typeof columnsOf>

function columnsOf({ cells }: SheetRow) {
  const headings = cells.map((cell) => fold(cellText(cell)))
  const at = (heading: string) => headings.indexOf(fold(heading))
  return {
    day: at(text.day),
    hours: at(text.hours),
    km: at(text.km),
    expenses: at(text.expenses),
    remark: at(text.remark),
    key: at(text.key),
    exported: at(text.exported),
  }
}

function lineOf(row: SheetRow, columns: Columns): SheetLine[] {
  const keyWord = cellText(row.cells[columns.key])
  if (keyWord === '') return []
  const key = keyOf(keyWord)
  if (key.kind === 'new' && isBlank(row, columns)) return []
  return [
    {
      ...{ row: row.number, key, keyCell: cellAddress(columns.key, row.number) },
      exported: exportedOf(cellText(row.cells[columns.exported])),
      reading: readingOf(row, columns),
    },
  ]
}

function keyOf(word: string): SheetKey {
  return word.startsWith(newMark)
    ? { kind: 'new', personId: word.slice(newMark.length) as PersonId }
    : { kind: 'entry', hoursId: word as HoursEntryId }
}

function isBlank({ cells }: SheetRow, { day, hours, km, expenses, remark }: Columns): boolean {
  return [day, hours, km, expenses, remark].every((column) => cellText(cells[column]) === '')
}

function readingOf({ cells, number }: SheetRow, columns: Columns): SheetReading {
  const wrong = (column: number, reason: SheetReason): SheetReading => ({
    ...{ kind: 'wrong', reason, cell: cellAddress(column, number) },
    said: cellText(cells[column]),
  })
  const workedOn = parseDate(cells[columns.day])
  if (workedOn === null) return wrong(columns.day, 'no-day')
  const minutes = minutesIn(cells[columns.hours])
  if (minutes === null) return wrong(columns.hours, 'no-hours')
  const km = numberIn(cells[columns.km])
  if (km === null || !Number.isInteger(km)) return wrong(columns.km, 'no-km')
  const expenses = numberIn(cells[columns.expenses])
  if (expenses === null) return wrong(columns.expenses, 'no-expenses')
  const note = cellText(cells[columns.remark])
  return {
    kind: 'read',
    entry: {
      ...{ workedOn, minutes, km, expenses: cents(Math.round(expenses * 100)) },
      note: note === '' ? null : note,
    },
  }
}

/** Hours as a number, a time or text; null when not there or not understood. */
function minutesIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'object' && cell !== null) {
    return cell.kind !== 'error' && cell.time !== null ? minutesOf(cell.time) : null
  }
  const minutes =
    typeof cell === 'number' ? Math.round(cell * 60) : (parseHours(cellText(cell)) ?? null)
  return minutes !== null && minutes >= 0 && minutes <= mostMinutes ? minutes : null
}

/** A number of zero or more; an empty cell is zero, anything else is null. */
function numberIn(cell: Cell | undefined): number | null {
  if (cellText(cell) === '') return 0
  const number = parseNumber(cell)
  return number === null || number < 0 || number > 100_000 ? null : number
}

function exportedOf(word: string): SheetEntry | null {
  const [, workedOn = '', minutes, km, expenses, note = ''] =
    /^([\d-]+)\|(\d+)\|(\d+)\|(\d+)\|(.*)$/s.exec(word) ?? []
  if (!isIsoDate(workedOn)) return null
  return {
    ...{ workedOn, minutes: Number(minutes), km: Number(km), expenses: cents(Number(expenses)) },
    note: note === '' ? null : note,
  }
}
