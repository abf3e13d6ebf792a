import { describe, expect, it } from 'vitest'
import { fileNameFor } from '#domain/export/file-name'
import { linesOf, plainText, sheetNameFor } from '#domain/export/plain-text'
import { lineCount } from '#domain/export/row-height'
import { isoDate } from '#domain/shared/dates'

describe('text that goes into a workbook', () => {
  it('has composed letters and neither control signs nor half characters', () => {
    expect(plainText('Zoe\u0308 \u0000\u001bBell\ud83d')).toBe('Zoë Bell')
    expect(plainText('regel 1\r\nregel 2\t€ ok')).toBe('regel 1\nregel 2\t€ ok')
    expect(plainText('ትግርኛ عربي українська 😀')).toBe('ትግርኛ عربي українська 😀')
  })

  it('is cut where Excel would refuse the file, never inside a character', () => {
    const long = plainText(`${'a'.repeat(32_765)}😀😀`)
    expect(long.length).toBeLessThanOrEqual(32_767)
    expect(long).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('the name of a sheet', () => {
  it('has no sign that Excel refuses and at most 31 characters', () => {
    expect(sheetNameFor('Begroting [2025]: oost/west')).toBe('Begroting 2025 oost west')
    expect(sheetNameFor('x'.repeat(50))).toHaveLength(31)
    expect(sheetNameFor("'aan'")).toBe('aan')
    expect(sheetNameFor(' ?*')).toBe('1')
  })

  it('differs from names that are taken, whatever the capitals', () => {
    expect(sheetNameFor('Uren', ['UREN', 'uren 2'])).toBe('Uren 3')
    expect(sheetNameFor('y'.repeat(40), ['y'.repeat(31)])).toBe(`${'y'.repeat(29)} 2`)
  })
})

describe('the name of a file', () => {
  it('sorts by day and is safe on every system', () => {
    expect(fileNameFor(isoDate('2025-02-14'), 'presentielijst', 'Regionale bijeenkomst')).toBe(
      '2025-02-14_presentielijst_regionale-bijeenkomst.xlsx',
    )
    expect(fileNameFor(isoDate('2025-03-20'), 'presentielijst', 'CoP: “Taal & Wérk” / ĳs?')).toBe(
      '2025-03-20_presentielijst_cop-taal-werk-ijs.xlsx',
    )
  })

  it('leaves out what is not known', () => {
    expect(fileNameFor(null, 'begroting', '')).toBe('begroting.xlsx')
    expect(fileNameFor(null, 'presentielijst', 'عربي')).toBe('presentielijst.xlsx')
  })

  it('stays short enough for a folder of a network drive', () => {
    expect(fileNameFor(null, 'lijst', 'woord '.repeat(100)).length).toBeLessThan(100)
  })
})

describe('lines of text', () => {
  it('break at spaces and keep line breaks', () => {
    expect(linesOf('een twee drie', 8)).toEqual(['een twee', 'drie'])
    expect(linesOf('een\ntwee', 20)).toEqual(['een', 'twee'])
  })

  it('count a word that is wider than its column', () => {
    expect(lineCount('', 10)).toBe(1)
    expect(lineCount('a'.repeat(40), 10)).toBeGreaterThan(3)
  })
})
