/** A number without rounding; the bottom is above zero. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint }

export type SumMistake = {
  readonly mistake: 'unfinished' | 'unknown-sign' | 'bad-number' | 'parenthesis' | 'divide-by-zero'
  /** The piece that cannot be read; empty at the end. */
  readonly at: string
}

type Token = { readonly kind: 'number'; readonly value: Fraction } | Sign
type Sign = { readonly kind: '+' | '-' | '*' | '/' | '%' | '(' | ')' }

/** A sum of two hundred signs is longer than anybody types, and never too deep to follow. */
const longest = 200

class NoSumError extends Error {
  readonly found: SumMistake

  constructor(mistake: SumMistake['mistake'], at: string) {
    super(mistake)
    this.found = { mistake, at }
  }
}

/**
 * What a sum comes to: plus, minus, times, divided by, per cent and parentheses, as in a workbook,
 * with a comma before the decimals and dots between the thousands.
 */
export function sumIn(text: string): Fraction | SumMistake {
  try {
    if (text.length > longest) throw new NoSumError('unfinished', '')
    return whole({ tokens: tokensOf(text), at: 0 })
  } catch (error) {
    if (error instanceof NoSumError) return error.found
    throw error
  }
}

const signs: Readonly<Record<string, Sign['kind']>> = {
  '+': '+',
  '-': '-',
  '*': '*',
  '×': '*',
  '/': '/',
  '÷': '/',
  '%': '%',
  '(': '(',
  ')': ')',
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\d.,]+|./gsu)].map(([piece]) => {
    if (/^[\d.,]/.test(piece)) return { kind: 'number', value: numberIn(piece) }
    const kind = signs[piece]
    if (kind === undefined) throw new NoSumError('unknown-sign', piece)
    return { kind }
  })
}

// `1.5` can be one and a half or a slip in fifteen hundred, so it is asked and not guessed.
function numberIn(piece: string): Fraction {
  const found =
    /^([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(piece) ?? /^(\d+)\.(\d{2})$/.exec(piece)
  if (found === null) throw new NoSumError('bad-number', piece)
  const [, whole = '', decimals = ''] = found
  return {
    top: BigInt(whole.replaceAll('.', '') + decimals),
    bottom: 10n ** BigInt(decimals.length),
  }
}

/** Where the reading is; every part reads on from there, the stronger sign first. */
type Reading = { readonly tokens: readonly Token[]; at: number }

function whole(reading: Reading): Fraction {
  const value = terms(reading)
  const rest = reading.tokens[reading.at]
  if (rest?.kind === ')') throw new NoSumError('parenthesis', ')')
  if (rest !== undefined) throw new NoSumError('unfinished', shownOf(rest))
  return value
}

function terms(reading: Reading): Fraction {
  let value = factors(reading)
  for (let sign = take(reading, '+', '-'); sign !== undefined; sign = take(reading, '+', '-')) {
    const other = factors(reading)
    const top = other.top * value.bottom * (sign === '+' ? 1n : -1n)
    value = { top: value.top * other.bottom + top, bottom: value.bottom * other.bottom }
  }
  return value
}

function factors(reading: Reading): Fraction {
  let value = signed(reading)
  for (let sign = take(reading, '*', '/'); sign !== undefined; sign = take(reading, '*', '/')) {
    const other = signed(reading)
    value = sign === '*' ? times(value, other) : times(value, turned(other))
  }
  return value
}

function signed(reading: Reading): Fraction {
  const sign = take(reading, '+', '-')
  if (sign === undefined) return percent(reading)
  const { top, bottom } = signed(reading)
  return { top: sign === '-' ? -top : top, bottom }
}

function percent(reading: Reading): Fraction {
  let value = one(reading)
  while (take(reading, '%') !== undefined) value = { top: value.top, bottom: value.bottom * 100n }
  return value
}

function one(reading: Reading): Fraction {
  const token = reading.tokens[reading.at]
  if (token === undefined) throw new NoSumError('unfinished', '')
  reading.at += 1
  if (token.kind === 'number') return token.value
  if (token.kind !== '(') throw new NoSumError('unfinished', shownOf(token))
  const value = terms(reading)
  if (take(reading, ')') === undefined) throw new NoSumError('parenthesis', '(')
  return value
}

function take(reading: Reading, ...wanted: readonly Sign['kind'][]): Sign['kind'] | undefined {
  const token = reading.tokens[reading.at]
  const found = wanted.find((kind) => kind === token?.kind)
  if (found !== undefined) reading.at += 1
  return found
}

function times(one: Fraction, other: Fraction): Fraction {
  return { top: one.top * other.top, bottom: one.bottom * other.bottom }
}

function turned({ top, bottom }: Fraction): Fraction {
  if (top === 0n) throw new NoSumError('divide-by-zero', '')
  return top < 0n ? { top: -bottom, bottom: -top } : { top: bottom, bottom: top }
}

function shownOf(token: Token): string {
  if (token.kind !== 'number') return token.kind
  return token.value.bottom === 1n ? String(token.value.top) : ''
}
