import { rankDays } from '#domain/calendar/rank-days'
import { sunOn } from '#domain/calendar/sun'
import { instant, isoDate, todayOf } from '#domain/shared/dates'
import { aDateCheck, between, calendar, signalsOn } from '../domain/calendar/achterhoek-calendar.ts'

// What the calendar answers on this machine; the time-zone test compares it between zones.
const place = { latitude: 51.965, longitude: 6.289 }
const days = ['2025-02-14', '2025-03-14', '2026-03-29', '2026-10-25', '2027-02-14', '2028-12-31']
const check = aDateCheck('2027-01-01', { now: instant('2026-12-31T23:30:00Z') })
const answers = {
  today: todayOf(check.now),
  signals: days.map((day) => signalsOn(day, between('09:30', '20:30'))),
  sun: days.map((day) => sunOn(isoDate(day), place)),
  ranked: rankDays({ from: isoDate('2027-01-01'), until: isoDate('2027-04-30') }, check, calendar),
}
process.stdout.write(JSON.stringify(answers))
