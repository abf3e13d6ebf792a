import type { HeaderFooter, PageSetup } from 'exceljs'
import { columnLetters } from '#domain/import/cell-address'
import type { Sheet } from '#domain/export/workbook'
import { pageOf } from '#domain/texts/workbooks'

const a4 = 9

/** A4 landscape, one page wide, headings on every page. */
export function pageSetup(sheet: Sheet): Partial<PageSetup> {
  const lastColumn = columnLetters(Math.max(0, sheet.columns.length - 1))
  return {
    paperSize: a4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.65, header: 0.3, footer: 0.3 },
    printTitlesRow: `${sheet.headerRow}:${sheet.headerRow}`,
    printArea: `A$1:${lastColumn}$${Math.max(1, sheet.rows.length)}`,
    showGridLines: false,
  }
}

/** The sheet's own words at the left of the foot, the page number at the right. */
export function pageFooter(sheet: Sheet): Partial<HeaderFooter> {
  const words = sheet.footer.replaceAll('&', '&&')
  return { oddFooter: `&L&8${guarded(words)}&R&8${pageOf('&P', '&N')}` }
}

// A digit right after the font size would be read as part of it.
function guarded(words: string): string {
  return /^\d/.test(words) ? ` ${words}` : words
}
