import { columnLetters } from '#domain/import/cell-address'

/** A formula's own sheet or another one, quoted as Excel wants it. */
export function sheetPrefix(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`
}

/** `C5:C20`, for a column counted from 0. */
export function columnRange(column: number, firstRow: number, lastRow: number): string {
  const letter = columnLetters(column)
  return `${letter}${firstRow}:${letter}${lastRow}`
}

/** `$C$5:$C$20`, which stays where it is when the formula is copied. */
export function fixedRange(column: number, firstRow: number, lastRow: number): string {
  const letter = columnLetters(column)
  return `$${letter}$${firstRow}:$${letter}$${lastRow}`
}
