import type { WorkbookData } from '#domain/import/sheet-data'
import { planPeopleImport } from '#domain/import/plan-people'
import { region } from '../../../domain/import/a-sheet.ts'
import { aWorkbook, rowsXml, sheetXml } from '../workbook-builder.ts'
import type { sheetClasses, Specimen } from './classes.ts'

const bo = ['Bo Proef', 'bo@voorbeeld.example']
const headings = ['Naam', 'E-mail']

/** Who an import finds, and on which row the headings stand. */
function people({ sheets: [sheet] }: WorkbookData): unknown {
  if (!sheet) return undefined
  const { headerRow, rows } = planPeopleImport(sheet, region, [])
  const names = rows.map(({ record }) => [record?.givenName, record?.familyName, record?.email])
  return { headerRow, names }
}

const foundAt = (headerRow: number) => ({
  headerRow,
  names: [['Bo', 'Proef', 'bo@voorbeeld.example']],
})
const sheetOf = (rows: string, after = '') => aWorkbook({ sheet: sheetXml(rows, { after }) })

export const sheets: Record<(typeof sheetClasses)[number], Specimen> = {
  'a heading twice': {
    build: () => sheetOf(rowsXml([[...headings, 'E-mail'], bo])),
    reads: foundAt(1),
    from: people,
  },
  'a blank heading': {
    build: () =>
      sheetOf(
        rowsXml([
          ['Naam', null, 'E-mail'],
          ['Bo Proef', 'iets', 'bo@voorbeeld.example'],
        ]),
      ),
    reads: foundAt(1),
    from: people,
  },
  'merged headings': {
    build: () =>
      sheetOf(
        rowsXml([['Lijst (voorbeeld)', null], headings, bo]),
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      ),
    reads: foundAt(2),
    from: people,
  },
  'headings on row 5': {
    build: () =>
      sheetOf(rowsXml([['Lijst van 14 februari'], ['voorbeeld'], [null], [null], headings, bo])),
    reads: foundAt(5),
    from: people,
  },
  '10,000 blank rows at the end': {
    build: () => {
      const blank = (_: unknown, index: number) =>
        `<row r="${index + 3}"><c r="A${index + 3}"/></row>`
      return sheetOf(rowsXml([headings, bo]) + Array.from({ length: 10_000 }, blank).join(''))
    },
    reads: foundAt(1),
    from: people,
  },
  'a heading that is a name of JavaScript': {
    build: () =>
      sheetOf(
        rowsXml([
          ['Naam', '__proto__', 'constructor'],
          ['Bo Proef', 'x', 'y'],
        ]),
      ),
    reads: [
      ['Naam', '__proto__', 'constructor'],
      ['Bo Proef', 'x', 'y'],
    ],
  },
}
