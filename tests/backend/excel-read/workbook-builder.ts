import { columnLetters } from '#domain/import/cell-address'
import { aZip } from './zip-builder.ts'
import type { Part } from './zip-builder.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const root = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Cell styles by number: 1 a date, 2 a time, 3 date and time, 4 a coloured cell. */
const styles = `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/><xf numFmtId="0" fillId="0"/></cellXfs></styleSheet>`

type Sheet = { readonly name?: string; readonly state?: string; readonly xml: string }

export type WorkbookOptions = {
  readonly sheets?: readonly Sheet[]
  readonly sheet?: string
  readonly is1904?: boolean
  readonly sharedStrings?: readonly string[]
  readonly extra?: readonly Part[]
  readonly change?: (part: Part) => Part
}

/** The parts of a small workbook, each of which a test can replace or corrupt. */
export function workbookParts(options: WorkbookOptions = {}): Part[] {
  const sheets = options.sheets ?? [
    { xml: options.sheet ?? sheetXml(rowsXml([['Naam'], ['Bo Proef']])) },
  ]
  const shared = (options.sharedStrings ?? []).map((text) => `<si><t>${text}</t></si>`).join('')
  const parts: Part[] = [
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${root}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    { name: 'xl/workbook.xml', data: workbookXml(sheets, options.is1904 ?? false) },
    { name: 'xl/_rels/workbook.xml.rels', data: workbookRels(sheets) },
    { name: 'xl/styles.xml', data: styles },
    { name: 'xl/sharedStrings.xml', data: `<sst xmlns="${main}">${shared}</sst>` },
    ...sheets.map(({ xml }, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, data: xml })),
    ...(options.extra ?? []),
  ]
  return options.change ? parts.map(options.change) : parts
}

export function aWorkbook(options: WorkbookOptions = {}): Uint8Array {
  return aZip(workbookParts(options))
}

/** A sheet around its rows; `before` and `after` stand where Excel puts columns and validations. */
export function sheetXml(rows: string, around: { before?: string; after?: string } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${relations}">${around.before ?? ''}<sheetData>${rows}</sheetData>${around.after ?? ''}</worksheet>`
}

/** Rows of texts and numbers, as inline strings; null leaves a cell out. */
export function rowsXml(rows: readonly (readonly (string | number | null)[])[], first = 1): string {
  return rows.map((cells, index) => rowXml(first + index, cells)).join('')
}

export function rowXml(row: number, cells: readonly (string | number | null)[]): string {
  const inside = cells.map((cell, column) => {
    const address = `${columnLetters(column)}${row}`
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  })
  return `<row r="${row}">${inside.join('')}</row>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function workbookXml(sheets: readonly Sheet[], is1904: boolean): string {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Blad${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  )
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`
}

function workbookRels(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return `<Relationships xmlns="${root}">${list.join('')}<Relationship Id="s1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="s2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`
}
