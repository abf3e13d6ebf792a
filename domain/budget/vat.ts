import { roundToCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type { VatRate } from './cost-chain.ts'

/** VAT over an amount, rounded half away from zero once (money-rules.json, rekenregels.afronding). */
export function vatOver(exVat: Cents, percentage: number): Cents {
  return roundToCents((exVat * percentage) / 100)
}

/** The rate that gives exactly this VAT, give or take a cent of rounding; null when none does. */
export function rateOf(
  { exVat, vat }: { readonly exVat: Cents; readonly vat: Cents },
  rates: readonly { readonly rate: VatRate; readonly percentage: number }[],
): VatRate | null {
  if (vat === 0) return null
  const found = rates.find(({ percentage }) => Math.abs(vatOver(exVat, percentage) - vat) <= 1)
  return found?.rate ?? null
}
