import { cellText } from '#domain/import/cell-text'
import { parseDate } from '#domain/import/parse-date'
import type { DayOrder } from '#domain/import/parse-date'
import type { Cell } from '#domain/import/sheet-data'
import { instantOf, isWallTime, wallTimeExists } from '#domain/shared/dates'
import type { Instant, WallTime } from '#domain/shared/dates'

/**
 * The moment a cell of a form says, by the Dutch clock: a real date with its time, or text such as
 * `14-1-2025 10:12:33` and `2025/01/14 10:12:33 AM GMT+1`. Null without a day.
 */
export function formMoment(cell: Cell | undefined, order?: DayOrder): Instant | null {
  const date = parseDate(cell, order)
  if (date === null) return null
  const time =
    (typeof cell === 'object' && cell?.kind === 'date' ? cell.time : timeIn(cellText(cell))) ??
    ('00:00' as WallTime)
  // In the hour that the clock skips nobody fills in a form; a script may.
  return instantOf(date, wallTimeExists(date, time) ? time : ('12:00' as WallTime))
}

const clock = /\b(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*(a\.?m\.?|p\.?m\.?)?(?![\d-])/i

function timeIn(text: string): WallTime | null {
  const afterDay = text.replace(/^\s*\S*\d[-/.]\d{1,2}[-/.]\d{1,4}[T,\s]*/, '')
  const found = clock.exec(afterDay)
  if (found === null) return null
  const half = (found[3] ?? '').toLowerCase()[0]
  const hours = (Number(found[1]) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0)
  const time = `${String(hours).padStart(2, '0')}:${found[2] ?? '00'}`
  return isWallTime(time) ? time : null
}
