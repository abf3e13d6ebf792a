import type { CellValue } from 'exceljs'
import type { Cell } from '#domain/import/sheet-data'
import type { IsoDate, WallTime } from '#domain/shared/dates'

const day = 86_400_000
const excelEpoch = Date.UTC(1899, 11, 30)
const epoch1904 = Date.UTC(1904, 0, 1)
// Excel counts a 29 February 1900 that never was; below it its days are one further.
const afterLeapDay = Date.UTC(1900, 2, 1)
const lastMoment = Date.UTC(9999, 11, 31, 23, 59)

/** A value of the library as a plain cell: a formula is its cached value, rich text its text. */
export function plainCell(value: CellValue, is1904: boolean): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return wellFormed(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value
  if (value instanceof Date) return dateCell(value.getTime(), is1904)
  if ('error' in value) return { kind: 'error', error: String(value.error) }
  if ('richText' in value) return wellFormed(value.richText.map(({ text }) => text).join(''))
  if ('text' in value) return plainCell(value.text, is1904)
  return 'result' in value ? plainCell(value.result, is1904) : null
}

/** Half a character, which some programs leave behind, cannot be stored as text. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}

// The library gives the serial number as a moment in UTC; no zone of this machine comes near it.
function dateCell(moment: number, is1904: boolean): Cell {
  const start = is1904 ? epoch1904 : excelEpoch
  if (Number.isNaN(moment)) return null
  if (moment < start || moment > lastMoment) return (moment - start) / day

  // Half a second later, because a serial number is a fraction and may fall just short.
  const minute = Math.floor((moment + 500) / 60_000) * 60_000
  const time = new Date(minute).toISOString().slice(11, 16) as WallTime
  if (minute < start + day && !is1904) return { kind: 'time', time }
  const shifted = !is1904 && minute < afterLeapDay - day ? minute + day : minute
  const date = new Date(shifted).toISOString().slice(0, 10) as IsoDate
  return { kind: 'date', date, time: time === '00:00' ? null : time }
}
