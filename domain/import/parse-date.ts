import { isIsoDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { monthNames } from '#domain/texts/import-words'
import { cleanText } from './cell-text.ts'
import { fold } from './fold.ts'
import type { Cell } from './sheet-data.ts'

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t\s].*)?$/i
const dayFirst = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{2}|\d{4})(?:\s.*)?$/
const dayMonthWord = /^(?:\p{L}+ )?(\d{1,2})(?:e|st|nd|rd|th)? (\p{L}+) (\d{2}|\d{4})(?: .*)?$/u
const monthWordDay = /^(?:\p{L}+ )?(\p{L}+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})(?: .*)?$/u

/** Which number comes first in `3/4/2026`. */
export type DayOrder = 'day-first' | 'month-first'

/**
 * The day a cell says: a real date, ISO, `31-12-2026`, `31 dec. 2026`, `December 31, 2026`.
 * Numbers are read in Dutch order, day first, unless the column they stand in has another; in the
 * other order where they make no day in that one.
 */
export function parseDate(cell: Cell | undefined, order: DayOrder = 'day-first'): IsoDate | null {
  if (typeof cell === 'object' && cell?.kind === 'date') return cell.date
  if (typeof cell !== 'string') return null
  const text = cleanText(cell)

  const iso = yearFirst.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const numeric = dayFirst.exec(text)
  if (numeric) {
    const dutch = dayOf(numeric[3], numeric[2], numeric[1])
    const english = dayOf(numeric[3], numeric[1], numeric[2])
    return order === 'day-first' ? (dutch ?? english) : (english ?? dutch)
  }
  return inWords(fold(text))
}

/** The order in which a whole column writes its days: Dutch, unless only the other is possible. */
export function dayOrderOf(cells: readonly (Cell | undefined)[]): DayOrder {
  const numbers = cells.flatMap((cell) => {
    const numeric = typeof cell === 'string' ? dayFirst.exec(cleanText(cell)) : null
    return numeric ? [[Number(numeric[1]), Number(numeric[2])] as const] : []
  })
  const isDayFirst = numbers.some(([first]) => first > 12)
  const isMonthFirst = numbers.some(([, second]) => second > 12)
  return isMonthFirst && !isDayFirst ? 'month-first' : 'day-first'
}

function inWords(text: string): IsoDate | null {
  const dutch = dayMonthWord.exec(text)
  if (dutch) return dayOf(dutch[3], monthNumber(dutch[2]), dutch[1])
  const english = monthWordDay.exec(text)
  return english ? dayOf(english[3], monthNumber(english[1]), english[2]) : null
}

function monthNumber(word = ''): string | undefined {
  const index = monthNames.findIndex((names) =>
    names.some((name) => name === word || (word.length >= 3 && name.startsWith(word))),
  )
  return index === -1 ? undefined : String(index + 1)
}

function dayOf(year = '', month = '', day = ''): IsoDate | null {
  // Two digits are this century; a list of people has no appointments in the last one.
  const fullYear = year.length === 2 ? `20${year}` : year
  const text = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(text) ? text : null
}
