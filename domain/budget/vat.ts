import { roundToCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'

/** VAT over an amount, rounded half away from zero once (money-rules.json, rekenregels.afronding). */
export function vatOver(exVat: Cents, percentage: number): Cents {
  return roundToCents((exVat * percentage) / 100)
}
