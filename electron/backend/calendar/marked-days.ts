import { checkDays } from '#domain/calendar/check-days'
import { daySignals } from '#domain/calendar/day-signals'
import { schoolRegionsOf } from '#domain/calendar/school-regions'
import type { Finding } from '#domain/calendar/signal'
import { signalOf } from '#domain/calendar/signals-for'
import type { CalendarDay } from '#domain/contract/calendar'
import type { IsoDate } from '#domain/shared/dates'
import { listAbsencesBetween } from '#backend/db/repositories/absences'
import { listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { calendarOf } from './calendar-data.ts'
import { dateCheckOf } from './date-check.ts'
import type { Wish } from './date-check.ts'

type Period = { readonly from: IsoDate; readonly until: IsoDate }

/** Every day of a period with its marks; with a wish also what speaks against it for that event. */
export function markedDays(
  db: Reader,
  { from, until }: Period,
  wish: Omit<Wish, 'from' | 'until'> | null,
  ports: Ports,
): CalendarDay[] {
  const calendar = calendarOf(db)
  if (wish === null) {
    const regions = schoolRegionsOf(listGemeenten(db))
    const absences = listAbsencesBetween(db, from, until)
    return daySignals(from, until, regions, calendar, absences).map((day) => ({
      ...day,
      marks: [...day.marks],
      reasons: [],
    }))
  }
  const check = dateCheckOf(db, { ...wish, from, until }, ports)
  const findings = checkDays({ from, until }, check, calendar)
  return daySignals(from, until, check.schoolHolidayRegions, calendar, check.absences).map(
    (day, position) => {
      const against = findings[position]?.findings ?? []
      return {
        date: day.date,
        severity: against[0]?.severity ?? null,
        marks: [...day.marks],
        reasons: against.filter(weighs).map((finding) => signalOf(finding).text),
      }
    },
  )
}

function weighs({ severity }: Finding): boolean {
  return severity !== 'note'
}
