import { z } from 'zod'
import { programmeKinds } from '#domain/events/programme-times'
import type { EventId, PersonId, ProgrammeItemId, VenueRoomId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, isoDate, line, optionalText, wallTime } from './scalars.ts'
import { venue, venueRoom } from './venues.ts'

const eventId = id<EventId>()
const itemId = id<ProgrammeItemId>()
const kind = z.enum(programmeKinds)
const minutes = z.number().int().min(0).max(1440)
const place = z.number().int().min(0).max(1000)

const speaker = z.object({
  personId: id<PersonId>(),
  name: z.string(),
  organisationName: z.string().nullable(),
})

const item = z.object({
  id: itemId,
  kind,
  title: z.string(),
  note: z.string().nullable(),
  minutes,
  room: z.object({ id: id<VenueRoomId>(), name: z.string() }).nullable(),
  speakers: z.array(speaker),
  /** Minutes since the programme began; the times are null while the event has no start. */
  startsAfter: z.number(),
  endsAfter: z.number(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
})
export type ProgrammeItem = z.output<typeof item>

const programmeOfEvent = z.object({
  title: z.string(),
  date: isoDate.nullable(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
  isTemplate: z.boolean(),
  venue: venue.nullable(),
  /** The rooms of the place that can be chosen. */
  rooms: z.array(venueRoom),
  /** The room of the event as a whole. */
  roomId: id<VenueRoomId>().nullable(),
  totalMinutes: z.number(),
  /** Past the end of the event; negative is what is left, null while it has no times. */
  overrunMinutes: z.number().nullable(),
  items: z.array(item),
})
export type Programme = z.output<typeof programmeOfEvent>

const facts = {
  kind,
  title: line,
  minutes,
  note: optionalText,
  /** A room of the event's place. */
  roomId: id<VenueRoomId>().nullable(),
  speakerIds: z.array(id<PersonId>()).max(50),
}
const done = z.object({ done: z.literal(true) })

export const programme = {
  'programme.get': query(z.object({ eventId })).returns(programmeOfEvent),
  'programme.add': command(
    z.object({
      eventId,
      ...facts,
      note: facts.note.default(null),
      roomId: facts.roomId.default(null),
      speakerIds: facts.speakerIds.default([]),
      /** Where it comes, from 0; without it at the end. */
      at: place.nullable().default(null),
    }),
  ).returns(z.object({ itemId })),
  'programme.change': command(
    z
      .object({ itemId, ...facts })
      .partial()
      .required({ itemId: true }),
  ).returns(done),
  'programme.move': command(z.object({ itemId, to: place })).returns(done),
  'programme.remove': command(z.object({ itemId })).returns(done),
} as const
