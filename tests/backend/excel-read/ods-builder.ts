import { aZip } from './zip-builder.ts'
import type { Part } from './zip-builder.ts'

const namespaces = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
].join(' ')

export const odsMime = 'application/vnd.oasis.opendocument.spreadsheet'

type Sheet = { readonly name: string; readonly rows: string; readonly styleName?: string }

/** An OpenDocument spreadsheet of these sheets; rows are xml, so that a test can write anything. */
export function anOds(
  sheets: readonly Sheet[],
  over: { readonly mime?: string; readonly manifest?: string; readonly before?: string } = {},
): Uint8Array {
  return aZip(odsParts(sheets, over))
}

/** The parts of such a file. */
export function odsParts(
  sheets: readonly Sheet[],
  over: { readonly mime?: string; readonly manifest?: string; readonly before?: string } = {},
): Part[] {
  const tables = sheets.map(
    ({ name, rows, styleName = 'ta1' }) =>
      `<table:table table:name="${name}" table:style-name="${styleName}">${rows}</table:table>`,
  )
  return [
    { name: 'mimetype', data: over.mime ?? odsMime, isStored: true },
    {
      name: 'content.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?>${over.before ?? ''}<office:document-content ${namespaces}><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
    },
    { name: 'META-INF/manifest.xml', data: over.manifest ?? '<manifest/>' },
  ]
}

/** A row of texts; null is an empty cell. */
export function odsRow(texts: readonly (string | null)[], attributes = ''): string {
  const cells = texts.map((text) => (text === null ? '<table:table-cell/>' : odsText(text)))
  return `<table:table-row ${attributes}>${cells.join('')}</table:table-row>`
}

/** A cell of text. */
function odsText(text: string, attributes = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<table:table-cell office:value-type="string" ${attributes}><text:p>${escaped}</text:p></table:table-cell>`
}

/** A row of cells that a test writes itself. */
export function odsCells(cells: string): string {
  return `<table:table-row>${cells}</table:table-row>`
}
