import { cellText } from '#domain/import/cell-text'
import { parseNumber } from '#domain/import/parse-number'
import type { Cell } from '#domain/import/sheet-data'

// `8/10`, `4 - tevreden`, `5 (zeer goed)`, `4 sterren`: the number is the score, the rest explains it.
const explained = /^(\d{1,2}(?:[.,]\d+)?)\s*(?:\/\s*\d+|[-–:=(].*|ster(?:ren)?|stars?)$/i

/** The score a cell says, also as text with a comma; null when it says none. */
export function scoreOf(cell: Cell | undefined): number | null {
  const plain = parseNumber(cell)
  if (plain !== null) return plain
  const found = explained.exec(cellText(cell))?.[1]
  return found === undefined ? null : Number(found.replace(',', '.'))
}
