import { money, wholeEuros } from '#renderer/lib/format'

/** `€ 1.234`, and with the cents when there are any: `€ 1.234,50`. */
export function euros(amount: number): string {
  return amount % 100 === 0 ? roundedEuros(amount) : money(amount)
}

/** `€ 1.234`, to the whole euro, as in the annex. */
export function roundedEuros(amount: number): string {
  const text = `€ ${wholeEuros(Math.abs(amount))}`
  return amount < 0 ? `−${text}` : text
}

/** As `euros`, without the sign, for a column. */
export function plainAmount(amount: number): string {
  return euros(amount).replace('€ ', '')
}
