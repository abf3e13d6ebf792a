import { cleanText } from './cell-text.ts'
import type { Cell } from './sheet-data.ts'

const currency = /€|\beur(o)?s?\b/gi

/** The number a cell says: `1.234,56`, `EUR 1,234.56`, `8,5`, `(12,50)`, `12-`; null when none. */
export function parseNumber(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (typeof cell !== 'string') return null

  const text = cleanText(cell).replace(currency, '').replace(/\s/g, '').replace(/,-+$/, '')
  const isNegative = /^-|-$|^\(.*\)$/.test(text)
  const digits = text.replace(/^[-+(]|[-)]$/g, '')
  if (!/^\d[\d.,']*$/.test(digits)) return null

  const plain = withPointDecimals(digits.replace(/'/g, ''))
  if (plain === null) return null
  const value = Number(plain)
  return Number.isFinite(value) ? (isNegative && value !== 0 ? -value : value) : null
}

function withPointDecimals(digits: string): string | null {
  const lastComma = digits.lastIndexOf(',')
  const lastPoint = digits.lastIndexOf('.')
  if (lastComma === -1 && lastPoint === -1) return digits
  if (lastComma !== -1 && lastPoint !== -1) {
    return lastComma > lastPoint ? grouped(digits, '.', ',') : grouped(digits, ',', '.')
  }
  if (lastComma !== -1) return grouped(digits, '.', ',') ?? grouped(digits, ',', '.')

  // A lone point followed by three digits groups thousands, as Dutch writes them.
  return /^\d{1,3}(\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : grouped(digits, ',', '.')
}

function grouped(digits: string, group: string, decimal: string): string | null {
  const [whole = '', fraction, ...more] = digits.split(decimal)
  if (more.length > 0 || (fraction ?? '').includes(group)) return null
  const parts = whole.split(group)
  const isGrouped = parts.slice(1).every((part) => part.length === 3)
  if (!isGrouped || (parts.length > 1 && (parts[0] ?? '').length > 3)) return null
  return fraction === undefined ? parts.join('') : `${parts.join('')}.${fraction}`
}
