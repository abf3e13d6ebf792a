import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  hasChanged,
  markOf,
  markText,
  partsOf,
  withAllTaken,
  withMark,
  writtenValue,
} from '#domain/report/marks'

it('reads a figure in a sentence, with what she let stand', () => {
  expect(partsOf('Er waren {bijeenkomsten|7} en {rol:werkgever|31|32}.')).toEqual([
    { kind: 'words', text: 'Er waren ' },
    { kind: 'mark', at: 0, mark: { key: 'bijeenkomsten', written: '7', left: null } },
    { kind: 'words', text: ' en ' },
    { kind: 'mark', at: 1, mark: { key: 'rol:werkgever', written: '31', left: '32' } },
    { kind: 'words', text: '.' },
  ])
})

it.each(['{bijeenkomsten}', '{|7}', '{mensen|veel}', '{mensen|7', '{Mensen|7}', '{a b|7}'])(
  'leaves what only looks like a figure as words: %s',
  (text) => {
    expect(partsOf(text)).toEqual([{ kind: 'words', text }])
  },
)

it('gives any text back as it was typed', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('{mensen|7}', '{begroot|?}', '{uren|7,5|8}', '{', '|', '}'),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const back = partsOf(text)
        .map((part) => (part.kind === 'words' ? part.text : markText(part.mark)))
        .join('')
      expect(back).toBe(text)
    }),
  )
})

it('writes a value in the way of its kind', () => {
  expect([
    writtenValue('count', 7),
    writtenValue('money', 133_550),
    writtenValue('hours', 450),
    writtenValue('score', 8.25),
    writtenValue('measured', 41.5),
    writtenValue('answer', 1),
    writtenValue('money', null),
  ]).toEqual(['7', '1335,50', '7,5', '8,3', '41,5', '1', '?'])
  expect(markOf({ key: 'begroot', kind: 'money', value: 3_600_000 })).toBe('{begroot|36000,00}')
})

it('asks again only when Schakel counts something she has not seen', () => {
  const mark = { key: 'mensen', written: '7', left: '8' }
  expect([hasChanged(mark, '7'), hasChanged(mark, '8'), hasChanged(mark, '9')]).toEqual([
    false,
    false,
    true,
  ])
})

it('takes one figure over, or all of them, and leaves the rest', () => {
  const text = 'Van {mensen|7} kwamen er {mensen|7|8} op {dagen|3}.'
  expect(withMark(text, 1, (mark) => ({ ...mark, written: '9', left: null }))).toBe(
    'Van {mensen|7} kwamen er {mensen|9} op {dagen|3}.',
  )
  expect(withAllTaken(text, new Map([['mensen', '9']]))).toBe(
    'Van {mensen|9} kwamen er {mensen|9} op {dagen|3}.',
  )
})
