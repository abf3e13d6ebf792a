import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockText, parseBlock } from '#domain/people/clipboard-block'

it('reads a block as Excel copies it, with the end of its last row', () => {
  expect(parseBlock('Anna\tAalten\r\nBas\t\r\n')).toEqual([
    ['Anna', 'Aalten'],
    ['Bas', ''],
  ])
})

it('keeps a new line, a tab and a quote inside a quoted cell', () => {
  expect(parseBlock('"een\ntwee"\t"zegt ""ja"""\r\nx\ty')).toEqual([
    ['een\ntwee', 'zegt "ja"'],
    ['x', 'y'],
  ])
})

it('takes a quote in the middle of a cell, or one that never closes, as a sign', () => {
  expect(parseBlock('de "bakker"\t"half')).toEqual([['de "bakker"', '"half']])
})

it('is no block without text; a row end alone is one empty cell', () => {
  expect(parseBlock('')).toEqual([])
  expect(parseBlock('\r\n')).toEqual([['']])
})

it('reads back every block it writes', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', '=', ' ', 'é') })
  // One empty cell in one row is no block: there is nothing to paste.
  const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 })
  fc.assert(
    fc.property(block, (rows) => {
      expect(parseBlock(blockText(rows))).toEqual(rows)
    }),
  )
})
