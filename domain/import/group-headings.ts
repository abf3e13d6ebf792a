import { cellText } from './cell-text.ts'
import type { SheetData } from './sheet-data.ts'

/**
 * What stands above each heading in a list with two header rows: "Organisatie" above "Naam". A
 * group heading reaches to the next one; a title of one cell is no row of groups.
 */
export function groupHeadings(sheet: SheetData, headerIndex: number): string[] {
  const header = sheet.rows[headerIndex]
  const above = sheet.rows[headerIndex - 1]
  if (!header || !above || above.number !== header.number - 1) return []
  const texts = above.cells.map(cellText)
  if (texts.filter((text) => text !== '').length < 2) return []

  let group = ''
  return header.cells.map((_, index) => {
    const text = texts[index] ?? ''
    if (text !== '') group = text
    return group
  })
}
