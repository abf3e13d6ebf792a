import { cellText, saysNothing } from './cell-text.ts'
import type { ImportField } from './fields.ts'
import type { ImportRegion } from './import-region.ts'
import { gemeenteMatcher } from './match-gemeente.ts'
import { findEmails } from './parse-email.ts'
import { parsePhone } from './parse-phone.ts'
import { parseName } from './person-name.ts'
import type { Cell, SheetRow } from './sheet-data.ts'

const sampleSize = 100

/** What a column without a known heading holds, by its first hundred filled cells. */
export function contentOf(
  rows: readonly SheetRow[],
  columnIndex: number,
  region: ImportRegion,
): ImportField | null {
  const cells = filledCells(rows, columnIndex)
  if (cells.length === 0) return null
  const share = (test: (cell: Cell, text: string) => boolean) =>
    cells.filter((cell) => test(cell, cellText(cell))).length / cells.length

  if (share((_, text) => findEmails(text).length > 0) >= 0.6) return 'email'
  if (share((cell, text) => isPhone(cell, text)) >= 0.7) return 'phone'
  const gemeentenIn = gemeenteMatcher(region.gemeenten)
  if (share((_, text) => gemeentenIn(text).gemeenteIds.length > 0 && text.length < 40) >= 0.7) {
    return 'gemeente'
  }
  return share((_, text) => isPersonName(text)) >= 0.8 ? 'name' : null
}

function filledCells(rows: readonly SheetRow[], columnIndex: number): Cell[] {
  const cells: Cell[] = []
  for (const row of rows) {
    const cell = row.cells[columnIndex] ?? null
    if (!saysNothing(cellText(cell))) cells.push(cell)
    if (cells.length === sampleSize) break
  }
  return cells
}

function isPhone(cell: Cell, text: string): boolean {
  return /^(\+|0)/.test(text) && parsePhone(cell) !== null
}

function isPersonName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const isPlain = /^[\p{L}\p{M}\s,.'’-]+$/u.test(text)
  return isPlain && words.length >= 2 && words.length <= 6 && parseName(text) !== null
}
