import { kindWords } from '#domain/texts/import-headings'
import { cellText } from './cell-text.ts'
import { fold } from './fold.ts'
import { exactFieldOf, fieldOfHeading } from './headings.ts'
import { poolFieldOfHeading } from './pool-columns.ts'
import { findEmails } from './parse-email.ts'
import type { SheetData, SheetRow } from './sheet-data.ts'

const searchedRows = 40
const otherHeadings = [
  kindWords.formStart,
  kindWords.formEnd,
  kindWords.bookedOn,
  kindWords.amount,
  kindWords.booking,
  kindWords.budgetLine,
  kindWords.budgetYear,
]

/** Index in `rows` of the row with the headings, below any title rows; null when there is none. */
export function findHeaderRow(sheet: SheetData): number | null {
  let best: number | null = null
  let most = 0
  sheet.rows.slice(0, searchedRows).forEach((row, index) => {
    const score = headingScore(row)
    if (score > most) {
      most = score
      best = index
    }
  })
  return most >= 1 ? best : null
}

/** A row further down that repeats the headings, as printed lists do per page. */
export function repeatsHeadings(row: SheetRow, header: SheetRow): boolean {
  const texts = row.cells.map((cell) => fold(cellText(cell)))
  const headings = header.cells.map((cell) => fold(cellText(cell)))
  const filled = texts.filter((text) => text !== '')
  return filled.length >= 2 && texts.every((text, index) => text === '' || text === headings[index])
}

/** A row of headings and nothing else: three or more, each of something different. */
export function hasOnlyHeadings(row: SheetRow): boolean {
  const texts = row.cells.map(cellText).filter((text) => text !== '')
  const fields = texts.map(exactFieldOf)
  return fields.length >= 3 && !fields.includes(null) && new Set(fields).size === fields.length
}

function headingScore(row: SheetRow): number {
  const texts = row.cells.map(cellText).filter((text) => text !== '')
  if (texts.some((text) => findEmails(text).length > 0)) return 0
  const seen = new Set<string>()
  let score = 0
  for (const text of texts) {
    const weight = weightOf(text)
    const key = exactFieldOf(text) ?? fold(text)
    if (weight > 0 && !seen.has(key)) score += weight
    seen.add(key)
  }
  return score
}

function weightOf(text: string): number {
  const key = fold(text)
  if (exactFieldOf(text) === 'rowNumber') return 0.5
  if (exactFieldOf(text) !== null) return 1
  if (key.length <= 40 && otherHeadings.some((pattern) => pattern.test(key))) return 0.9
  if (key.length <= 40 && poolFieldOfHeading(text) !== null) return 0.5
  return fieldOfHeading(text) === null ? 0 : 0.4
}
