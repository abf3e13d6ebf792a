import { cellText } from './cell-text.ts'
import type { Cell } from './sheet-data.ts'

/** A phone number as written, zeros kept; a number cell gets back the zero that Excel took. */
export function parsePhone(cell: Cell | undefined): string | null {
  const text = cellText(cell)
  const digits = text.replace(/\D/g, '')
  if (digits.length < 8 || digits.length > 15 || !/^[\d\s+().\-/]+$/.test(text)) return null
  if (typeof cell !== 'number') return text
  if (digits.length === 9) return `0${digits}`
  return digits.startsWith('31') && digits.length === 11 ? `+${digits}` : digits
}

/** Two numbers are the same whatever their spaces and country code (31 is the Netherlands). */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00/, '')
  return digits.startsWith('31') && digits.length === 11 ? `0${digits.slice(2)}` : digits
}
