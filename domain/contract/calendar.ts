import { z } from 'zod'
import { calendarLayers } from '#domain/calendar/layers'
import { daysBetween } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId, GemeenteId, VenueId } from '#domain/shared/ids'
import { eventRow } from './events.ts'
import { command, query, task } from './kinds.ts'
import { fileRef, id, isoDate, wallTime, year } from './scalars.ts'

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
    'absence',
    'own-event',
    'evening',
    'sleutelpersoon',
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
  layer: z.enum(['public-holiday', 'school-holiday', 'culture', 'ramadan', 'absence']),
  severity,
  label: z.string(),
  marginDays: z.number(),
  dayNumber: z.number(),
  from: isoDate,
  until: isoDate,
  /** Where the user's own correction behind it comes from; null when there is none. */
  correction: z.string().nullable(),
})
export type CalendarMark = z.output<typeof mark>

const day = z.object({
  date: isoDate,
  severity: severity.nullable(),
  marks: z.array(mark),
  /** What speaks against the day for the wish that was given, heaviest first; else empty. */
  reasons: z.array(z.string()),
})
export type CalendarDay = z.output<typeof day>

const times = {
  startTime: wallTime.nullable().default(null),
  endTime: wallTime.nullable().default(null),
  /** The event being planned: it does not stand in its own way. */
  exceptEventId: id<EventId>().nullable().default(null),
  /** For whom and where; left out is as the event being planned says, or the whole region. */
  subregion: z.enum(['oost', 'west']).nullable().optional(),
  gemeenteIds: z.array(id<GemeenteId>()).max(100).optional(),
  venueId: id<VenueId>().nullable().optional(),
}

const goodDay = z.object({
  date: isoDate,
  severity: severity.nullable(),
  /** The day in a word: `Geen bezwaar`, `Let op: vrijdaggebed`. */
  word: z.string(),
  reasons: z.array(signal.pick({ id: true, severity: true, text: true, advice: true })),
})
export type GoodDay = z.output<typeof goodDay>

const longest = 400
const days = { from: isoDate, until: isoDate }
const isShort = ({ from, until }: { from: IsoDate; until: IsoDate }) =>
  from <= until && daysBetween(from, until) < longest
const period = z.object(days).refine(isShort)

const layers = z.object({
  hidden: z.array(z.enum(calendarLayers)),
  schoolRegions: z.array(
    z.object({ region: z.enum(['noord', 'midden', 'zuid']), weight: z.enum(['avoid', 'note']) }),
  ),
})

export const calendar = {
  'calendar.signals': query(z.object({ date: isoDate, ...times })).returns(
    z.object({ signals: z.array(signal) }),
  ),
  /** The first day after `from` that nothing weighs against as "avoid". */
  'calendar.nextGoodDay': query(z.object({ from: isoDate, ...times })).returns(
    z.object({ date: isoDate.nullable() }),
  ),
  /** The days of a period from best to worst, each with its reasons; days that are over left out. */
  'calendar.goodDays': query(
    z
      .object({
        ...days,
        ...times,
        limit: z.number().int().min(1).max(longest).default(10),
        /** Equal days stand in order of nearness to this one. */
        near: isoDate.nullable().default(null),
      })
      .refine(isShort),
  ).returns(z.object({ days: z.array(goodDay), total: z.number() })),
  /** With a wish every day also says what speaks against it for that event. */
  'calendar.days': query(
    z.object({ ...days, wish: z.object(times).nullable().default(null) }).refine(isShort),
  ).returns(z.object({ days: z.array(day) })),
  'calendar.events': query(period).returns(z.object({ events: z.array(eventRow) })),
  'calendar.layers': query(z.object({})).returns(layers),
  /** Which layers she hides; how she likes her screen is no step to undo. */
  'calendar.hideLayers': command(layers.pick({ hidden: true })).returns(layers),
  /** A calendar file of some events or of a year; ideas without a date are left out and counted. */
  'calendar.exportIcs': task(
    z.union([z.object({ eventIds: z.array(id<EventId>()).min(1).max(2000) }), z.object({ year })]),
  ).returns(z.object({ files: z.array(fileRef), written: z.number(), withoutDate: z.number() })),
} as const
