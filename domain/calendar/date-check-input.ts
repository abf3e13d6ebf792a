import type { AbsenceId, AssignmentId, EventId } from '#domain/shared/ids'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type { LastDeparture } from './evening-findings.ts'
import type { SchoolRegion } from './reference.ts'
import type { Place } from './sun.ts'

/** A school-holiday region of the audience, how heavily it counts and for which gemeenten. */
export type SchoolHolidayRegion = {
  readonly region: SchoolRegion
  readonly weight: 'avoid' | 'note'
  readonly gemeenteNames: readonly string[]
}

/** Another event of our own; the caller leaves out the event itself and cancelled ones. */
export type OtherEvent = {
  readonly id: EventId
  readonly title: string
  readonly date: IsoDate
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  /** Held by a partner, so that it asks nothing of our own day. */
  readonly isPartners?: boolean
  readonly isSameVenue?: boolean
  /** How many people stand on both lists; absent while nobody asked. */
  readonly sharedPeople?: number
}

/** Days on which the verbinder herself is away, both ends included. */
export type Absence = {
  readonly id: AbsenceId
  readonly from: IsoDate
  readonly until: IsoDate
  readonly note: string | null
}

/** A sleutelpersoon this event needs who is booked for something else on a day. */
export type BookedElsewhere = {
  readonly id: AssignmentId
  readonly name: string
  readonly title: string
  readonly date: IsoDate
}

/** Everything the date check looks at besides the calendar. */
export type DateCheckInput = {
  readonly date: IsoDate
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly schoolHolidayRegions: readonly SchoolHolidayRegion[]
  readonly otherEvents: readonly OtherEvent[]
  /** The last departures of the event's place; absent without a place, and for an online event. */
  readonly departures?: readonly LastDeparture[]
  readonly absences: readonly Absence[]
  readonly bookedElsewhere: readonly BookedElsewhere[]
  /** Where the sun is reckoned; `null` while the region has no place. */
  readonly place: Place | null
  readonly now: Instant
}
