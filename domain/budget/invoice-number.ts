import { fold } from '#domain/import/fold'
import { referenceWords } from '#domain/texts/finance-words'

/**
 * What two numbers say of two bookings: the same invoice, one number within the other, two invoices,
 * or nothing. A number of the bookkeeping itself, such as a boekstuk, never proves that they differ.
 */
export type NumberJudgement = 'same' | 'within' | 'other' | 'unknown'

export function compareNumbers(own: string | null, their: string | null): NumberJudgement {
  const [one, other] = [invoiceKey(own), invoiceKey(their)]
  if (one === '' || other === '') return 'unknown'
  if (one === other) return 'same'
  const isWithin = one.includes(other) || other.includes(one)
  const digits = digitsOf(one)
  if (isWithin && digits !== null && digits === digitsOf(other)) return 'within'
  return isReference(own) || isReference(their) ? 'unknown' : 'other'
}

/** Keys of which two bookings that may have one number share at least one. */
export function numberKeys(invoice: string | null): readonly string[] {
  const key = invoiceKey(invoice)
  const digits = digitsOf(key)
  return [
    ...(key === '' ? [] : [`invoice ${key}`]),
    ...(digits === null ? [] : [`digits ${digits}`]),
  ]
}

/** Whether a number says by its first word that it is no invoice number. */
export function isReference(invoice: string | null): boolean {
  return referenceWords.test(fold(invoice ?? ''))
}

// Without signs, capitals, zeros in front, and the word of what kind of number it is.
function invoiceKey(invoice: string | null): string {
  const text = isReference(invoice)
    ? fold(invoice ?? '').replace(referenceWords, '')
    : (invoice ?? '')
  return text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+/, '')
}

const fewestDigits = 4

function digitsOf(key: string): string | null {
  const [longest = ''] = (key.match(/\d+/g) ?? []).toSorted(
    (one, other) => other.length - one.length,
  )
  return longest.length < fewestDigits ? null : longest
}
