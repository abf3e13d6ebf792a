import { emptyCell, longDateCell, textCell } from './cells.ts'
import { linesOf } from './plain-text.ts'
import type { Cell, Row } from './workbook.ts'
import { dutchTime } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import { attendanceTexts as text } from '#domain/texts/workbooks'

export type AttendanceSheetEvent = {
  readonly title: string
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly place: string | null
  readonly organiser: string | null
  readonly typeName: string | null
  /** As they are called in the plan: letters, or letter and title. */
  readonly actions: readonly string[]
}

// Characters that fit beside a label before the text would run into the next one.
const leftWidth = 56
const rightWidth = 60

/** What, when, where and whose it is: two columns of label and value above the list. */
export function attendanceHeading(event: AttendanceSheetEvent): readonly Row[] {
  const time =
    event.startTime === null
      ? text.unknown
      : text.timeSpan(dutchTime(event.startTime), event.endTime && dutchTime(event.endTime))
  const date = event.date === null ? textCell(text.unknown, 'detail') : longDateCell(event.date)
  const actions = event.actions.length === 0 ? text.noActions : event.actions.join(', ')
  const left = [
    ...details(text.date, [date]),
    ...details(text.time, [textCell(time, 'detail')]),
    ...details(text.place, detailLines(event.place, leftWidth)),
  ]
  const right = [
    ...details(text.organiser, detailLines(event.organiser, rightWidth), 'label-right'),
    ...details(text.eventType, detailLines(event.typeName, rightWidth), 'label-right'),
    ...details(text.actions, detailLines(actions, rightWidth), 'label-right'),
  ]
  const blank = [emptyCell('detail'), emptyCell('detail')]
  const pairs = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...(left[index] ?? blank),
    emptyCell('detail'),
    ...(right[index] ?? blank),
  ])
  return [
    { cells: [textCell(text.title, 'title')], height: 28 },
    { cells: [textCell(event.title, 'subtitle')], height: 20 },
    { cells: [emptyCell('detail')], height: 8 },
    ...pairs.map((cells) => ({ cells, height: 17 })),
    { cells: [textCell(text.walkInNote, 'note')], height: 22 },
  ]
}

function details(
  label: string,
  values: readonly Cell[],
  style: 'label' | 'label-right' = 'label',
): readonly (readonly Cell[])[] {
  return values.map((value, index) => [
    index === 0 ? textCell(label, style) : emptyCell(style),
    value,
  ])
}

function detailLines(value: string | null, width: number): readonly Cell[] {
  return linesOf(value ?? text.unknown, width).map((line) => textCell(line, 'detail'))
}
