import type { CellValue } from 'exceljs'
import { plainText } from '#domain/export/plain-text'
import type { Cell, Value } from '#domain/export/workbook'
import { assertNever } from '#domain/shared/assert-never'
import { daysBetween, isoDate, minutesOf } from '#domain/shared/dates'

// Day 0 of Excel's calendar, for days after February 1900.
const dayZero = isoDate('1899-12-30')
const minutesInDay = 24 * 60

/** What the writer puts in a cell; days and times are serial numbers, so no zone can move them. */
export function cellValue(cell: Cell): CellValue {
  const value = storedValue(cell.value)
  if (cell.formula === undefined) return value
  return { formula: cell.formula, result: value ?? '' }
}

function storedValue(value: Value): string | number | null {
  switch (value.kind) {
    case 'empty':
      return null
    case 'text':
      return storedText(value.text)
    case 'number':
      return value.number
    case 'money':
      return value.cents / 100
    case 'hours':
      return value.minutes / 60
    case 'share':
      return value.share
    case 'date':
    case 'long-date':
      return daysBetween(dayZero, value.date)
    case 'time':
      return minutesOf(value.time) / minutesInDay
    default:
      return assertNever(value)
  }
}

// Excel reads _x0041_ as the letter A, so an underscore that starts such a code is written as one.
function storedText(text: string): string {
  return plainText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
