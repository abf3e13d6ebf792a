import { fixedRange, sheetPrefix } from './addresses.ts'
import { emptyCell, formulaCell, numberCell, textCell } from './cells.ts'
import { guestsColumn, guestsHeaderRow } from './guests-sheet.ts'
import type { GuestsSheetPerson } from './guests-sheet.ts'
import type { Row, Sheet } from './workbook.ts'
import type { AttendeeStand } from '#domain/attendance/attendee-list'
import type { NeedCount } from '#domain/forms/needs'
import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { needKindWord } from '#domain/texts/forms'
import { countsSheetTexts as text, guestWorkbookTexts, yes } from '#domain/texts/workbooks'

const headerRow = 4

type Input = {
  readonly title: string
  readonly subtitle: string
  readonly people: readonly GuestsSheetPerson[]
  readonly counts: EventCounts
}

/** What was counted beside the people: it stands in columns of its own and is never added up. */
export type EventCounts = {
  readonly anonymous: readonly {
    readonly place: string
    readonly people: number
    readonly countedOn: IsoDate
  }[]
  readonly needs: readonly NeedCount[]
}

/** Of an event where nothing was counted. */
export const noCounts: EventCounts = { anonymous: [], needs: [] }

/** The numbers of an event, live from the list beside it. */
export function countsSheet({ title, subtitle, people, counts }: Input): Sheet {
  const rows = [...countRows(people), ...anonymousRows(counts), ...needRows(counts)]
  return {
    name: text.sheetName,
    columns: [{ width: 40 }, { width: 14 }, { width: 18 }, { width: 14 }],
    headerRow,
    filterThrough: null,
    footer: text.footer(subtitle),
    rows: [
      { cells: [textCell(title, 'title')], height: 28 },
      { cells: [textCell(subtitle, 'subtitle')], height: 20 },
      { cells: [textCell(text.note, 'note')], height: 18 },
      {
        height: 22,
        cells: [
          textCell(text.what, 'header'),
          textCell(text.people, 'header-number'),
          textCell(text.anonymous, 'header-number'),
          textCell(text.needed, 'header-number'),
        ],
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

function anonymousRows({ anonymous }: EventCounts): Row[] {
  return anonymous.map(({ place, people, countedOn }) => ({
    height: 18,
    cells: [
      textCell(`${place}, ${dateWithYear(countedOn)}`),
      emptyCell(),
      numberCell(people),
      emptyCell(),
    ],
  }))
}

function needRows({ needs }: EventCounts): Row[] {
  return needs.map(({ kind, name, people }) => ({
    height: 18,
    cells: [
      textCell(`${needKindWord[kind]}: ${name}`),
      emptyCell(),
      emptyCell(),
      numberCell(people),
    ],
  }))
}

function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
