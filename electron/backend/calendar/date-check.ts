import type { DateCheckInput } from '#domain/calendar/date-check-input'
import { schoolRegionsOf } from '#domain/calendar/school-regions'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { listOtherEvents } from '#backend/db/repositories/events-list'
import { findRegion } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { placeOf } from './calendar-data.ts'

export type Wish = {
  readonly from: IsoDate
  readonly until: IsoDate
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly exceptEventId: EventId | null
}

/** What the date check looks at besides the calendar, for the days from `from` to `until`. */
export function dateCheckOf(db: Reader, wish: Wish, ports: Ports): Omit<DateCheckInput, 'date'> {
  const region = findRegion(db)
  const gemeenten = region?.gemeenten ?? []
  const centre = gemeenten.find(({ id }) => id === region?.centreGemeenteId)
  return {
    startTime: wish.startTime,
    endTime: wish.endTime,
    schoolHolidayRegions: schoolRegionsOf(gemeenten),
    otherEvents: listOtherEvents(db, wish.from, wish.until, wish.exceptEventId),
    place: placeOf(centre?.name),
    now: ports.now(),
  }
}
