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

class NoSum extends Error {
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
    if (text.length > longest) throw new NoSum('unfinished', '')
    const sum = new Sum(tokensOf(text))
    return sum.whole()
  } catch (error) {
    if (error instanceof NoSum) return error.found
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
    if (kind === undefined) throw new NoSum('unknown-sign', piece)
    return { kind }
  })
}

// `1.5` can be one and a half or a slip in fifteen hundred, so it is asked and not guessed.
function numberIn(piece: string): Fraction {
  const found =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(piece) ?? /^(\d+)\.(\d{2})$/.exec(piece)
  if (found === null) throw new NoSum('bad-number', piece)
  const [, whole = '', decimals = ''] = found
  return {
    top: BigInt(whole.replaceAll('.', '') + decimals),
    bottom: 10n ** BigInt(decimals.length),
  }
}

/** Reads tokens from left to right, the stronger sign first. */
class Sum {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Fraction {
    const value = this.#terms()
    const rest = this.#tokens[this.#at]
    if (rest?.kind === ')') throw new NoSum('parenthesis', ')')
    if (rest !== undefined) throw new NoSum('unfinished', shownOf(rest))
    return value
  }

  #terms(): Fraction {
    let value = this.#factors()
    for (let sign = this.#take('+', '-'); sign !== undefined; sign = this.#take('+', '-')) {
      const other = this.#factors()
      const top = other.top * value.bottom * (sign === '+' ? 1n : -1n)
      value = { top: value.top * other.bottom + top, bottom: value.bottom * other.bottom }
    }
    return value
  }

  #factors(): Fraction {
    let value = this.#signed()
    for (let sign = this.#take('*', '/'); sign !== undefined; sign = this.#take('*', '/')) {
      const other = this.#signed()
      value = sign === '*' ? times(value, other) : times(value, turned(other))
    }
    return value
  }

  #signed(): Fraction {
    const sign = this.#take('+', '-')
    if (sign === undefined) return this.#percent()
    const { top, bottom } = this.#signed()
    return { top: sign === '-' ? -top : top, bottom }
  }

  #percent(): Fraction {
    let value = this.#one()
    while (this.#take('%') !== undefined) value = { top: value.top, bottom: value.bottom * 100n }
    return value
  }

  #one(): Fraction {
    const token = this.#tokens[this.#at]
    if (token === undefined) throw new NoSum('unfinished', '')
    this.#at += 1
    if (token.kind === 'number') return token.value
    if (token.kind !== '(') throw new NoSum('unfinished', shownOf(token))
    const value = this.#terms()
    if (this.#take(')') === undefined) throw new NoSum('parenthesis', '(')
    return value
  }

  #take(...wanted: readonly Sign['kind'][]): Sign['kind'] | undefined {
    const token = this.#tokens[this.#at]
    const found = wanted.find((kind) => kind === token?.kind)
    if (found !== undefined) this.#at += 1
    return found
  }
}

function times(one: Fraction, other: Fraction): Fraction {
  return { top: one.top * other.top, bottom: one.bottom * other.bottom }
}

function turned({ top, bottom }: Fraction): Fraction {
  if (top === 0n) throw new NoSum('divide-by-zero', '')
  return top < 0n ? { top: -bottom, bottom: -top } : { top: bottom, bottom: top }
}

function shownOf(token: Token): string {
  if (token.kind !== 'number') return token.kind
  return token.value.bottom === 1n ? String(token.value.top) : ''
}
