import { daySignals } from '#domain/calendar/day-signals'
import { nextDayWithoutAvoid } from '#domain/calendar/next-day'
import { schoolRegionsOf } from '#domain/calendar/school-regions'
import { signalsFor } from '#domain/calendar/signals-for'
import type { calendar } from '#domain/contract/calendar'
import { addDays } from '#domain/shared/dates'
import { calendarOfPackage } from '../calendar/calendar-data.ts'
import { dateCheckOf } from '../calendar/date-check.ts'
import { listWarningDecisions } from '../db/repositories/event-links.ts'
import { listEventsBetween } from '../db/repositories/events-list.ts'
import { listGemeenten } from '../db/repositories/region.ts'
import type { HandlersFor } from '../handler-types.ts'

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
