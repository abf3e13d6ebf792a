import { z } from 'zod'
import type { GemeenteId, VenueDepartureId, VenueId, VenueRoomId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import {
  cents,
  id,
  isoDate,
  line,
  nothing,
  optionalLine,
  optionalText,
  typedCents,
  wallTime,
} from './scalars.ts'

const venueId = id<VenueId>()
const roomId = id<VenueRoomId>()
const departureId = id<VenueDepartureId>()
const pricePer = z.enum(['hour', 'day-part', 'day'])
const days = z.enum(['workdays', 'saturday', 'sunday'])

export const venueRoom = z.object({
  id: roomId,
  name: z.string(),
  capacity: z.number().nullable(),
  /** Null is unknown, which is not free. */
  price: cents.nullable(),
  pricePer,
  priceSource: z.string().nullable(),
})
export type VenueRoom = z.output<typeof venueRoom>

/** The last departure of an evening in one direction: looked up by her, with where and when. */
const venueDeparture = z.object({
  id: departureId,
  direction: z.string(),
  days,
  /** Before four in the morning it belongs to the evening before. */
  lastDeparture: wallTime,
  stopName: z.string().nullable(),
  walkMinutes: z.number(),
  source: z.string(),
  checkedOn: isoDate,
})
export type VenueDeparture = z.output<typeof venueDeparture>

export const venue = z.object({
  id: venueId,
  name: z.string(),
  gemeenteId: id<GemeenteId>().nullable(),
  gemeenteName: z.string().nullable(),
})
export type Venue = z.output<typeof venue>

const venueDetail = venue.extend({
  address: z.string().nullable(),
  /** Null is not looked at yet, which is not "no". */
  isWheelchairAccessible: z.boolean().nullable(),
  accessNote: z.string().nullable(),
  travelNote: z.string().nullable(),
  /** The rooms that are still offered, in their order. */
  rooms: z.array(venueRoom),
  departures: z.array(venueDeparture),
  /** How many events were or will be held here. */
  eventCount: z.number(),
  isArchived: z.boolean(),
})
export type VenueDetail = z.output<typeof venueDetail>

/** A place that is known, or a name; a known name in the same gemeente is not doubled. */
export const venueChoice = z
  .union([
    z.object({ id: venueId }),
    z.object({ name: line, gemeenteId: id<GemeenteId>().nullable() }),
  ])
  .nullable()
export type VenueChoice = z.output<typeof venueChoice>

const facts = z.object({
  name: line,
  gemeenteId: id<GemeenteId>().nullable(),
  address: optionalLine,
  isWheelchairAccessible: z.boolean().nullable(),
  accessNote: optionalText,
  travelNote: optionalText,
})
const roomFacts = z.object({
  name: line,
  capacity: z.number().int().min(0).max(100_000).nullable(),
  price: typedCents.refine((amount) => amount >= 0).nullable(),
  pricePer,
  priceSource: optionalLine,
})
const departureFacts = z.object({
  direction: line,
  days,
  lastDeparture: wallTime,
  stopName: optionalLine,
  walkMinutes: z.number().int().min(0).max(240),
  source: line,
  checkedOn: isoDate,
})

const done = z.object({ done: z.literal(true) })

export const venues = {
  'venues.list': query(nothing).returns(z.array(venue)),
  'venues.get': query(z.object({ venueId })).returns(venueDetail),
  /** A name that is known in the same gemeente gives that place back, changed by nothing. */
  'venues.add': command(
    z.object({ name: line, gemeenteId: id<GemeenteId>().nullable().default(null) }),
  ).returns(z.object({ venueId })),
  'venues.change': command(facts.partial().extend({ venueId })).returns(done),
  'venues.archive': command(z.object({ venueId })).returns(done),
  'venues.addRoom': command(
    roomFacts
      .partial({ capacity: true, price: true, pricePer: true, priceSource: true })
      .extend({ venueId }),
  ).returns(z.object({ roomId })),
  'venues.changeRoom': command(roomFacts.partial().extend({ roomId })).returns(done),
  'venues.archiveRoom': command(z.object({ roomId })).returns(done),
  'venues.addDeparture': command(departureFacts.extend({ venueId })).returns(
    z.object({ departureId }),
  ),
  'venues.changeDeparture': command(departureFacts.partial().extend({ departureId })).returns(done),
  'venues.removeDeparture': command(z.object({ departureId })).returns(done),
} as const
