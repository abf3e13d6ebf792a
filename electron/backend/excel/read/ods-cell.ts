import type { Cell } from '#domain/import/sheet-data'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import { wellFormed } from './plain-cell.ts'

// The rules of domain/shared/dates bring date-fns along, which every reading of a file would wait for.
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const isClock = (time: string): time is WallTime => clock.test(time)
const dateValue = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?)?$/
const timeValue = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/

/** What a cell of any spreadsheet holds at most; longer text is cut off. */
export const cellCharacters = 32_767

/** A cell of an OpenDocument sheet: its attributes and the text that is shown. */
export function odsCell(attributes: ReadonlyMap<string, string>, text: string): Cell {
  const shown = text.trim() === '' ? null : wellFormed(text.slice(0, cellCharacters))
  if (attributes.get('calcext:value-type') === 'error') return { kind: 'error', error: shown ?? '' }
  switch (attributes.get('office:value-type')) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberOf(attributes.get('office:value')) ?? shown
    case 'boolean':
      return attributes.get('office:boolean-value') === 'true'
    case 'date':
      return dateOf(attributes.get('office:date-value')) ?? shown
    case 'time':
      return timeOf(attributes.get('office:time-value')) ?? shown
    default:
      return shown ?? attributes.get('office:string-value')?.slice(0, cellCharacters) ?? null
  }
}

function numberOf(value: string | undefined): number | null {
  const number = value === undefined || value === '' ? NaN : Number(value)
  return Number.isFinite(number) ? number : null
}

function dateOf(value: string | undefined): Cell {
  const [, date, time = '00:00'] = dateValue.exec(value ?? '') ?? []
  if (date === undefined || !isDay(date) || !isClock(time)) return null
  return { kind: 'date', date, time: time === '00:00' ? null : time }
}

function isDay(date: string): date is IsoDate {
  const moment = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)
}

// More than a day is a duration, which Excel gives as a number of days.
function timeOf(value: string | undefined): Cell {
  const [, hours, minutes, seconds] = timeValue.exec(value ?? '') ?? []
  if (hours === undefined || minutes === undefined || Number(minutes) > 59) return null
  const time = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
  if (isClock(time)) return { kind: 'time', time }
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
}
