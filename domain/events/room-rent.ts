import { minutesOf } from '#domain/shared/dates'
import type { WallTime } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { roomRentCost } from '#domain/texts/templates'

type Room = {
  readonly price: Cents | null
  readonly pricePer: 'hour' | 'day-part' | 'day'
}
type Times = { readonly startTime: WallTime | null; readonly endTime: WallTime | null }

/** What a room costs for an event, and how many hours, day parts or days that is. */
export type RoomRent = { readonly amount: Cents; readonly units: number }

const minutesPerUnit = { hour: 60, 'day-part': 240, day: 24 * 60 } as const

/**
 * The rent of a room for an event: begun hours and begun day parts of four hours count whole.
 * Null while the price is unknown, and for a price per hour while the times are.
 */
export function roomRent({ price, pricePer }: Room, times: Times): RoomRent | null {
  if (price === null) return null
  const { startTime, endTime } = times
  if (startTime === null || endTime === null) {
    return pricePer === 'hour' ? null : { amount: price, units: 1 }
  }
  const minutes = minutesOf(endTime) - minutesOf(startTime)
  const units = Math.max(1, Math.ceil(minutes / minutesPerUnit[pricePer]))
  return { amount: cents(price * units), units }
}

type Cost = { readonly description: string; readonly state: string }

/**
 * The cost of an event that its rent belongs to: its own, or the one that a template named without
 * an amount. Undefined while there is none, so that the rent begins a cost of its own.
 */
export function rentCostOf<Each extends Cost>(
  costs: readonly Each[],
  description: string,
): { readonly cost: Each; readonly isBooked: boolean } | undefined {
  const own = costs.find((cost) => cost.description === description)
  const cost = own ?? costs.find((each) => each.description === roomRentCost)
  return cost && { cost, isBooked: cost === own || cost.state !== 'without-amount' }
}
