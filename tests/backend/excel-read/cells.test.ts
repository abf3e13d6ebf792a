import { describe, expect, it } from 'vitest'
import type { Cell, SheetData } from '#domain/import/sheet-data'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import { inThisProcess } from './in-this-process.ts'
import { aWorkbook, rowsXml, sheetXml } from './workbook-builder.ts'
import type { WorkbookOptions } from './workbook-builder.ts'

async function sheetsOf(options: WorkbookOptions): Promise<readonly SheetData[]> {
  const answer = await readWorkbook(aWorkbook(options), 'x.xlsx', { startChild: inThisProcess })
  if (answer.kind === 'refused') throw new Error(answer.reason)
  return answer.workbook.sheets
}

/** The one cell of a sheet with this xml in A1. */
async function cellOf(inside: string, options: WorkbookOptions = {}): Promise<Cell | undefined> {
  const sheet = sheetXml(`<row r="1"><c r="A1"${inside}</c></row>`)
  return (await sheetsOf({ ...options, sheet }))[0]?.rows[0]?.cells[0]
}

describe('what a cell says', () => {
  it.each<[string, string, Cell | undefined]>([
    ['a number', '><v>1234.5</v>', 1234.5],
    ['a truth', ' t="b"><v>1</v>', true],
    ['text', ' t="inlineStr"><is><t>Bo Proef</t></is>', 'Bo Proef'],
    ['text in colours', ' t="inlineStr"><is><r><t>Bo </t></r><r><t>Proef</t></r></is>', 'Bo Proef'],
    ['a date', ' s="1"><v>45702</v>', { kind: 'date', date: day('2025-02-14'), time: null }],
    [
      'a date with a time that falls just short',
      ' s="3"><v>45702.39583333333</v>',
      { kind: 'date', date: day('2025-02-14'), time: time('09:30') },
    ],
    ['a time', ' s="2"><v>0.395833333333333</v>', { kind: 'time', time: time('09:30') }],
    [
      'the day that never was',
      ' s="1"><v>60</v>',
      { kind: 'date', date: day('1900-02-28'), time: null },
    ],
    [
      'the first day there is',
      ' s="1"><v>1</v>',
      { kind: 'date', date: day('1900-01-01'), time: null },
    ],
    ['a date that is out of reach', ' s="1"><v>99999999</v>', 99_999_999],
    ['a date written as text', ' t="d"><v>2025-02-14T09:30:00</v>', '2025-02-14T09:30:00'],
    ['a formula: its cached value', '><f>SUM(B1:B9)</f><v>47</v>', 47],
    ['a formula with text', ' t="str"><f>A2&amp;"x"</f><v>Bo</v>', 'Bo'],
    ['a formula with text under a date', ' s="1" t="str"><f>X1</f><v>onbekend</v>', 'onbekend'],
    ['a formula without a value', '><f>SUM(B1:B9)</f>', undefined],
    ['a formula that calls a program', ' t="str"><f>cmd|"/c calc"!A1</f><v>0</v>', '0'],
    ['an error', ' t="e"><v>#N/A</v>', { kind: 'error', error: '#N/A' }],
    ['text that looks like a formula', ' t="inlineStr"><is><t>=1+1</t></is>', '=1+1'],
  ])('reads %s', async (_, inside, expected) => {
    expect(await cellOf(inside)).toEqual(expected)
  })

  it('replaces half a character, which cannot be stored', async () => {
    const options = { sharedStrings: ['a_xD800_b'] }
    expect(await cellOf(' t="s"><v>0</v>', options)).toBe('a\uFFFDb')
  })

  it('counts from 1904 in a workbook that does', async () => {
    const expected = { kind: 'date', date: '2025-02-14', time: null }
    expect(await cellOf(' s="1"><v>44240</v>', { is1904: true })).toEqual(expected)
  })

  it('keeps names in every script, and 32,767 characters', async () => {
    const texts = [
      'فاطمة الحسن',
      'ትርሓስ',
      'Олександр',
      '👩🏽‍🏫 Bo',
      'é'.normalize('NFD'),
      'x'.repeat(32_767),
    ]
    const [sheet] = await sheetsOf({ sheet: sheetXml(rowsXml([texts])) })
    expect(sheet?.rows[0]?.cells).toEqual(texts)
  })

  it('knows hidden sheets, columns and rows, and reads them', async () => {
    const xml = sheetXml(
      '<row r="3" hidden="1"><c r="B3"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>',
      { before: '<cols><col min="2" max="3" hidden="1"/></cols>' },
    )
    const sheets = await sheetsOf({ sheets: [{ xml, state: 'veryHidden' }, { xml: sheetXml('') }] })
    expect(sheets).toEqual([
      {
        name: 'Blad1',
        isHidden: true,
        hiddenColumns: [1, 2],
        rows: [
          { number: 3, isHidden: true, cells: [null, 1] },
          { number: 4, isHidden: false, cells: [2] },
        ],
      },
      { name: 'Blad2', isHidden: false, hiddenColumns: [], rows: [] },
    ])
  })

  it('gives a merged cell its value at the top left', async () => {
    const sheet = sheetXml(
      rowsXml([
        ['Titel', null, null],
        ['a', 'b', 'c'],
      ]),
      {
        after: '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
      },
    )
    const [read] = await sheetsOf({ sheet })
    expect(read?.rows.map((row) => row.cells)).toEqual([['Titel'], ['a', 'b', 'c']])
  })

  it('keeps a heading called __proto__ and sheets with the same name', async () => {
    const xml = sheetXml(rowsXml([['__proto__', 'constructor']]))
    const sheets = await sheetsOf({
      sheets: [
        { xml, name: 'A' },
        { xml, name: 'A' },
      ],
    })
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.cells])).toEqual([
      ['A', ['__proto__', 'constructor']],
      ['A', ['__proto__', 'constructor']],
    ])
  })
})

function day(text: string) {
  return text as Extract<Cell, { kind: 'date' }>['date']
}

function time(text: string) {
  return text as Extract<Cell, { kind: 'time' }>['time']
}
