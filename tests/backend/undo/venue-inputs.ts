import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { isoDate, timeOfMinutes } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Dice } from './dice.ts'
import { one } from './pick.ts'
import type { World } from './world.ts'

type VenueCommand = Extract<CommandName, `venues.${string}`>

const names = ['Zaal Voorbeeld', 'De Verzonnen Zaal', 'Kulturhus Denkbeeld']
const days = ['workdays', 'saturday', 'sunday'] as const

/** A plausible input for every command about places. */
export const venueInputs: {
  readonly [Name in VenueCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'venues.add': (world, dice) => ({ name: one(names, dice), gemeenteId: null }),
  'venues.change': (world, dice) => ({
    venueId: one(world.venues, dice),
    name: one(names, dice),
    gemeenteId: dice(2) === 0 ? null : one(world.gemeenten, dice),
    isWheelchairAccessible: [true, false, null][dice(3)] ?? null,
    travelNote: dice(2) === 0 ? null : 'Parkeren achter de kerk (voorbeeld)',
  }),
  'venues.archive': (world, dice) => ({ venueId: one(world.venues, dice) }),
  'venues.addRoom': (world, dice) => ({
    venueId: one(world.venues, dice),
    name: one(names, dice),
    price: dice(2) === 0 ? null : cents(dice(50_000)),
  }),
  'venues.changeRoom': (world, dice) => ({
    roomId: one(world.rooms, dice),
    capacity: dice(2) === 0 ? null : dice(90),
    pricePer: 'hour',
  }),
  'venues.archiveRoom': (world, dice) => ({ roomId: one(world.rooms, dice) }),
  'venues.addDeparture': (world, dice) => ({
    venueId: one(world.venues, dice),
    direction: one(names, dice),
    days: one(days, dice),
    lastDeparture: timeOfMinutes(20 * 60 + dice(200)),
    stopName: null,
    walkMinutes: dice(20),
    source: 'voorbeeld',
    checkedOn: isoDate('2026-11-02'),
  }),
  'venues.changeDeparture': (world, dice) => ({
    departureId: one(world.departures, dice),
    walkMinutes: dice(30),
    stopName: dice(2) === 0 ? null : 'Markt',
  }),
  'venues.removeDeparture': (world, dice) => ({ departureId: one(world.departures, dice) }),
}
