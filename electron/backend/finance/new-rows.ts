import { createHash } from 'node:crypto'
import { bookingContents } from '#domain/finance/read-bookings'
import type { FinanceBooking } from '#domain/finance/read-bookings'

/** A booking of a file, the key it is kept by, and whether it came in before. */
export type KeyedBooking = {
  readonly booking: FinanceBooking
  readonly key: string
  readonly isKnown: boolean
}

/**
 * Keys made of all that a row says, as a digest, so that no name stands in them. Rows that say the
 * same are truly two bookings: the second has a key of its own, in this file and in the next.
 */
export function keyedBookings(
  bookings: readonly FinanceBooking[],
  known: ReadonlySet<string>,
): KeyedBooking[] {
  const seen = new Map<string, number>()
  const keyOf = (content: string) => {
    const count = (seen.get(content) ?? 0) + 1
    seen.set(content, count)
    return createHash('sha256').update(`${content}#${count}`).digest('hex').slice(0, 40)
  }
  return bookings.map((booking) => {
    const [now, ...before] = bookingContents(booking)
    const key = keyOf(now)
    const isKnown = [key, ...before.map(keyOf)].some((each) => known.has(each))
    return { booking, key, isKnown }
  })
}
