import { addDays } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { NeedKind } from './needs.ts'

/** What guests eat can tell what they believe or suffer from, so it goes soon after the event. */
const dietDays = 14

/** The last day on which the wishes about food of an event are kept. */
export function dietKeptUntil(date: IsoDate): IsoDate {
  return addDays(date, dietDays)
}

/** Events before this day keep no wishes about food any more. */
export function dietGoneBefore(today: IsoDate): IsoDate {
  return addDays(today, -dietDays)
}

/** Whether the wishes about food of an event are not kept any more. */
export function isDietOver(date: IsoDate | null, today: IsoDate): boolean {
  return date !== null && dietKeptUntil(date) < today
}

/** The counts that may still be seen: after the term no wish about food, also before it is wiped. */
export function needsToShow<Need extends { readonly kind: NeedKind }>(
  needs: readonly Need[],
  date: IsoDate | null,
  today: IsoDate,
): Need[] {
  return needs.filter(({ kind }) => kind !== 'diet' || !isDietOver(date, today))
}
