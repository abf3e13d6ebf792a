import type { IsoDate } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'

/** One thing that happened since the stand the annex is compared with. */
export type BudgetDifference = {
  readonly line: string
  readonly year: number
  readonly happened: string
  readonly cost: string
  readonly supplier: string | null
  readonly date: IsoDate | null
  readonly begroot: Cents
  readonly geraamd: Cents
  readonly verplicht: Cents
  readonly gerealiseerd: Cents
  readonly restant: Cents
}
