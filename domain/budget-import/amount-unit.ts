import { cellText } from '#domain/import/cell-text'
import { parseNumber } from '#domain/import/parse-number'
import type { SheetData, SheetRow } from '#domain/import/sheet-data'
import { cellAddress } from '#domain/import/cell-address'
import { unitWords } from '#domain/texts/budget-import-words'

export type UnitFactor = 1 | 1_000 | 1_000_000

/** By how much the amounts of a sheet are multiplied, and where it says so. */
export type AmountUnit = { readonly factor: UnitFactor; readonly cell: string | null }

/** What a sheet says of its amounts, "x € 1.000" in its title, a heading or below the table. */
export function amountUnit(sheet: SheetData): AmountUnit {
  for (const row of sheet.rows) {
    if (hasAmounts(row)) continue
    for (const [column, value] of row.cells.entries()) {
      if (typeof value !== 'string') continue
      const factor = factorIn(cellText(value))
      if (factor !== null) return { factor, cell: cellAddress(column, row.number) }
    }
  }
  return { factor: factorIn(sheet.name) ?? 1, cell: null }
}

// A year in a heading is no amount; what is said beside an amount is said of that row alone.
function hasAmounts({ cells }: SheetRow): boolean {
  return cells.some((cell) => {
    const number = parseNumber(cell ?? undefined)
    return number !== null && !(Number.isInteger(number) && number >= 2000 && number < 2100)
  })
}

function factorIn(text: string): UnitFactor | null {
  if (unitWords.millions.test(text)) return 1_000_000
  if (unitWords.thousands.test(text)) return 1_000
  return unitWords.ones.test(text) ? 1 : null
}
