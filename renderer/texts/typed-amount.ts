import { readTypedAmount } from '#domain/budget/typed-amount'
import type { AmountMistake } from '#domain/budget/typed-amount'

const sentences: Record<AmountMistake['mistake'], (at: string) => string> = {
  'no-amount': (at) => `‘${at}’ is geen bedrag. Typ bijvoorbeeld 1.250,50.`,
  'too-large': () => 'Dit bedrag is te groot. Typ ten hoogste 1.000.000.000.',
  unfinished: (at) =>
    at === '' ? 'De som is niet af.' : `De som klopt niet bij ‘${at}’. Er mist iets.`,
  'unknown-sign': (at) => `‘${at}’ kan niet in een som. Typ bijvoorbeeld =1200*3.`,
  'bad-number': (at) => `‘${at}’ is geen getal. Een komma staat voor de centen, zoals 1.250,50.`,
  parenthesis: (at) =>
    at === '(' ? 'Er mist een haakje aan het eind.' : 'Er staat een haakje te veel.',
  'divide-by-zero': () => 'De som deelt door nul.',
}

const euros = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Why what was typed is no amount. */
export function amountMistake(typed: string): string {
  const read = readTypedAmount(typed)
  return read.kind === 'mistake' ? sentences[read.mistake](read.at) : sentences['no-amount'](typed)
}

/** `= € 3.600,00` while a sum is typed; nothing for an amount, or for a sum that is not there yet. */
export function amountOutcome(typed: string): string | undefined {
  const read = readTypedAmount(typed)
  if (read.kind !== 'amount' || !read.isSum) return undefined
  const sign = read.amount < 0 ? '−' : ''
  return `= ${sign}€ ${euros.format(Math.abs(read.amount) / 100)}`
}
