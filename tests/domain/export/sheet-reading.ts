import { cellAddress } from '#domain/import/cell-address'
import type { Cell, Sheet, Value, Workbook } from '#domain/export/workbook'

/** The sheet of that name. */
export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`No sheet ${name}`)
  return sheet
}

/** The cell at an address such as C7. */
export function cellAt(sheet: Sheet, address: string): Cell {
  for (const [rowIndex, row] of sheet.rows.entries()) {
    for (const [index, cell] of row.cells.entries()) {
      if (cellAddress(index, rowIndex + 1) === address) return cell
    }
  }
  throw new Error(`No cell ${address}`)
}

/** What a value shows: cents as cents, nothing as null. */
export function shown(value: Value): string | number | null {
  switch (value.kind) {
    case 'empty':
      return null
    case 'text':
      return value.text
    case 'number':
      return value.number
    case 'money':
      return value.cents
    case 'hours':
      return value.minutes
    case 'share':
      return value.share
    case 'date':
    case 'long-date':
      return value.date
    case 'time':
      return value.time
  }
}

/** Every row as what it shows. */
export function table(sheet: Sheet): (string | number | null)[][] {
  return sheet.rows.map((row) => row.cells.map((cell) => shown(cell.value)))
}
