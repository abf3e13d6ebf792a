import { describe, expect, it } from 'vitest'
import type { WorkbookRefusal } from '#domain/import/refusal'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import { inThisProcess } from './in-this-process.ts'
import { aWorkbook, rowsXml, rowXml, sheetXml, workbookParts } from './workbook-builder.ts'
import { aZip } from './zip-builder.ts'

const list = rowsXml([
  ['Naam', 'E-mail'],
  ['Bo Proef', 'bo@voorbeeld.example'],
])
const megabyte = 1024 * 1024

/** A row whose cells have a colour and no value. */
const formattedRow = (row: number) =>
  `<row r="${row}" s="4" customFormat="1">${'ABCDEFGHIJ'
    .split('')
    .map((letter) => `<c r="${letter}${row}" s="4"/>`)
    .join('')}</row>`

const formattedRows = (from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, index) => formattedRow(from + index)).join('')

const readable: Record<string, () => Uint8Array> = {
  'a validation over whole columns': () =>
    aWorkbook({
      sheet: sheetXml(list, {
        after:
          '<dataValidations count="1"><dataValidation type="list" sqref="A1:J1048576"><formula1>"ja,nee"</formula1></dataValidation></dataValidations>',
      }),
    }),
  'a merge over whole columns': () =>
    aWorkbook({
      sheet: sheetXml(list, {
        after: '<mergeCells count="1"><mergeCell ref="C1:XFD1048576"/></mergeCells>',
      }),
    }),
  '40,000 formatted empty rows': () =>
    aWorkbook({ sheet: sheetXml(list + formattedRows(3, 40_002)) }),
  'formatting on every row there is of a few columns': () =>
    aWorkbook({
      sheet: sheetXml(
        list +
          Array.from({ length: 200_000 }, (_, index) => `<row r="${index + 3}" s="4"/>`).join(''),
      ),
    }),
  'conditional formatting of whole columns': () =>
    aWorkbook({
      sheet: sheetXml(list, {
        after:
          '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>',
      }),
    }),
  'no content types': () =>
    aZip(workbookParts({ sheet: sheetXml(list) }).filter(({ name }) => !name.startsWith('['))),
  'zip64 records': () =>
    aWorkbook({ sheet: sheetXml(list), change: (part) => ({ ...part, isZip64: true }) }),
  'parts that are stored, not packed': () =>
    aWorkbook({ sheet: sheetXml(list), change: (part) => ({ ...part, isStored: true }) }),
  'macros, drawings and links to other files': () =>
    aWorkbook({
      sheet: sheetXml(list, { after: '<legacyDrawing r:id="rId9"/><drawing r:id="rId8"/>' }),
      extra: [
        { name: 'xl/vbaProject.bin', data: 'not run' },
        { name: 'xl/comments1.xml', data: '<broken' },
        { name: 'xl/externalLinks/externalLink1.xml', data: '<broken' },
        { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: '<Relationships><broken' },
      ],
    }),
  'namespace prefixes': () =>
    aWorkbook({
      sheet: sheetXml(list),
      change: (part) =>
        part.name.startsWith('xl/worksheets/')
          ? { ...part, data: String(part.data).replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:') }
          : part,
    }),
  'cells without addresses': () =>
    aWorkbook({ sheet: sheetXml(list.replaceAll(/ r="[A-Z]*\d+"/g, '')) }),
  'parts under other names': () =>
    aWorkbook({
      sheet: sheetXml(list),
      change: (part) => ({
        ...part,
        name: part.name.replace('xl/worksheets/sheet1.xml', 'xl/bladen/eerste.xml'),
        data: String(part.data).replace('worksheets/sheet1.xml', '/xl/bladen/eerste.xml'),
      }),
    }),
}

describe('what real templates do', () => {
  it.each(Object.entries(readable))('reads a list with %s', async (_, build) => {
    const answer = await readWorkbook(build(), 'lijst.xlsx', { startChild: inThisProcess })
    expect(answer).toEqual({
      kind: 'read',
      workbook: {
        format: 'xlsx',
        sheets: [
          {
            name: 'Blad1',
            isHidden: false,
            hiddenColumns: [],
            rows: [
              { number: 1, isHidden: false, cells: ['Naam', 'E-mail'] },
              { number: 2, isHidden: false, cells: ['Bo Proef', 'bo@voorbeeld.example'] },
            ],
          },
        ],
      },
    })
  })
})

const bombText = (megabytes: number) => Buffer.alloc(megabytes * megabyte, 32)
const hostile: Record<string, [WorkbookRefusal, () => Uint8Array]> = {
  '300 MB in a small zip': [
    'zip-bomb',
    () => aWorkbook({ extra: [{ name: 'xl/media/a.bin', data: bombText(300) }] }),
  ],
  '30 MB of spaces': [
    'zip-bomb',
    () => aWorkbook({ extra: [{ name: 'xl/media/a.bin', data: bombText(30) }] }),
  ],
  'a sheet that is larger than the directory says': [
    'zip-bomb',
    () =>
      aWorkbook({
        sheet: sheetXml(list + ' '.repeat(30 * megabyte)),
        change: (part) => (part.name.includes('sheet1') ? { ...part, declaredSize: 1000 } : part),
      }),
  ],
  'a sheet that is smaller than the directory says': [
    'damaged',
    () =>
      aWorkbook({
        change: (part) => (part.name.includes('sheet1') ? { ...part, declaredSize: 9000 } : part),
      }),
  ],
  'a wrong checksum': [
    'damaged',
    () => aWorkbook({ change: (part) => ({ ...part, wrongCrc: part.name.includes('sheet1') }) }),
  ],
  'an entity bomb': [
    'unsafe-content',
    () =>
      aWorkbook({
        sheet: sheetXml(list).replace(
          '<worksheet',
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet',
        ),
      }),
  ],
  'a part outside the package': [
    'unsafe-content',
    () => aWorkbook({ extra: [{ name: '../../etc/passwd', data: 'x' }] }),
  ],
  'a part with an absolute name': [
    'unsafe-content',
    () => aWorkbook({ extra: [{ name: 'C:\\x', data: 'x' }] }),
  ],
  'the same part twice': [
    'unsafe-content',
    () => aWorkbook({ extra: [{ name: 'xl/Workbook.xml', data: 'x' }] }),
  ],
  'parts that share their bytes': [
    'unsafe-content',
    () => aZip(workbookParts(), { sharedOffset: true }),
  ],
  '300 sheets': [
    'unsafe-content',
    () =>
      aWorkbook({
        sheets: Array.from({ length: 300 }, () => ({ xml: sheetXml(list) })),
      }),
  ],
  '50,001 filled rows': [
    'too-many-rows',
    () =>
      aWorkbook({
        sheet: sheetXml(rowsXml(Array.from({ length: 50_001 }, () => ['Bo Proef']))),
      }),
  ],
  'a cell in the last column there is': [
    'too-many-columns',
    () =>
      aWorkbook({
        sheet: sheetXml(
          `${list}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>`,
        ),
      }),
  ],
  'a part with a password': [
    'encrypted',
    () => aWorkbook({ change: (part) => ({ ...part, isEncrypted: true }) }),
  ],
  'no workbook part': [
    'renamed',
    () => aZip(workbookParts().filter(({ name }) => name !== 'xl/workbook.xml')),
  ],
  'broken xml': [
    'unreadable',
    () => aWorkbook({ sheet: sheetXml('<row r="1"><c r="A1"><v>1</c>') }),
  ],
  'a row number beyond the sheet': [
    'unreadable',
    () => aWorkbook({ sheet: sheetXml(rowXml(99_999_999_999, ['x'])) }),
  ],
  'a zip in a zip': ['renamed', () => aZip([{ name: 'lijst.xlsx', data: aWorkbook() }])],
  'a binary workbook': ['binary-workbook', () => aZip([{ name: 'xl/workbook.bin', data: 'x' }])],
}

describe('hostile and broken workbooks', () => {
  it.each(Object.entries(hostile))('refuses %s', async (_, [reason, build]) => {
    const answer = await readWorkbook(build(), 'lijst.xlsx', { startChild: inThisProcess })
    expect(answer).toMatchObject({ kind: 'refused', reason })
  })

  it('reads a single cell on the last row there is', async () => {
    const sheet = sheetXml(list + rowXml(1_048_576, ['Ab Proef']))
    const options = { startChild: inThisProcess }
    const answer = await readWorkbook(aWorkbook({ sheet }), 'lijst.xlsx', options)
    if (answer.kind === 'refused') throw new Error(answer.reason)
    expect(answer.workbook.sheets[0]?.rows.map((row) => row.number)).toEqual([1, 2, 1_048_576])
  })
})
