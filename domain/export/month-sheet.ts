import { columnRange } from './addresses.ts'
import {
  dateCell,
  emptyCell,
  formulaCell,
  hoursCell,
  moneyCell,
  moneyFormula,
  numberCell,
  textCell,
} from './cells.ts'
import { sheetNameFor } from './plain-text.ts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, Column, Row, Workbook } from './workbook.ts'
import { columnLetters } from '#domain/import/cell-address'
import { cents, sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type { PersonId } from '#domain/shared/ids'
import type { HoursEntry } from '#domain/sleutelpersonen/hours'
import { exportedWord, newLineKey } from '#domain/sleutelpersonen/month-sheet'
import type { PaidRates } from '#domain/sleutelpersonen/paid-rates'
import type { PoolRole } from '#domain/sleutelpersonen/profile'
import { hoursRoleName, hoursStatusName, monthSheetTexts as text } from '#domain/texts/hours'
import { monthWithYear } from '#domain/texts/month'
import { programName } from '#domain/texts/workbooks'

export type MonthSheetEntry = Pick<
  HoursEntry,
  'id' | 'workedOn' | 'minutes' | 'km' | 'expenses' | 'note' | 'status'
> &
  PaidRates & {
    readonly title: string | null
    readonly role: PoolRole | null
    /** What the line comes to. */
    readonly amount: Cents
  }

export type MonthSheetInput = {
  readonly personId: PersonId
  readonly name: string
  /** `2025-02`. */
  readonly month: string
  /** By day. */
  readonly entries: readonly MonthSheetEntry[]
}

const emptyLines = 6
const rowHeight = 24
const place = { hours: 3, km: 4, expenses: 5, perHour: 7, perKm: 8, amount: 9 } as const

const columns: readonly (Column & { readonly heading: string })[] = [
  { width: 12, heading: text.day },
  { width: 32, heading: text.work },
  { width: 16, heading: text.role },
  { width: 8, heading: text.hours },
  { width: 7, heading: text.km },
  { width: 12, heading: text.expenses },
  { width: 28, heading: text.remark },
  { width: 10, heading: text.perHour },
  { width: 10, heading: text.perKm },
  { width: 12, heading: text.amount },
  { width: 13, heading: text.status },
  { width: 40, isHidden: true, heading: text.key },
  { width: 30, isHidden: true, heading: text.exported },
]

/**
 * A month of one sleutelpersoon to check, sign and send back: a line per entry with its amount by
 * formula, empty lines for what is missing, totals and two signatures. The hidden key finds a line
 * again, and beside it stands what it said.
 */
export function monthSheetWorkbook(input: MonthSheetInput): Workbook {
  const month = monthWithYear(input.month)
  const heading = headingRows(input.name, month)
  const headerRow = heading.length + 1
  const span = { first: headerRow + 1, last: headerRow + input.entries.length + emptyLines }
  return {
    title: `${text.title} ${month}`,
    subject: programName,
    sheets: [
      {
        name: sheetNameFor(text.sheetName),
        columns: columns.map(({ heading: _heading, ...column }) => column),
        headerRow,
        filterThrough: null,
        footer: text.footer(month),
        rows: [
          ...heading,
          { height: 22, cells: columns.map((column) => textCell(column.heading, 'header')) },
          ...input.entries.map((entry, index) => entryRow(entry, span.first + index)),
          ...Array.from({ length: emptyLines }, () => emptyRow(input.personId)),
          totalRow(input.entries, span),
          ...footRows(input.entries),
        ],
      },
    ],
  }
}

function headingRows(name: string, month: string): Row[] {
  const detail = (label: string, value: string): Row => ({
    height: 17,
    cells: [textCell(label, 'label'), textCell(value, 'detail')],
  })
  return [
    { height: 28, cells: [textCell(text.title, 'title')] },
    detail(text.person, name),
    detail(text.month, month),
    { height: 22, cells: [textCell(text.note, 'note')] },
  ]
}

function entryRow(entry: MonthSheetEntry, row: number): Row {
  const { workedOn, minutes, km, expenses, note, title, role, status, hourCents } = entry
  const work = title ?? text.loose
  return {
    height: rowHeightFor(
      [
        { text: work, width: 32 },
        { text: note, width: 28 },
      ],
      rowHeight,
    ),
    cells: [
      dateCell(workedOn, 'box'),
      textCell(work, 'box'),
      textCell(role === null ? null : hoursRoleName[role], 'box'),
      hoursCell(minutes, 'box'),
      numberCell(km, 'box'),
      moneyCell(expenses, 'box'),
      textCell(note, 'box'),
      moneyCell(hourCents, 'box'),
      rateCell(entry.kmTenthCents),
      moneyFormula(amountFormula(row), entry.amount, 'box'),
      textCell(hoursStatusName[status], 'box'),
      textCell(entry.id, 'quiet'),
      textCell(exportedWord({ workedOn, minutes, km, expenses, note }), 'quiet'),
    ],
  }
}

function emptyRow(personId: PersonId): Row {
  const boxes = columns.slice(0, 11).map(() => emptyCell('box'))
  return {
    height: rowHeight,
    cells: [...boxes, textCell(newLineKey(personId), 'quiet'), emptyCell('quiet')],
  }
}

/** A rate per kilometre can have a third decimal, which whole cents cannot hold. */
function rateCell(tenthCents: number | null): Cell {
  if (tenthCents === null) return emptyCell('box', 'money')
  return { style: 'box', look: 'money', value: { kind: 'number', number: tenthCents / 1000 } }
}

// An empty rate counts as zero.
function amountFormula(row: number): string {
  const cell = (column: number) => `${columnLetters(column)}${row}`
  const product = (one: number, other: number) => `ROUND(${cell(one)}*${cell(other)},2)`
  return `${product(place.hours, place.perHour)}+${product(place.km, place.perKm)}+${cell(place.expenses)}`
}

type Span = { readonly first: number; readonly last: number }

function totalRow(entries: readonly MonthSheetEntry[], { first, last }: Span): Row {
  const sum = (column: number) => `SUM(${columnRange(column, first, last)})`
  const total = (pick: (entry: MonthSheetEntry) => number) =>
    entries.reduce((all, entry) => all + pick(entry), 0)
  const minutes = total((entry) => entry.minutes)
  const km = total((entry) => entry.km)
  const blank = emptyCell('total')
  return {
    height: 22,
    cells: [
      textCell(text.total, 'total'),
      ...[blank, blank],
      formulaCell(sum(place.hours), { kind: 'hours', minutes }, 'hours', 'total'),
      formulaCell(sum(place.km), { kind: 'number', number: km }, 'number', 'total'),
      moneyFormula(sum(place.expenses), cents(total((entry) => entry.expenses)), 'total'),
      ...[blank, blank, blank],
      moneyFormula(sum(place.amount), sumCents(entries.map((entry) => entry.amount)), 'total'),
      blank,
    ],
  }
}

function footRows(entries: readonly MonthSheetEntry[]): Row[] {
  const isUnknown = entries.some(
    ({ hourCents, kmTenthCents, km }) => hourCents === null || (km > 0 && kmTenthCents === null),
  )
  const blank = (style: 'label' | 'signature', count: number) =>
    Array.from({ length: count }, () => emptyCell(style))
  return [
    ...(isUnknown ? [{ height: 18, cells: [textCell(text.unknownRate, 'note')] }] : []),
    { height: 14, cells: [emptyCell('label')] },
    {
      height: 18,
      cells: [
        textCell(text.signaturePerson, 'label'),
        ...blank('label', 5),
        textCell(text.signatureVerbinder, 'label'),
      ],
    },
    {
      height: 34,
      cells: [...blank('signature', 3), ...blank('label', 3), ...blank('signature', 2)],
    },
    {
      height: 18,
      cells: [
        textCell(text.signedOn, 'label'),
        ...blank('label', 5),
        textCell(text.signedOn, 'label'),
      ],
    },
  ]
}
