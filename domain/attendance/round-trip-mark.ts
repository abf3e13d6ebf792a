import { cellText } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import type { Cell } from '#domain/import/sheet-data'
import { isWallTime, timeOfMinutes, wallTime } from '#domain/shared/dates'
import type { WallTime } from '#domain/shared/dates'
import { absentMarks, presentMarks } from '#domain/texts/attendance-marks'

/** What a cell of the column Aanwezig says; a time says present, and since when. */
export type Mark =
  | { readonly kind: 'present'; readonly time: WallTime | null }
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unclear'; readonly text: string }

const present: Mark = { kind: 'present', time: null }
const absent: Mark = { kind: 'absent' }

/** Reads a mark as people make it: x, ja, 1, a tick, a time; nee or n.v.t.; or nothing. */
export function markOf(cell: Cell | undefined): Mark {
  if (typeof cell === 'boolean') return cell ? present : absent
  if (typeof cell === 'number') return markOfNumber(cell)
  if (isClock(cell)) return { kind: 'present', time: cell.time }
  const text = cellText(cell)
  if (text === '') return { kind: 'empty' }
  const time = timeIn(text)
  if (time !== null) return { kind: 'present', time }
  const word = fold(text)
  if (presentMarks.words.has(word) || presentMarks.signs.test(text)) return present
  if (absentMarks.words.has(word) || absentMarks.signs.test(text)) return absent
  return { kind: 'unclear', text }
}

function isClock(cell: Cell | undefined): cell is Cell & { readonly time: WallTime } {
  if (typeof cell !== 'object' || cell === null || cell.kind === 'error') return false
  return cell.time !== null
}

// A time without its look is a part of a day.
function markOfNumber(number: number): Mark {
  if (number === 1) return present
  if (number === 0) return absent
  if (number > 0 && number < 1) {
    return { kind: 'present', time: timeOfMinutes(Math.min(1439, Math.round(number * 1440))) }
  }
  return { kind: 'unclear', text: String(number) }
}

/** A time as it is typed: 09:25, 9.25 uur, 9u25. */
function timeIn(text: string): WallTime | null {
  const [, hours, minutes] = /^(\d{1,2})[:.u](\d{2})(?::\d{2})?(?: ?u(?:ur)?)?$/i.exec(text) ?? []
  if (hours === undefined || minutes === undefined) return null
  const time = `${hours.padStart(2, '0')}:${minutes}`
  return isWallTime(time) ? wallTime(time) : null
}
