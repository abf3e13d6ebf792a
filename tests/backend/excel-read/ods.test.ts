import { describe, expect, it } from 'vitest'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import { inThisProcess } from './in-this-process.ts'
import { anOds, odsCells, odsMime, odsParts, odsRow } from './ods-builder.ts'
import { aZip } from './zip-builder.ts'

async function read(bytes: Uint8Array, name = 'lijst.ods') {
  const answer = await readWorkbook(bytes, name, { startChild: inThisProcess })
  return answer.kind === 'read' ? answer.workbook : answer.reason
}

async function cellsOf(rows: string) {
  const workbook = await read(anOds([{ name: 'Lijst', rows }]))
  if (typeof workbook === 'string') return workbook
  return workbook.sheets[0]?.rows.map(({ number, cells }) => [number, ...cells])
}

const value = (type: string, rest: string, shown: string) =>
  `<table:table-cell office:value-type="${type}" ${rest}><text:p>${shown}</text:p></table:table-cell>`

describe('a list from LibreOffice', () => {
  it('gives texts, numbers, days, times and yes or no as plain cells', async () => {
    const cells = [
      value('string', '', 'Elsa &amp; co'),
      value('float', 'office:value="612345678"', '0612345678'),
      value('date', 'office:date-value="2025-02-14"', '14-02-25'),
      value('date', 'office:date-value="2025-02-14T09:30:00"', '14-02-25 09:30'),
      value('time', 'office:time-value="PT09H05M00S"', '09:05'),
      value('boolean', 'office:boolean-value="true"', 'WAAR'),
      value('percentage', 'office:value="0.21"', '21%'),
      value('string', 'calcext:value-type="error"', '#N/B'),
    ].join('')
    expect(await cellsOf(odsCells(cells))).toEqual([
      [
        1,
        'Elsa & co',
        612345678,
        { kind: 'date', date: '2025-02-14', time: null },
        { kind: 'date', date: '2025-02-14', time: '09:30' },
        { kind: 'time', time: '09:05' },
        true,
        0.21,
        { kind: 'error', error: '#N/B' },
      ],
    ])
  })

  it('shows as text what calls itself a day or a time and is none', async () => {
    const cells = [
      value('date', 'office:date-value="2025-99-99"', '99-99-25'),
      value('date', 'office:date-value="2025-02-14T24:61:00"', '14-02-25 24:61'),
      value('time', 'office:time-value="PT1H99M00S"', '01:99'),
      value('time', 'office:time-value="PT36H00M00S"', '36:00'),
    ].join('')
    expect(await cellsOf(odsCells(cells))).toEqual([
      [1, '99-99-25', '14-02-25 24:61', '01:99', 1.5],
    ])
  })

  it('cuts a text off where a cell of a spreadsheet ends', async () => {
    const [row] = (await cellsOf(odsRow(['x'.repeat(40_000)]))) as unknown[][]
    expect((row?.[1] as string).length).toBe(32_767)
  })

  it('reads a formula as the value that was saved with it', async () => {
    const formula = value('float', 'table:formula="of:=SUM([.A1:.A2])" office:value="3"', '3')
    expect(await cellsOf(odsCells(formula))).toEqual([[1, 3]])
  })

  it('joins pieces, lines, spaces and links of one text, and leaves out comments', async () => {
    const cell = `<table:table-cell office:value-type="string"><office:annotation><text:p>niet lezen</text:p></office:annotation><text:p>Bo<text:s text:c="2"/><text:span>van</text:span> <text:a xlink:href="x">Fictie</text:a></text:p><text:p>regel twee</text:p><draw:frame><draw:text-box><text:p>plaatje</text:p></draw:text-box></draw:frame></table:table-cell>`
    expect(await cellsOf(odsCells(cell))).toEqual([[1, 'Bo  van Fictie\nregel twee']])
  })

  it('counts rows and columns that are repeated, and fills what is repeated with a value', async () => {
    const rows = [
      '<table:table-row table:number-rows-repeated="6"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      odsCells(
        `<table:table-cell table:number-columns-repeated="2"/>${value('string', 'table:number-columns-repeated="2"', 'Bo')}<table:table-cell table:number-columns-repeated="16380"/>`,
      ),
      odsRow(['Jan'], 'table:number-rows-repeated="2"'),
      '<table:table-row table:number-rows-repeated="1048567"><table:table-cell/></table:table-row>',
    ]
    expect(await cellsOf(rows.join(''))).toEqual([
      [7, null, null, 'Bo', 'Bo'],
      [8, 'Jan'],
      [9, 'Jan'],
    ])
  })

  it('knows hidden sheets, rows and columns, and rows in a heading group', async () => {
    const styles =
      '<style:style style:name="ta9" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const rows = `${styles}<table:table-column/><table:table-column table:visibility="collapse"/><table:table-header-rows>${odsRow(['Naam', 'Mail'])}</table:table-header-rows>${odsRow(['Bo'], 'table:visibility="filter"')}`
    const workbook = await read(
      anOds([
        { name: 'Lijst', rows },
        { name: 'Weg &amp; op', rows: odsRow(['x']), styleName: 'ta9' },
      ]),
    )
    expect(workbook).toMatchObject({
      format: 'ods',
      sheets: [
        {
          ...{ name: 'Lijst', isHidden: false, hiddenColumns: [1] },
          rows: [{ isHidden: false }, { number: 2, isHidden: true }],
        },
        { name: 'Weg & op', isHidden: true },
      ],
    })
  })

  it('keeps what a covered cell still holds, as a merge in the other format does', async () => {
    const row = `${value('string', 'table:number-columns-spanned="2"', 'Naam')}<table:covered-table-cell/>${value('string', '', 'Mail')}`
    expect(await cellsOf(odsCells(row))).toEqual([[1, 'Naam', null, 'Mail']])
  })
})

const list = { name: 'Lijst', rows: odsRow(['Naam']) }
const manyRows = odsRow(['Bo'], 'table:number-rows-repeated="50001"')
const manyColumns = odsCells(value('string', 'table:number-columns-repeated="257"', 'Bo'))

const longText = odsCells(
  value('string', 'table:number-columns-repeated="256"', 'x'.repeat(32_767)),
)

describe('an OpenDocument file that is no ordinary list', () => {
  it.each([
    [
      'a letter with this name',
      anOds([list], { mime: odsMime.replace('spreadsheet', 'text') }),
      'renamed',
    ],
    [
      'one with a password',
      anOds([list], { manifest: '<manifest:encryption-data/>' }),
      'encrypted',
    ],
    [
      'one with the password of a newer program',
      aZip([
        { name: 'mimetype', data: odsMime },
        { name: 'encrypted-package', data: 'x' },
      ]),
      'encrypted',
    ],
    ['one with a DOCTYPE', anOds([list], { before: '<!DOCTYPE x>' }), 'unsafe-content'],
    ['more rows than the ceiling', anOds([{ name: 'L', rows: manyRows }]), 'too-many-rows'],
    [
      'more columns than the ceiling',
      anOds([{ name: 'L', rows: manyColumns }]),
      'too-many-columns',
    ],
    [
      'a filled row below the last',
      anOds([
        { name: 'L', rows: `<table:table-row table:number-rows-repeated="1048576"/>${list.rows}` },
      ]),
      'unreadable',
    ],
    ['one long text in many cells', anOds([{ name: 'L', rows: longText.repeat(30) }]), 'zip-bomb'],
    ['no sheets', anOds([]), 'unreadable'],
    ['a tag that never closes', anOds([{ name: 'L', rows: '<table:table-row "' }]), 'unreadable'],
    [
      'a part that unpacks larger than it says',
      aZip(
        odsParts([list]).map((part) =>
          part.name === 'content.xml' ? { ...part, declaredSize: 5 } : part,
        ),
      ),
      'zip-bomb',
    ],
  ])('refuses %s', async (_, bytes, reason) => {
    expect(await read(bytes)).toBe(reason)
  })

  it('refuses one that stops halfway', async () => {
    const whole = anOds([list])
    expect(await read(whole.subarray(0, whole.length / 2))).toBe('truncated')
  })

  it('reads 20,000 rows in its own process well within its time', { timeout: 30_000 }, async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      odsRow([`Bo ${index}`, 'UWV', 'bo@x.example']),
    )
    const answer = await readWorkbook(anOds([{ name: 'L', rows: rows.join('') }]), 'lijst.ods')
    expect(answer.kind === 'read' ? answer.workbook.sheets[0]?.rows.length : answer.reason).toBe(
      20_000,
    )
  })
})
