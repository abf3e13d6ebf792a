import { cellAddress } from '#domain/import/cell-address'
import { cellText } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import { repeatsHeadings } from '#domain/import/header-row'
import { exactFieldOf } from '#domain/import/headings'
import { hasNameAndMark, isAttendanceList } from '#domain/import/sheet-kind'
import type { Cell, SheetData, SheetRow } from '#domain/import/sheet-data'
import { attendanceHeadings as headings } from '#domain/texts/attendance-marks'
import { totalOfPeople } from '#domain/texts/import-headings'
import { attendanceTexts } from '#domain/texts/workbooks'
import { markOf } from './round-trip-mark.ts'
import type { Mark } from './round-trip-mark.ts'

/** One line of a list of who was there, as it came back. */
export type ListRow = {
  readonly row: number
  readonly key: string | null
  readonly name: string
  readonly nameCell: string
  readonly organisation: string | null
  readonly functionName: string | null
  readonly gemeente: string | null
  readonly mark: Mark
  readonly markCell: string
  /** What stood in the column Aanwezig when Schakel wrote the list; null when that is lost. */
  readonly exported: 'present' | 'absent' | 'empty' | null
  /** The stand as the list has it, in its own words. */
  readonly stand: string
}

export type AttendanceList = {
  readonly sheetName: string
  readonly headerRow: number
  /** Whether rows can be known by their key. */
  readonly hasKeys: boolean
  readonly rows: readonly ListRow[]
}

const searchedRows = 40

/** The list of who was there in any workbook, known by a sign of Schakel; else undefined. */
export function findAttendanceList(sheets: readonly SheetData[]): AttendanceList | undefined {
  return firstList(sheets, isAttendanceList)
}

/** The list in a workbook that was chosen as one: then a name and a mark are enough. */
export function chosenAttendanceList(sheets: readonly SheetData[]): AttendanceList | undefined {
  return findAttendanceList(sheets) ?? firstList(sheets, hasNameAndMark)
}

type IsHeader = (headings: readonly string[]) => boolean

function firstList(sheets: readonly SheetData[], isHeader: IsHeader): AttendanceList | undefined {
  const lists = sheets.flatMap((sheet) => {
    const list = listIn(sheet, isHeader)
    return list === undefined ? [] : [{ list, isHidden: sheet.isHidden }]
  })
  return (lists.find(({ isHidden }) => !isHidden) ?? lists[0])?.list
}

function listIn(sheet: SheetData, isHeader: IsHeader): AttendanceList | undefined {
  const header = sheet.rows
    .slice(0, searchedRows)
    .find(({ cells }) => isHeader(cells.map(cellText)))
  if (header === undefined) return undefined
  const columns = columnsOf(header)
  const below = sheet.rows.filter(({ number }) => number > header.number)
  const rows = below
    .filter((row) => !repeatsHeadings(row, header))
    .map((row) => rowOf(row, columns))
    .filter((row) => row !== undefined)
  // Rows that Schakel wrote and none of them with its key: then the keys were emptied.
  const areEmptied = rows.every(({ key }) => key === null) && rows.some((row) => row.exported)
  return {
    sheetName: sheet.name,
    headerRow: header.number,
    hasKeys: columns.key !== -1 && !areEmptied,
    rows,
  }
}

type Columns = ReturnType<typeof columnsOf>

function columnsOf({ cells }: SheetRow) {
  const texts = cells.map((cell) => fold(cellText(cell)))
  const first = (pattern: RegExp) => texts.findIndex((text) => pattern.test(text))
  const named = (field: string) => cells.findIndex((cell) => exactFieldOf(cellText(cell)) === field)
  return {
    key: first(headings.key),
    name: named('name'),
    organisation: named('organisation'),
    functionName: named('function'),
    gemeente: named('gemeente'),
    present: first(headings.present),
    arrived: first(headings.arrived),
    exported: first(headings.exported),
    stand: first(headings.stand),
  }
}

function rowOf(row: SheetRow, columns: Columns): ListRow | undefined {
  const text = (column: number) => cellText(row.cells[column])
  const orNull = (value: string) => (value === '' ? null : value)
  const key = orNull(text(columns.key))
  const name = text(columns.name)
  if (key === null && (name === '' || isFoot(row, columns.name))) return undefined
  const cell = (column: number) => cellAddress(column, row.number)
  return {
    row: row.number,
    key,
    name,
    nameCell: cell(columns.name),
    organisation: orNull(text(columns.organisation)),
    functionName: orNull(text(columns.functionName)),
    gemeente: orNull(text(columns.gemeente)),
    mark: withTime(markOf(row.cells[columns.present]), row.cells[columns.arrived]),
    markCell: cell(columns.present),
    exported: exportedOf(text(columns.exported)),
    stand: fold(text(columns.stand)),
  }
}

// The office's list keeps the time in a column of its own.
function withTime(mark: Mark, arrived: Cell | undefined): Mark {
  if (mark.kind !== 'present' || mark.time !== null) return mark
  const there = markOf(arrived)
  return there.kind === 'present' ? { kind: 'present', time: there.time } : mark
}

function exportedOf(text: string): ListRow['exported'] {
  const { present, absent, empty } = attendanceTexts.exportedWord
  const word = fold(text)
  if (word === present) return 'present'
  if (word === absent) return 'absent'
  return word === empty ? 'empty' : null
}

const counted = new Set(
  [attendanceTexts.invited, attendanceTexts.registered, attendanceTexts.present].map(fold),
)

/** The counts under the list, which a program may have emptied, and a total somebody added. */
function isFoot(row: SheetRow, name: number): boolean {
  const word = fold(cellText(row.cells[name]))
  if (counted.has(word)) return true
  if (!totalOfPeople.test(word)) return false
  return row.cells.slice(name + 1).some((cell) => typeof cell === 'number')
}
