import { indexCalendar } from '#domain/calendar/calendar-index'
import type { DateCheckInput, SchoolHolidayRegion } from '#domain/calendar/date-check-input'
import { calendarReferenceFrom } from '#domain/calendar/reference-from'
import { signalsFor } from '#domain/calendar/signals-for'
import { instant, isoDate, wallTime } from '#domain/shared/dates'
import calendarJson from '../../../resources/data/calendar-reference.json' with { type: 'json' }

export const reference = calendarReferenceFrom(calendarJson)
export const calendar = indexCalendar(reference)
const doetinchem = { latitude: 51.965, longitude: 6.289 }

export const achterhoekRegions: SchoolHolidayRegion[] = [
  { region: 'midden', weight: 'avoid', gemeenteNames: ['Aalten', 'Doetinchem', 'Montferland'] },
  { region: 'zuid', weight: 'note', gemeenteNames: ['Montferland'] },
]

/** A date check a year before the day; a test names only what matters to it. */
export function aDateCheck(date: string, change: Partial<DateCheckInput> = {}): DateCheckInput {
  return {
    date: isoDate(date),
    startTime: wallTime('10:00'),
    endTime: wallTime('12:00'),
    schoolHolidayRegions: achterhoekRegions,
    otherEvents: [],
    absences: [],
    bookedElsewhere: [],
    place: doetinchem,
    now: instant('2024-01-01T09:00:00Z'),
    ...change,
  }
}

export function between(start: string, end: string) {
  return { startTime: wallTime(start), endTime: wallTime(end) }
}

export const withoutTimes = { startTime: null, endTime: null }

export function signalsOn(date: string, change: Partial<DateCheckInput> = {}) {
  return signalsFor(aDateCheck(date, change), calendar)
}

/** Id and severity of every line, as the screen orders them. */
export function linesOn(date: string, change: Partial<DateCheckInput> = {}) {
  return signalsOn(date, change).map(({ id, severity }) => `${severity} ${id}`)
}
