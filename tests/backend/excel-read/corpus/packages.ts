import type { WorkbookData } from '#domain/import/sheet-data'
import { aWorkbook, rowsXml, sheetXml, workbookParts } from '../workbook-builder.ts'
import type { WorkbookOptions } from '../workbook-builder.ts'
import { aZip } from '../zip-builder.ts'
import type { Part } from '../zip-builder.ts'
import type { packageClasses, Specimen } from './classes.ts'

const rows = [
  ['Naam', 'E-mail'],
  ['Bo Proef', 'bo@voorbeeld.example'],
]
const list = rowsXml(rows)
const megabyte = 1024 * 1024
const sheetWith = (after: string): WorkbookOptions => ({ sheet: sheetXml(list, { after }) })
const onSheet = (change: Partial<Part>) => (part: Part) =>
  part.name.includes('sheet1') ? { ...part, ...change } : part
const countOfRows = ({ sheets }: WorkbookData) => sheets[0]?.rows.length
const ole = (stream: string) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(500),
      Buffer.from(stream, 'utf16le'),
    ]),
  )

export const packages: Record<(typeof packageClasses)[number], Specimen> = {
  'a validation on whole columns': {
    build: () =>
      aWorkbook(
        sheetWith(
          '<dataValidations count="1"><dataValidation type="list" sqref="A1:J1048576"><formula1>"ja,nee"</formula1></dataValidation></dataValidations>',
        ),
      ),
    isHeavy: true,
    reads: rows,
  },
  'a merge of a whole sheet': {
    build: () =>
      aWorkbook(sheetWith('<mergeCells count="1"><mergeCell ref="C1:XFD1048576"/></mergeCells>')),
    isHeavy: true,
    reads: rows,
  },
  'a merge of a whole column': {
    build: () =>
      aWorkbook(sheetWith('<mergeCells count="1"><mergeCell ref="C1:C1048576"/></mergeCells>')),
    isHeavy: true,
    reads: rows,
  },
  '300 MB of text in a small zip': {
    build: () =>
      aWorkbook({ extra: [{ name: 'xl/media/a.bin', data: Buffer.alloc(300 * megabyte, 32) }] }),
    isHeavy: true,
    refused: 'zip-bomb',
  },
  'a million rows': {
    build: () => {
      const row = (_: unknown, index: number) =>
        `<row r="${index + 3}"><c r="A${index + 3}"><v>${(index * 48_271) % 99_991}</v></c></row>`
      return aWorkbook({ sheet: sheetXml(list + Array.from({ length: 1_048_000 }, row).join('')) })
    },
    isHeavy: true,
    refused: 'too-many-rows',
    isSlow: true,
  },
  'an entity bomb': {
    build: () => {
      const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet'
      return aWorkbook({ sheet: sheetXml(list).replace('<worksheet', bomb) })
    },
    refused: 'unsafe-content',
  },
  'one cell in the last corner of the sheet': {
    build: () =>
      aWorkbook({
        sheet: sheetXml(`${list}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
      }),
    refused: 'too-many-columns',
  },
  '10,000 rows': {
    build: () =>
      aWorkbook({
        sheet: sheetXml(rowsXml(Array.from({ length: 10_000 }, (_, row) => ['Bo', 'Proef', row]))),
      }),
    reads: 10_000,
    from: countOfRows,
  },
  'wrong content types': {
    build: () =>
      aWorkbook({
        sheet: sheetXml(list),
        change: (part) =>
          part.name.startsWith('[') ? { ...part, data: '<Types><Default Extension="png"' } : part,
      }),
    reads: rows,
  },
  'no content types': {
    build: () =>
      aZip(workbookParts({ sheet: sheetXml(list) }).filter(({ name }) => !name.startsWith('['))),
    reads: rows,
  },
  zip64: {
    build: () =>
      aWorkbook({ sheet: sheetXml(list), change: (part) => ({ ...part, isZip64: true }) }),
    reads: rows,
  },
  'a zip in a zip': {
    build: () => aZip([{ name: 'lijst.xlsx', data: aWorkbook() }]),
    refused: 'renamed',
  },
  'a truncated zip': {
    build: () => aWorkbook().subarray(0, 900),
    refused: 'truncated',
  },
  'a size that lies small': {
    build: () =>
      aWorkbook({
        sheet: sheetXml(list + ' '.repeat(30 * megabyte)),
        change: onSheet({ declaredSize: 1000 }),
      }),
    refused: 'zip-bomb',
  },
  'a size that lies large': {
    build: () => aWorkbook({ change: onSheet({ declaredSize: 9000 }) }),
    refused: 'damaged',
  },
  '300 sheets': {
    build: () =>
      aWorkbook({ sheets: Array.from({ length: 300 }, () => ({ xml: sheetXml(list) })) }),
    refused: 'unsafe-content',
  },
  'hidden and very hidden sheets': {
    build: () =>
      aWorkbook({
        sheets: ['hidden', 'veryHidden', 'visible'].map((state) => ({
          xml: sheetXml(list),
          state,
        })),
      }),
    reads: [
      [true, 2],
      [true, 2],
      [false, 2],
    ],
    from: ({ sheets }) => sheets.map((sheet) => [sheet.isHidden, sheet.rows.length]),
  },
  macros: {
    name: 'lijst.xlsm',
    build: () =>
      aWorkbook({
        sheet: sheetXml(list),
        extra: [{ name: 'xl/vbaProject.bin', data: 'never run, never read' }],
      }),
    reads: rows,
  },
  'links to other files': {
    build: () =>
      aWorkbook({
        sheet: sheetXml('<row r="1"><c r="A1"><f>[1]Blad1!A1</f><v>47</v></c></row>'),
        extra: [{ name: 'xl/externalLinks/externalLink1.xml', data: '<broken' }],
      }),
    reads: [[47]],
  },
  'a password': { build: () => ole('EncryptedPackage'), refused: 'encrypted' },
  'a password, by its first bytes': { build: () => ole(''), refused: 'encrypted' },
  'an old Excel file': { name: 'lijst.xls', build: () => ole('Workbook'), refused: 'old-xls' },
  'more than 20 MB': {
    build: () => new Uint8Array(21 * megabyte).fill(80),
    refused: 'too-large',
  },
}
