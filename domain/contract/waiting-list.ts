import { z } from 'zod'
import type { EventId, ParticipationId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { chosenAtMost, id, instant, isoDate, line, nothing } from './scalars.ts'

const warnings = z.array(z.enum(['no-free-seat']))
const done = z.object({ done: z.literal(true) })

const openSeats = z.object({
  eventId: id<EventId>(),
  title: z.string(),
  date: isoDate.nullable(),
  /** Offers that run and end today. */
  lapsingToday: z.array(z.object({ name: z.string(), until: instant })),
  /** Who let an offer pass. */
  lapsed: z.array(z.string()),
  /** Free seats that somebody waits for. */
  seatsToOffer: z.number(),
  waiting: z.number(),
})
export type OpenSeats = z.output<typeof openSeats>

/** Who gets a seat that comes free; the rest of the waiting list stands with attendance. */
export const waitingList = {
  /** Offers a seat to several at once, until one moment. */
  'attendance.offerAll': command(
    z.object({
      participationIds: z.array(id<ParticipationId>()).min(1).max(chosenAtMost),
      until: instant,
    }),
  ).returns(z.object({ offered: z.number(), warnings })),
  /** A seat in spite of the numbers, with why. */
  'attendance.giveSeat': command(
    z.object({ participationId: id<ParticipationId>(), reason: line }),
  ).returns(z.object({ warnings })),
  'attendance.setBalance': command(
    z.object({ eventId: id<EventId>(), isBalanced: z.boolean() }),
  ).returns(done),
  /** What the waiting lists of coming events ask for today. */
  'attendance.openSeats': query(nothing).returns(z.array(openSeats)),
} as const
