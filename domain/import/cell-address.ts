/** `A` for column 0, `AA` for column 26. */
export function columnLetters(columnIndex: number): string {
  const before = Math.floor(columnIndex / 26)
  const letter = String.fromCharCode(65 + (columnIndex % 26))
  return before === 0 ? letter : columnLetters(before - 1) + letter
}

/** The address as Excel shows it: `E22` for column 4 of row 22. */
export function cellAddress(columnIndex: number, rowNumber: number): string {
  return `${columnLetters(columnIndex)}${rowNumber}`
}
