import { strToU8, zipSync } from 'fflate'

/** The parts of a workbook that were checked, and nothing else. */
export type PlainPackage = {
  readonly is1904: boolean
  /** The rows of each sheet, as xml. */
  readonly sheets: readonly string[]
  readonly styles: string | null
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A workbook made anew of checked parts, sheets named by number, for the reader behind the gate. */
export function packed(parts: PlainPackage): Uint8Array {
  const sheets = parts.sheets
    .map((_, index) => `<sheet name="${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')
  const links = parts.sheets
    .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
    .join('')
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="${parts.is1904 ? 1 : 0}"/><sheets>${sheets}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packageRelations}">${links}</Relationships>`,
    ),
  }
  if (parts.styles !== null) files['xl/styles.xml'] = strToU8(parts.styles)
  parts.sheets.forEach((rows, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    )
  })
  return zipSync(files, { level: 0 })
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
}
