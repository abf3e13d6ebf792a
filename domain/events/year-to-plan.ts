import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** From October the next year is planned. */
const planningMonth = 10

/** The year she plans now: this one, and in autumn the next. */
export function yearToPlan(today: IsoDate): number {
  return yearOf(today) + (Number(today.slice(5, 7)) >= planningMonth ? 1 : 0)
}
