import { daySignals } from '#domain/calendar/day-signals'
import { nextDayWithoutAvoid } from '#domain/calendar/next-day'
import { schoolRegionsOf } from '#domain/calendar/school-regions'
import { signalsFor } from '#domain/calendar/signals-for'
import type { calendar } from '#domain/contract/calendar'
import { addDays } from '#domain/shared/dates'
import { calendarOfPackage } from '#backend/calendar/calendar-data'
import { dateCheckOf } from '#backend/calendar/date-check'
import { listWarningDecisions } from '#backend/db/repositories/event-links'
import { listEventsBetween } from '#backend/db/repositories/events-list'
import { listGemeenten } from '#backend/db/repositories/region'
import type { HandlersFor } from '#backend/handler-types'

const farthestDays = 400

export const calendarHandlers: HandlersFor<typeof calendar> = {
  'calendar.signals': (db, { date, ...times }, ports) => {
    const check = dateCheckOf(db, { ...times, from: date, until: date }, ports)
    const decided = times.exceptEventId ? listWarningDecisions(db, times.exceptEventId, date) : []
    const signals = signalsFor({ ...check, date }, calendarOfPackage()).map((signal) => ({
      ...signal,
      ids: [...signal.ids],
      decidedOn: decided.find(({ signalId }) => signalId === signal.id)?.decidedOn ?? null,
    }))
    return { signals }
  },
  'calendar.nextGoodDay': (db, { from, ...times }, ports) => {
    const check = dateCheckOf(db, { ...times, from, until: addDays(from, farthestDays) }, ports)
    return { date: nextDayWithoutAvoid(from, check, calendarOfPackage()) }
  },
  'calendar.days': (db, { from, until }) => {
    const regions = schoolRegionsOf(listGemeenten(db))
    const days = daySignals(from, until, regions, calendarOfPackage())
    return { days: days.map((day) => ({ ...day, marks: [...day.marks] })) }
  },
  'calendar.events': (db, { from, until }) => ({ events: listEventsBetween(db, from, until) }),
}
