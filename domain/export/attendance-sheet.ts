import { columnRange } from './addresses.ts'
import { attendanceHeading } from './attendance-heading.ts'
import type { AttendanceSheetEvent } from './attendance-heading.ts'
import { emptyCell, formulaCell, numberCell, textCell } from './cells.ts'
import { sheetNameFor } from './plain-text.ts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, Column, Row, Workbook } from './workbook.ts'
import { gridDate } from '#domain/shared/dates'
import type { ParticipationId } from '#domain/shared/ids'
import { attendanceTexts as text, no, yes } from '#domain/texts/workbooks'

export type AttendanceSheetPerson = {
  readonly participationId: ParticipationId
  readonly name: string
  readonly organisation: string | null
  readonly functionName: string | null
  /** Names of the gemeenten served; none is the whole region. */
  readonly gemeenten: readonly string[]
  readonly chainRole: string | null
  readonly isPrivacySensitive: boolean
  /** Who was erased still counts on the list; a paper of their own nobody needs. */
  readonly isErased: boolean
  readonly isPresent: boolean
  readonly status: 'registered' | 'waiting' | 'offered' | 'cancelled'
}

export type AttendanceSheetInput = {
  readonly event: AttendanceSheetEvent
  /** In the order they are to be printed. */
  readonly people: readonly AttendanceSheetPerson[]
  readonly counts: { readonly invited: number }
  /** Ticked by the user: privacy-sensitive chain roles are printed as they are. */
  readonly showsSensitiveRoles?: boolean
}

const walkInLines = 10
const rowHeight = 28

const columns: readonly Column[] = [
  { width: 7 },
  { width: 30 },
  { width: 30 },
  { width: 26 },
  { width: 22 },
  { width: 11 },
  { width: 34 },
  { width: 14, isHidden: true },
  { width: 38, isHidden: true },
  { width: 10, isHidden: true },
]
const place = { number: 0, present: 5, status: 7 } as const

/**
 * The presentielijst as it is printed, signed and read back: people with a seat or present,
 * ten lines for walk-ins, counts by formula. No e-mail and no sensitive column; the hidden key
 * column finds a row again after it is renamed or sorted, and beside it stands what was exported.
 */
export function attendanceWorkbook(input: AttendanceSheetInput): Workbook {
  const { event } = input
  const listed = input.people.filter(isListed)
  const heading = attendanceHeading(event)
  const headerRow = heading.length + 1
  const firstRow = headerRow + 1
  const lastRow = headerRow + listed.length + walkInLines
  const title = `${text.title} ${event.title}`.trim()
  return {
    title,
    subject: event.title,
    sheets: [
      {
        name: sheetNameFor(text.sheetName),
        columns,
        headerRow,
        filterThrough: lastRow,
        footer: text.footer(event.title, event.date === null ? '' : gridDate(event.date)),
        rows: [
          ...heading,
          headerCells(),
          ...listed.map((person, index) => personRow(person, index + 1, input)),
          ...Array.from({ length: walkInLines }, (_, index) =>
            walkInRow(listed.length + index + 1),
          ),
          ...footerRows(input, listed, { firstRow, lastRow }),
        ],
      },
    ],
  }
}

/** People who hold a seat, and whoever was there all the same. */
export function isListed(person: Pick<AttendanceSheetPerson, 'isPresent' | 'status'>): boolean {
  return person.isPresent || person.status === 'registered' || person.status === 'offered'
}

/** What somebody is, as a list on paper says it: a sensitive role is only `deelnemer`. */
export function whatOf(
  person: Pick<AttendanceSheetPerson, 'isPrivacySensitive' | 'functionName' | 'chainRole'>,
  showsSensitiveRoles: boolean,
): string {
  if (person.isPrivacySensitive && !showsSensitiveRoles) return text.participant
  return person.functionName ?? person.chainRole ?? ''
}

/** The gemeenten somebody works for, in words. */
export function gemeentenOf({ gemeenten }: Pick<AttendanceSheetPerson, 'gemeenten'>): string {
  return gemeenten.length === 0 ? text.wholeRegion : gemeenten.join(', ')
}

function headerCells(): Row {
  const headings = [
    text.number,
    text.name,
    text.organisation,
    text.functionName,
    text.gemeente,
    text.present,
    text.signature,
    text.status,
    text.key,
    text.exported,
  ]
  const isCentred = (index: number) => index === place.number || index === place.present
  return {
    height: 22,
    cells: headings.map((heading, index) =>
      textCell(heading, isCentred(index) ? 'header-centre' : 'header'),
    ),
  }
}

function personRow(
  person: AttendanceSheetPerson,
  number: number,
  { showsSensitiveRoles = false }: AttendanceSheetInput,
): Row {
  const texts = [
    person.name,
    person.organisation ?? '',
    whatOf(person, showsSensitiveRoles),
    gemeentenOf(person),
  ]
  const widths = texts.map((own, index) => ({ text: own, width: columns[index + 1]?.width ?? 1 }))
  return {
    height: rowHeightFor(widths, rowHeight),
    cells: [
      numberCell(number, 'box-centre'),
      ...texts.map((own) => textCell(own, 'box')),
      textCell(person.isPresent ? yes : null, 'box-centre'),
      emptyCell('box'),
      textCell(text.statusName[person.status], 'quiet'),
      textCell(person.participationId, 'quiet'),
      textCell(text.exportedWord[person.isPresent ? 'present' : 'empty'], 'quiet'),
    ],
  }
}

function walkInRow(number: number): Row {
  const boxes = Array.from({ length: 4 }, () => emptyCell('box'))
  return {
    height: rowHeight,
    cells: [
      numberCell(number, 'box-centre'),
      ...boxes,
      emptyCell('box-centre'),
      emptyCell('box'),
      emptyCell('quiet'),
      emptyCell('quiet'),
      emptyCell('quiet'),
    ],
  }
}

type Span = { readonly firstRow: number; readonly lastRow: number }

/** Invited is a fact without rows; registered and present are counted from the rows, live. */
function footerRows(
  { counts, event }: AttendanceSheetInput,
  listed: readonly AttendanceSheetPerson[],
  { firstRow, lastRow }: Span,
): readonly Row[] {
  const registered = text.statusName.registered
  const status = columnRange(place.status, firstRow, lastRow)
  const marks = columnRange(place.present, firstRow, lastRow)
  const count = (number: number) => ({ kind: 'number', number }) as const
  const registeredCell = formulaCell(
    `COUNTIF(${status},"${registered}")`,
    count(listed.filter((person) => person.status === 'registered').length),
    'number',
    'detail',
  )
  const presentCell = formulaCell(
    `COUNTA(${marks})-COUNTIF(${marks},"${no}")`,
    count(listed.filter((person) => person.isPresent).length),
    'number',
    'detail',
  )
  const row = (label: string, value: Cell, right: readonly Cell[], height: number): Row => ({
    height,
    cells: [emptyCell('label'), textCell(label, 'label'), value, emptyCell('label'), ...right],
  })
  const line = [emptyCell('signature'), emptyCell('signature'), emptyCell('signature')]
  return [
    { cells: [emptyCell('label')], height: 12 },
    row(
      text.invited,
      numberCell(counts.invited, 'detail'),
      [textCell(text.organiserSignature, 'label')],
      18,
    ),
    row(text.registered, registeredCell, [], 18),
    row(text.present, presentCell, line, 22),
    {
      cells: [
        ...Array.from({ length: 4 }, () => emptyCell('label')),
        textCell(event.organiser, 'label'),
      ],
      height: 18,
    },
  ]
}
