import { describe, expect, it } from 'vitest'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import { inThisProcess } from './in-this-process.ts'

async function read(bytes: Uint8Array) {
  const answer = await readWorkbook(bytes, 'lijst.csv', { startChild: inThisProcess })
  if (answer.kind === 'refused') return answer.reason
  return answer.workbook.sheets[0]?.rows.map((row) => [row.number, ...row.cells])
}

const text = 'Naam;Opmerking\r\nZoë;’s ochtends, € 25\r\n'
const expected = [
  [1, 'Naam', 'Opmerking'],
  [2, 'Zoë', '’s ochtends, € 25'],
]
const windows1252 = Buffer.from(text.replaceAll('’', '\x92').replaceAll('€', '\x80'), 'latin1')
const utf16be = Buffer.from(text, 'utf16le').swap16()

describe('csv files', () => {
  it.each<[string, Uint8Array]>([
    ['utf-8', Buffer.from(text)],
    ['utf-8 with mark', Buffer.from(`\uFEFF${text}`)],
    ['utf-16 with mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16 without mark', Buffer.from(text, 'utf16le')],
    ['utf-16 big-endian with mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
    ['Windows-1252', windows1252],
  ])('reads %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(expected)
  })

  it.each([
    ['semicolons beside decimal commas', 'a;b\n1,5;2,5\n'],
    ['commas', 'a,b\n"1,5","2,5"\n'],
    ['tabs', 'a\tb\n1,5\t2,5\n'],
    ['a first line that names the sign', 'sep=|\na|b\n1,5|2,5\n'],
  ])('splits at %s', async (name, content) => {
    const first = name.startsWith('a first line') ? 2 : 1
    const rows = [
      [first, 'a', 'b'],
      [first + 1, '1,5', '2,5'],
    ]
    expect(await read(Buffer.from(content))).toEqual(rows)
  })

  it('keeps zeros, formulas and line ends as text, and numbers rows as Excel does', async () => {
    const content = 'Naam;Tel\r\n\r\n"Bo\r\nProef";0612345678\r\n=1+1;+31 6 1\r\n;;\r\n'
    expect(await read(Buffer.from(content))).toEqual([
      [1, 'Naam', 'Tel'],
      [3, 'Bo\r\nProef', '0612345678'],
      [4, '=1+1', '+31 6 1'],
    ])
  })

  it.each([
    ['more than 50,000 rows', 'too-many-rows', 'Bo\n'.repeat(50_001)],
    ['more than 256 columns', 'too-many-columns', 'x;'.repeat(257)],
  ])('refuses %s', async (_, reason, content) => {
    expect(await read(Buffer.from(content))).toBe(reason)
  })
})
