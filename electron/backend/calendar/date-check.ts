import { audienceGemeenten } from '#domain/calendar/audience-gemeenten'
import type { AudiencePlace } from '#domain/calendar/audience-gemeenten'
import type { DateCheckInput, OtherEvent } from '#domain/calendar/date-check-input'
import { schoolRegionsOf } from '#domain/calendar/school-regions'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId, GemeenteId, VenueId } from '#domain/shared/ids'
import { listAbsencesBetween } from '#backend/db/repositories/absences'
import { listBookedElsewhere } from '#backend/db/repositories/booked-elsewhere'
import { findEventAudience } from '#backend/db/repositories/event-audience'
import { findEvent } from '#backend/db/repositories/events'
import { countSharedPeople, listEventsInTheWay } from '#backend/db/repositories/other-events'
import { findRegion } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { placeOf } from './calendar-data.ts'
import { departuresFor } from './departures-for.ts'

export type Wish = {
  readonly from: IsoDate
  readonly until: IsoDate
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly exceptEventId: EventId | null
  /** Left out: as the event being planned says, or the whole region. */
  readonly subregion?: AudiencePlace['subregion'] | undefined
  readonly gemeenteIds?: readonly GemeenteId[] | undefined
  readonly venueId?: VenueId | null | undefined
}

/** What the date check looks at besides the calendar, for the days from `from` to `until`. */
export function dateCheckOf(db: Reader, wish: Wish, ports: Ports): Omit<DateCheckInput, 'date'> {
  const { from, until, startTime, endTime } = wish
  const region = findRegion(db)
  const gemeenten = region?.gemeenten ?? []
  const centre = gemeenten.find(({ id }) => id === region?.centreGemeenteId)
  const planned = plannedOf(db, wish)
  return {
    startTime,
    endTime,
    schoolHolidayRegions: schoolRegionsOf(audienceGemeenten(gemeenten, planned)),
    otherEvents: otherEventsOf(db, wish, planned.venueId),
    absences: listAbsencesBetween(db, from, until),
    bookedElsewhere:
      wish.exceptEventId === null ? [] : listBookedElsewhere(db, wish.exceptEventId, from, until),
    ...departuresFor(db, wish),
    place: placeOf(centre?.name),
    now: ports.now(),
  }
}

function plannedOf(db: Reader, wish: Wish): AudiencePlace & { readonly venueId: VenueId | null } {
  const { exceptEventId: id, subregion, gemeenteIds, venueId } = wish
  const event = id === null ? undefined : findEvent(db, id)
  const audience = id === null ? undefined : findEventAudience(db, id)
  return {
    subregion: subregion === undefined ? (event?.subregion ?? null) : subregion,
    gemeenteIds: gemeenteIds ?? audience?.gemeenteIds ?? [],
    venueId: venueId === undefined ? (event?.venueId ?? null) : venueId,
  }
}

function otherEventsOf(db: Reader, wish: Wish, at: VenueId | null): OtherEvent[] {
  const { from, until, exceptEventId } = wish
  const shared =
    exceptEventId === null ? undefined : countSharedPeople(db, exceptEventId, from, until)
  return listEventsInTheWay(db, from, until)
    .filter(({ id }) => id !== exceptEventId)
    .map(({ venueId, ...event }) => ({
      ...event,
      isSameVenue: at !== null && venueId === at,
      sharedPeople: shared?.get(event.id) ?? 0,
    }))
}
