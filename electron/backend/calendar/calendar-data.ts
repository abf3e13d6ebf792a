import { applyCorrections } from '#domain/calendar/apply-corrections'
import { indexCalendar } from '#domain/calendar/calendar-index'
import type { CalendarIndex } from '#domain/calendar/calendar-index'
import { calendarReferenceFrom } from '#domain/calendar/reference-from'
import type { CalendarReference } from '#domain/calendar/reference'
import type { Place } from '#domain/calendar/sun'
import { listCorrections } from '#backend/db/repositories/calendar-corrections'
import type { Reader } from '#backend/db/sql'
import calendarJson from '../../../resources/data/calendar-reference.json' with { type: 'json' }
import sunJson from '../../../resources/data/sunset-reference.json' with { type: 'json' }

let reference: CalendarReference | undefined
let latest: { readonly corrections: string; readonly index: CalendarIndex } | undefined

/** The calendar of the package as it was delivered, read once. */
export function referenceOfPackage(): CalendarReference {
  reference ??= calendarReferenceFrom(calendarJson)
  return reference
}

/** The calendar as the user corrected it; laid out per day once for every set of corrections. */
export function calendarOf(db: Reader): CalendarIndex {
  const made = listCorrections(db)
  const corrections = JSON.stringify(made)
  if (latest?.corrections !== corrections) {
    latest = { corrections, index: indexCalendar(applyCorrections(referenceOfPackage(), made)) }
  }
  return latest.index
}

/** Where the sun is reckoned for a region; null while its centre is no place we know. */
export function placeOf(centreName: string | undefined): Place | null {
  if (centreName !== sunJson.plaats) return null
  return { latitude: sunJson.breedte, longitude: sunJson.lengte }
}
