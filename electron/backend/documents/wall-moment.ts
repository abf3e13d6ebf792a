import type { ICalLuxonDateTimeStub } from 'ical-generator'
import type { CalendarMoment } from '#domain/export/calendar-events'

/**
 * A wall time as the writer takes it. A `Date` would be written in the zone of the machine, where
 * that hour may not exist.
 */
export function wallMoment({ date, time }: CalendarMoment): ICalLuxonDateTimeStub {
  const moment: ICalLuxonDateTimeStub = {
    isValid: true,
    zone: { type: 'iana' },
    setZone: () => moment,
    toFormat: (format) => (format === 'HHmmss' ? `${digits(time)}00` : digits(date)),
    // Only ever compared with the other end of the same day.
    toJSDate: () => new Date(`${date}T${time}:00Z`),
    toJSON: () => `${date}T${time}`,
  }
  return moment
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '')
}
