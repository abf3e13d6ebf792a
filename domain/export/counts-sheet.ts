import { fixedRange, sheetPrefix } from './addresses.ts'
import { formulaCell, textCell } from './cells.ts'
import { guestsColumn, guestsHeaderRow } from './guests-sheet.ts'
import type { GuestsSheetPerson } from './guests-sheet.ts'
import type { Row, Sheet } from './workbook.ts'
import type { AttendeeStand } from '#domain/attendance/attendee-list'
import { countsSheetTexts as text, guestWorkbookTexts, yes } from '#domain/texts/workbooks'

const headerRow = 4

type Input = {
  readonly title: string
  readonly subtitle: string
  readonly people: readonly GuestsSheetPerson[]
}

/** The numbers of an event, live from the list beside it. */
export function countsSheet({ title, subtitle, people }: Input): Sheet {
  const rows = countRows(people)
  return {
    name: text.sheetName,
    columns: [{ width: 34 }, { width: 14 }],
    headerRow,
    filterThrough: null,
    footer: text.footer(subtitle),
    rows: [
      { cells: [textCell(title, 'title')], height: 28 },
      { cells: [textCell(subtitle, 'subtitle')], height: 20 },
      { cells: [textCell(text.note, 'note')], height: 18 },
      {
        height: 22,
        cells: [textCell(text.what, 'header'), textCell(text.people, 'header-number')],
      },
      ...rows,
    ],
  }
}

function countRows(people: readonly GuestsSheetPerson[]): Row[] {
  const last = guestsHeaderRow + Math.max(1, people.length)
  const range = (column: Parameters<typeof guestsColumn>[0]) =>
    `${sheetPrefix(guestWorkbookTexts.sheetName)}${fixedRange(guestsColumn(column), guestsHeaderRow + 1, last)}`
  const row = (label: string, formula: string, count: number): Row => ({
    height: 18,
    cells: [
      textCell(label),
      formulaCell(formula, { kind: 'number', number: count }, 'number', 'body'),
    ],
  })
  const stands = Object.entries(guestWorkbookTexts.standName) as [AttendeeStand, string][]
  return [
    row(text.onList, `COUNTA(${range('name')})`, people.length),
    row(
      text.invited,
      `COUNT(${range('invited')})`,
      people.filter(({ invitedAt }) => invitedAt !== null).length,
    ),
    ...stands.map(([stand, name]) =>
      row(
        firstUpper(name),
        `COUNTIF(${range('stand')},"${name}")`,
        people.filter((person) => person.stand === stand).length,
      ),
    ),
    row(
      text.present,
      `COUNTIF(${range('present')},"${yes}")`,
      people.filter(({ isPresent }) => isPresent).length,
    ),
  ]
}

function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
