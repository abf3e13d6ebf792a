import type { Cents } from '#domain/shared/money'
import type { CeilingRoom, LimitRoom } from './allowance.ts'
import type { PaidRates } from './paid-rates.ts'

/** Somebody's limits on a day, measured; what to say of them comes after. */
export type MeasuredRoom = PaidRates & {
  readonly isTested: boolean
  /** Hour, month and year; empty when the form of reward has no such limits. */
  readonly limits: readonly LimitRoom[]
  readonly ceiling: CeilingRoom | null
  /** Minutes that fit at the most, in whole quarters of an hour; null when nothing is in the way. */
  readonly fitsMinutes: number | null
  /** What somebody gets in costs alone: not counted, and said. */
  readonly costsOnly: Cents
}
