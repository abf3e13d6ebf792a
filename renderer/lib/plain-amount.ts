import { amountInField, wholeEuros } from './format.ts'

/** `1.234`, and with the cents when there are any: `1.234,50`. For a column that says euros. */
export function plainAmount(amount: number): string {
  return amount % 100 === 0 ? wholeEuros(amount) : amountInField(amount)
}
