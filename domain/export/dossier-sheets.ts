import type { Dossier } from '#domain/contract/privacy'
import { dossierText as text } from '#domain/texts/privacy'
import { emptyCell, textCell } from './cells.ts'
import { sheetNameFor } from './plain-text.ts'
import { rowHeightFor } from './row-height.ts'
import type { Column, Row, Sheet, Workbook } from './workbook.ts'

const headerRow = 4
const widest = 60
const smallest = 12

/** The dossier of one person: a sheet for each kind of data, every value as text and no formula. */
export function dossierWorkbook(dossier: Dossier): Workbook {
  const title = text.title(dossier.name)
  const taken: string[] = []
  return {
    title,
    subject: dossier.name,
    sheets: dossier.tables.map((table) => {
      const name = sheetNameFor(table.title, taken)
      taken.push(name)
      return sheetOf(dossier, table, name)
    }),
  }
}

function sheetOf(dossier: Dossier, table: Dossier['tables'][number], name: string): Sheet {
  const columns = table.headings.map((heading, index) => widthOf(heading, table.rows, index))
  const rows = table.rows.map((row): Row => {
    const texts = row.map((own, index) => ({ text: own, width: columns[index]?.width ?? 1 }))
    return { height: rowHeightFor(texts, 16), cells: row.map((own) => textCell(own)) }
  })
  return {
    name,
    columns,
    headerRow,
    filterThrough: rows.length === 0 ? null : headerRow + rows.length,
    footer: text.title(dossier.name),
    rows: [
      { cells: [textCell(`${text.title(dossier.name)}. ${table.title}`, 'title')] },
      { cells: [textCell(text.madeOn(dossier.madeOn), 'subtitle')] },
      { cells: [emptyCell()] },
      { cells: table.headings.map((heading) => textCell(heading, 'header')) },
      ...rows,
    ],
  }
}

function widthOf(heading: string, rows: readonly (readonly string[])[], index: number): Column {
  const longest = rows.reduce(
    (most, row) => Math.max(most, row[index]?.length ?? 0),
    heading.length + 3,
  )
  return { width: Math.min(widest, Math.max(smallest, longest)) }
}
