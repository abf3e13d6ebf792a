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

/**
 * The day a cell says: a real date, ISO, `31-12-2026`, `31 dec. 2026`, `December 31, 2026`.
 * Numbers are read in Dutch order, day first; month first only where the day cannot be a month.
 */
export function parseDate(cell: Cell | undefined): IsoDate | null {
  if (typeof cell === 'object' && cell?.kind === 'date') return cell.date
  if (typeof cell !== 'string') return null
  const text = cleanText(cell)

  const iso = yearFirst.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const numeric = dayFirst.exec(text)
  if (numeric) {
    return dayOf(numeric[3], numeric[2], numeric[1]) ?? dayOf(numeric[3], numeric[1], numeric[2])
  }
  return inWords(fold(text))
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
