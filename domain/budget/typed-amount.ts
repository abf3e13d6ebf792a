import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { sumIn } from './typed-sum.ts'
import type { Fraction, SumMistake } from './typed-sum.ts'

/** Why what was typed is no amount; `at` is the piece of it that cannot be read. */
export type AmountMistake = {
  readonly mistake: 'no-amount' | 'too-large' | SumMistake['mistake']
  readonly at: string
}

export type TypedAmount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly amount: Cents; readonly isSum: boolean }
  | ({ readonly kind: 'mistake' } & AmountMistake)

/** The most that can be typed, in cents: a billion euros. */
const most = 100_000_000_000n

/**
 * An amount as it is typed or stands in a sheet (`5.000`, `1234,50`, `€ 12`, `12,-`; `(5)` is less
 * than nothing and `€ -` is nothing), or a sum that begins
 * with `=` and comes to one (`=1200*3`); whole or not at all, rounded to cents once, at the end.
 */
export function readTypedAmount(typed: string): TypedAmount {
  const bare = typed.replaceAll(/[€\s]/gu, '').replaceAll('−', '-')
  if (bare === '') return { kind: 'empty' }
  if (bare.startsWith('=')) return readSum(bare.slice(1))
  if (/^€\s*[-−–]$/u.test(typed.trim())) return inCents(0n, { isSum: false, at: bare })
  const between = /^\(([\d.,]+-?)\)$/.exec(bare)?.[1]
  const written = between === undefined ? bare : `-${between}`
  const found =
    /^([-+]?)([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/.exec(written) ??
    /^([-+]?)(\d+)\.(\d{2})$/.exec(written)
  if (found === null) return { kind: 'mistake', mistake: 'no-amount', at: typed.trim() }
  const [, sign = '', whole = '', fraction = ''] = found
  const amount = BigInt(whole.replaceAll('.', '') + fraction.replace('-', '').padEnd(2, '0'))
  return inCents(sign === '-' ? -amount : amount, { isSum: false, at: bare })
}

function readSum(text: string): TypedAmount {
  const found = sumIn(text)
  if ('mistake' in found) return { kind: 'mistake', ...found }
  return inCents(roundedCents(found), { isSum: true, at: text })
}

// Half away from zero (money-rules.json, rekenregels.afronding).
function roundedCents({ top, bottom }: Fraction): bigint {
  const size = (top < 0n ? -top : top) * 100n
  const rounded = (2n * size + bottom) / (2n * bottom)
  return top < 0n ? -rounded : rounded
}

function inCents(amount: bigint, { isSum, at }: { isSum: boolean; at: string }): TypedAmount {
  if (amount > most || amount < -most) return { kind: 'mistake', mistake: 'too-large', at }
  return { kind: 'amount', amount: cents(Number(amount)), isSum }
}
