import { dietGoneBefore } from '#domain/forms/diet-term'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { deleteDietOf, listEventsWithDietBefore } from '#backend/db/repositories/event-needs'
import type { Store } from '#backend/db/store'

/**
 * Wipes what guests of past events eat, fourteen days after the event: it can tell what somebody
 * believes or suffers from. The way back is wiped along, because it holds what was there.
 */
export function wipeOldDiet(store: Store, now: Instant): void {
  const day = dietGoneBefore(todayOf(now))
  const events = store.read((db) => listEventsWithDietBefore(db, day))
  if (events.length === 0) return
  store.erase('needs.wipeDiet', (db) => {
    for (const eventId of events) deleteDietOf(db, eventId)
  })
}
