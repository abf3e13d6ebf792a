import type { EventId } from '#domain/shared/ids'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
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
}

/** Everything the date check looks at besides the calendar. */
export type DateCheckInput = {
  readonly date: IsoDate
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly schoolHolidayRegions: readonly SchoolHolidayRegion[]
  readonly otherEvents: readonly OtherEvent[]
  /** Where the sun is reckoned; `null` while the region has no place. */
  readonly place: Place | null
  readonly now: Instant
}
