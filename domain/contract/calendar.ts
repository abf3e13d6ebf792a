import { z } from 'zod'
import { daysBetween } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { eventRow } from './events.ts'
import { query } from './kinds.ts'
import { id, isoDate, wallTime } from './scalars.ts'

const severity = z.enum(['avoid', 'adapt', 'note', 'no-data'])

const signal = z.object({
  id: z.string(),
  ids: z.array(z.string()),
  layer: z.enum([
    'public-holiday',
    'school-holiday',
    'culture',
    'ramadan',
    'friday-prayer',
    'weekend',
    'own-event',
    'lead-time',
    'no-data',
  ]),
  severity,
  marginDays: z.number(),
  text: z.string(),
  advice: z.string().nullable(),
  /** The day she chose this date all the same; null while she did not. */
  decidedOn: isoDate.nullable(),
})
export type SignalLine = z.output<typeof signal>

const mark = z.object({
  id: z.string(),
  layer: z.enum(['public-holiday', 'school-holiday', 'culture', 'ramadan']),
  severity,
  label: z.string(),
  marginDays: z.number(),
  dayNumber: z.number(),
  from: isoDate,
  until: isoDate,
})
export type CalendarMark = z.output<typeof mark>

const day = z.object({ date: isoDate, severity: severity.nullable(), marks: z.array(mark) })
export type CalendarDay = z.output<typeof day>

const times = {
  startTime: wallTime.nullable().default(null),
  endTime: wallTime.nullable().default(null),
  /** The event being planned: it does not stand in its own way. */
  exceptEventId: id<EventId>().nullable().default(null),
}

const longest = 400
const period = z
  .object({ from: isoDate, until: isoDate })
  .refine(({ from, until }) => from <= until && daysBetween(from, until) < longest)

export const calendar = {
  'calendar.signals': query(z.object({ date: isoDate, ...times })).returns(
    z.object({ signals: z.array(signal) }),
  ),
  /** The first day after `from` that nothing weighs against as "avoid". */
  'calendar.nextGoodDay': query(z.object({ from: isoDate, ...times })).returns(
    z.object({ date: isoDate.nullable() }),
  ),
  'calendar.days': query(period).returns(z.object({ days: z.array(day) })),
  'calendar.events': query(period).returns(z.object({ events: z.array(eventRow) })),
} as const
