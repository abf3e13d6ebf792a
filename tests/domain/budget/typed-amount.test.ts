import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTypedAmount } from '#domain/budget/typed-amount'

const amountOf = (typed: string) => {
  const found = readTypedAmount(typed)
  return found.kind === 'amount' ? found.amount : found
}
const mistakeIn = (typed: string) => {
  const found = readTypedAmount(typed)
  return found.kind === 'mistake' ? [found.mistake, found.at] : found
}

describe('an amount as it is typed', () => {
  it.each([
    ['5.000', 500_000],
    ['1234,5', 123_450],
    ['€ 12', 1_200],
    ['€ 1.234,50', 123_450],
    ['12.50', 1_250],
    ['-3', -300],
    ['−0', 0],
    ['1.200,-', 120_000],
    ['(5)', -500],
    ['(1.200,-)', -120_000],
    ['+5', 500],
    ['€ -', 0],
    ['0,20', 20],
    ['=1200*3', 360_000],
    ['=5.000/2+100', 260_000],
    ['= ( 1.000 + 500 ) * 21%', 31_500],
    ['=1000*(1+9%)', 109_000],
    ['=-(2,5-10)', 750],
    ['=100/3', 3_333],
    ['=-0,005', -1],
    ['=2*-3', -600],
    ['=1−2×3÷4', -50],
    ['=50%%', 1],
  ])('reads %s', (typed, cents) => expect(amountOf(typed)).toBe(cents))

  it('leaves nothing for nothing', () => expect(readTypedAmount(' € ')).toEqual({ kind: 'empty' }))

  it.each([
    ['twaalf', ['no-amount', 'twaalf']],
    ['1,2,3', ['no-amount', '1,2,3']],
    ['0.200', ['no-amount', '0.200']],
    ['-', ['no-amount', '-']],
    ['-(5)', ['no-amount', '-(5)']],
    ['(-5)', ['no-amount', '(-5)']],
    ['1.5', ['no-amount', '1.5']],
    ['1200*3', ['no-amount', '1200*3']],
    ['=', ['unfinished', '']],
    ['=1200*', ['unfinished', '']],
    ['=*2', ['unfinished', '*']],
    ['=2 3(', ['unfinished', '(']],
    ['=(1+2', ['parenthesis', '(']],
    ['=1+2)', ['parenthesis', ')']],
    ['=1.5*2', ['bad-number', '1.5']],
    ['=0.200*2', ['bad-number', '0.200']],
    ['=A1*2', ['unknown-sign', 'A']],
    ['=1/0', ['divide-by-zero', '']],
    ['=1/(2-2)', ['divide-by-zero', '']],
    ['=999999999*999', ['too-large', '999999999*999']],
  ])('names what is wrong in %s', (typed, mistake) => expect(mistakeIn(typed)).toEqual(mistake))
})

type Part =
  | { readonly kind: 'number'; readonly hundredths: number; readonly isGrouped: boolean }
  | { readonly kind: 'sum'; readonly sign: string; readonly one: Part; readonly other: Part }
  | { readonly kind: 'minus' | 'percent' | 'parentheses'; readonly of: Part }

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'sum' },
    fc.record({
      kind: fc.constant('number' as const),
      hundredths: fc.integer({ min: 0, max: 99_999_999 }),
      isGrouped: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('sum' as const),
      sign: fc.constantFrom('+', '-', '*', '/'),
      one: tie('part'),
      other: tie('part'),
    }),
    fc.record({
      kind: fc.constantFrom('minus' as const, 'percent' as const, 'parentheses' as const),
      of: tie('part'),
    }),
  ),
}))

const grouped = (whole: string) => whole.replaceAll(/\B(?=(\d{3})+$)/g, '.')

// Every part that is more than a number stands between parentheses, so that no order is assumed.
function written(of: Part): string {
  switch (of.kind) {
    case 'number': {
      const whole = String(Math.floor(of.hundredths / 100))
      const decimals = String(of.hundredths % 100).padStart(2, '0')
      return `${of.isGrouped ? grouped(whole) : whole},${decimals}`
    }
    case 'sum':
      return `(${written(of.one)}${of.sign}${written(of.other)})`
    case 'minus':
      return `(-${written(of.of)})`
    case 'percent':
      return `(${written(of.of)}%)`
    case 'parentheses':
      return `(${written(of.of)})`
  }
}

type Pair = readonly [bigint, bigint]

/** The same sum worked out on the parts themselves; null when it divides by nothing. */
function workedOut(of: Part): Pair | null {
  if (of.kind === 'number') return [BigInt(of.hundredths), 100n]
  if (of.kind !== 'sum') {
    const value = workedOut(of.of)
    if (value === null) return null
    if (of.kind === 'minus') return [-value[0], value[1]]
    return of.kind === 'percent' ? [value[0], value[1] * 100n] : value
  }
  const one = workedOut(of.one)
  const other = workedOut(of.other)
  if (one === null || other === null) return null
  if (of.sign === '*') return [one[0] * other[0], one[1] * other[1]]
  if (of.sign === '/') return other[0] === 0n ? null : [one[0] * other[1], one[1] * other[0]]
  const sign = of.sign === '+' ? 1n : -1n
  return [one[0] * other[1] + sign * other[0] * one[1], one[1] * other[1]]
}

function inCents([top, bottom]: Pair): bigint {
  const [up, down] = bottom < 0n ? [-top, -bottom] : [top, bottom]
  const isNegative = up < 0n
  const size = (isNegative ? -up : up) * 100n
  const whole = size / down
  const rounded = (size % down) * 2n >= down ? whole + 1n : whole
  return isNegative ? -rounded : rounded
}

describe('any sum', () => {
  it('comes to what its parts come to, or is refused whole', () => {
    fc.assert(
      fc.property(part, (of) => {
        const text = `=${written(of)}`
        if (text.length > 200) return
        const found = readTypedAmount(text)
        const expected = workedOut(of)
        if (expected === null) {
          expect(found).toMatchObject({ kind: 'mistake', mistake: 'divide-by-zero' })
        } else if (inCents(expected) > 100_000_000_000n || inCents(expected) < -100_000_000_000n) {
          expect(found).toMatchObject({ kind: 'mistake', mistake: 'too-large' })
        } else expect(found).toMatchObject({ kind: 'amount', amount: Number(inCents(expected)) })
      }),
      { numRuns: 2_000 },
    )
  })

  it('puts times before plus, as a workbook does', () => {
    const number = fc.integer({ min: 0, max: 9_999 })
    fc.assert(
      fc.property(number, number, number, number, (a, b, c, d) => {
        expect(amountOf(`=${a}+${b}*${c}-${d}`)).toBe((a + b * c - d) * 100)
      }),
    )
  })

  it('never throws and never answers a part of what was typed', () => {
    const signs = fc.constantFrom(...'0123456789.,+-*/%()= €A')
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 40 }), (typed) => {
        const found = readTypedAmount(typed)
        if (found.kind !== 'amount') return
        expect(Number.isSafeInteger(found.amount)).toBe(true)
        expect(readTypedAmount(`${typed}A`).kind).toBe('mistake')
      }),
      { numRuns: 3_000 },
    )
  })
})
