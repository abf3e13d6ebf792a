import { instantOf, todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'

type When = { readonly date: IsoDate | null; readonly endTime: WallTime | null }

/** Whether the event is over; without an end time it lasts the whole day. */
export function hasEnded({ date, endTime }: When, now: Instant): boolean {
  if (date === null) return false
  return endTime === null ? date < todayOf(now) : instantOf(date, endTime) <= now
}

/** Whether the event is over and went ahead: only then can somebody have failed to come. */
export function wasHeld(event: When & { readonly stage: string }, now: Instant): boolean {
  return event.stage !== 'geannuleerd' && hasEnded(event, now)
}

/** The day on which it counts where guests work: today, or that of an event that is over. */
export function placeDayOf(event: When, now: Instant): IsoDate {
  return event.date !== null && hasEnded(event, now) ? event.date : todayOf(now)
}
