import { addDays } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** A copy that still holds an erased person is gone by this day: at most thirty days later. */
export function lapseDayOf(erasedOn: IsoDate): IsoDate {
  return addDays(erasedOn, 30)
}
