import { indexCalendar } from '#domain/calendar/calendar-index'
import type { CalendarIndex } from '#domain/calendar/calendar-index'
import { calendarReferenceFrom } from '#domain/calendar/reference-from'
import type { Place } from '#domain/calendar/sun'
import calendarJson from '../../../resources/data/calendar-reference.json' with { type: 'json' }
import sunJson from '../../../resources/data/sunset-reference.json' with { type: 'json' }

let index: CalendarIndex | undefined

/** The calendar of the package, laid out per day once and used for every date. */
export function calendarOfPackage(): CalendarIndex {
  index ??= indexCalendar(calendarReferenceFrom(calendarJson))
  return index
}

/** Where the sun is reckoned for a region; null while its centre is no place we know. */
export function placeOf(centreName: string | undefined): Place | null {
  if (centreName !== sunJson.plaats) return null
  return { latitude: sunJson.breedte, longitude: sunJson.lengte }
}
