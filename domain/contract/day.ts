import { z } from 'zod'
import type { ChainRoleId, EventId, GemeenteId, ParticipationId } from '#domain/shared/ids'
import { query, task } from './kinds.ts'
import { fileRef, id, isoDate, nothing, wallTime } from './scalars.ts'

const forEvent = z.object({ eventId: id<EventId>() })

const roomPart = {
  name: z.string(),
  inside: z.number(),
  present: z.number(),
  expected: z.number(),
}

/** The stand in the room without anybody's name; every number counts distinct people. */
const room = z.object({
  title: z.string(),
  capacity: z.number().nullable(),
  inside: z.number(),
  present: z.number(),
  expected: z.number(),
  walkIns: z.number(),
  byChainRole: z.array(z.object({ chainRoleId: id<ChainRoleId>().nullable(), ...roomPart })),
  byGemeente: z.array(z.object({ gemeenteId: id<GemeenteId>().nullable(), ...roomPart })),
})
export type Room = z.output<typeof room>

/** Somebody as they stand on paper: a sensitive chain role is only `deelnemer`. */
const paperPerson = z.object({
  participationId: id<ParticipationId>(),
  name: z.string(),
  organisation: z.string().nullable(),
  /** Function, else chain role. */
  what: z.string(),
  /** Their link in the chain. */
  chainRole: z.string(),
  gemeenten: z.string(),
  isPresent: z.boolean(),
})
export type PaperPerson = z.output<typeof paperPerson>

const paperEvent = z.object({
  title: z.string(),
  date: isoDate.nullable(),
  startTime: wallTime.nullable(),
  endTime: wallTime.nullable(),
  place: z.string().nullable(),
  organiser: z.string().nullable(),
  minutes: z.number().nullable(),
})
export type PaperEvent = z.output<typeof paperEvent>

const files = z.object({ files: z.array(fileRef) })

export const day = {
  'day.room': query(forEvent).returns(room),
  /** Who stands on the lists of the day, by name: who has a seat, and who was there all the same. */
  'day.papers': query(forEvent).returns(
    z.object({ event: paperEvent, people: z.array(paperPerson) }),
  ),
  /** The bewijzen van deelname as a Word file, a page for each who was present. */
  'day.certificates': task(forEvent).returns(files),
  /** The events a noodmap is for now: those of today and of the next working day. */
  'day.folderEvents': query(nothing).returns(
    z.object({
      events: z.array(
        z.object({
          eventId: id<EventId>(),
          title: z.string(),
          date: isoDate,
          startTime: wallTime.nullable(),
          people: z.number(),
        }),
      ),
    }),
  ),
  /** The noodmap: of one event, or of those of today and the next working day. */
  'day.folder': task(z.object({ eventId: id<EventId>().nullable().default(null) })).returns(files),
} as const
