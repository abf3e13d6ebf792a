import { fold } from '#domain/import/fold'
import { referenceWords } from '#domain/texts/finance-words'

/**
 * What two numbers say of two bookings: the same invoice, one number within the other, two invoices,
 * or nothing. A number of the bookkeeping itself, such as a boekstuk, never proves that they differ.
 */
export type NumberJudgement = 'same' | 'within' | 'other' | 'unknown'

export function compareNumbers(own: InvoiceNumber, their: InvoiceNumber): NumberJudgement {
  const [one, other] = [own.key, their.key]
  if (one === '' || other === '') return 'unknown'
  if (one === other) return 'same'
  const isWithin = one.includes(other) || other.includes(one)
  if (isWithin && own.digits !== null && own.digits === their.digits) return 'within'
  return own.isReference || their.isReference ? 'unknown' : 'other'
}

/** A number as it is compared, worked out once. */
export type InvoiceNumber = {
  /** Without signs, capitals and zeros in front; empty when there is no number. */
  readonly key: string
  /** Its longest row of digits, when that is long enough to tell invoices apart. */
  readonly digits: string | null
  readonly isReference: boolean
}

export function invoiceNumber(invoice: string | null): InvoiceNumber {
  const key = invoiceKey(invoice)
  return { key, digits: digitsOf(key), isReference: isReference(invoice) }
}

/** Keys of which two bookings that may have one number share at least one. */
export function numberKeys({ key, digits }: InvoiceNumber): readonly string[] {
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
