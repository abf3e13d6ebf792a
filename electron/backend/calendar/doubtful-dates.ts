import { audienceGemeenten } from '#domain/calendar/audience-gemeenten'
import type { OtherEvent } from '#domain/calendar/date-check-input'
import type { LastDeparture } from '#domain/calendar/evening-findings'
import { schoolRegionsOf } from '#domain/calendar/school-regions'
import { findingsFor, signalOf } from '#domain/calendar/signals-for'
import type { DoubtfulDate } from '#domain/contract/event-insights'
import { newFindings } from '#domain/events/doubtful-date'
import { todayOf } from '#domain/shared/dates'
import { listBookedOnTheDay } from '#backend/db/repositories/booked-elsewhere'
import { listUpcomingEvents } from '#backend/db/repositories/known-signals'
import type { UpcomingEvent } from '#backend/db/repositories/known-signals'
import { listEventsInTheWay, listSharedPeopleByDay } from '#backend/db/repositories/other-events'
import type { EventInTheWay } from '#backend/db/repositories/other-events'
import { listGemeenten } from '#backend/db/repositories/region'
import { listDeparturesOf } from '#backend/db/repositories/venue-departures'
import type { Reader } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { calendarOf } from './calendar-data.ts'
import { dateCheckOf } from './date-check.ts'

/** The upcoming events whose day has come to have something against it, by date. */
export function doubtfulDates(db: Reader, ports: Ports): DoubtfulDate[] {
  const today = todayOf(ports.now())
  const upcoming = listUpcomingEvents(db, today)
  const last = upcoming.at(-1)?.date
  if (last === undefined) return []
  const period = { from: today, until: last, startTime: null, endTime: null, exceptEventId: null }
  const check = dateCheckOf(db, period, ports)
  const calendar = calendarOf(db)
  const gemeenten = listGemeenten(db)
  const others = othersByDay(db, period.from, last)
  const booked = listBookedOnTheDay(db, period.from, last)
  const homeFrom = departuresByPlace(db, upcoming)
  return upcoming.flatMap((event) => {
    const { date, startTime, endTime, known, decided } = event
    const schoolHolidayRegions = schoolRegionsOf(audienceGemeenten(gemeenten, event))
    const otherEvents = others(event)
    const bookedElsewhere = booked.get(event.id) ?? []
    const own = {
      ...{ date, startTime, endTime, schoolHolidayRegions, otherEvents, bookedElsewhere },
      ...homeFrom(event),
    }
    const fresh = newFindings(findingsFor({ ...check, ...own }, calendar), known, decided)
    return fresh.length === 0 ? [] : [rowOf(event, fresh.map(signalOf))]
  })
}

function rowOf(
  { id, title, code, date }: UpcomingEvent,
  signals: readonly { id: string; text: string; advice: string | null }[],
): DoubtfulDate {
  const reasons = signals.map(({ id: signalId, text, advice }) => ({ id: signalId, text, advice }))
  return { eventId: id, title, code, date, reasons }
}

// Read once for all events: how guests get home from the place of each.
function departuresByPlace(db: Reader, upcoming: readonly UpcomingEvent[]) {
  const venueIds = upcoming.flatMap(({ venueId }) => venueId ?? [])
  const known = listDeparturesOf(db, [...new Set(venueIds)])
  return ({ venueId, format }: UpcomingEvent): { departures?: readonly LastDeparture[] } =>
    venueId === null || format === 'online' ? {} : { departures: known.get(venueId) ?? [] }
}

// Read once for all events: the others on a day, and how many people each two of them share.
function othersByDay(db: Reader, from: UpcomingEvent['date'], until: UpcomingEvent['date']) {
  const byDay = new Map<string, EventInTheWay[]>()
  for (const event of listEventsInTheWay(db, from, until)) {
    byDay.set(event.date, [...(byDay.get(event.date) ?? []), event])
  }
  const shared = new Map(
    listSharedPeopleByDay(db, from).map((pair) => [`${pair.eventId} ${pair.otherId}`, pair.people]),
  )
  return (mine: UpcomingEvent): OtherEvent[] =>
    (byDay.get(mine.date) ?? [])
      .filter(({ id }) => id !== mine.id)
      .map(({ venueId, ...other }) => ({
        ...other,
        isSameVenue: venueId !== null && venueId === mine.venueId,
        sharedPeople: shared.get(`${mine.id} ${other.id}`) ?? 0,
      }))
}
