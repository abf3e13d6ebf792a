import { createHash } from 'node:crypto'
import { bookingContent } from '#domain/finance/read-bookings'
import type { FinanceBooking } from '#domain/finance/read-bookings'

/** A booking of a file with the key it is known again by in a later file. */
export type KeyedBooking = { readonly booking: FinanceBooking; readonly key: string }

/**
 * Keys made of all that a row says, as a digest, so that no name stands in them. Rows that say the
 * same are truly two bookings: the second has a key of its own, in this file and in the next.
 */
export function keyedBookings(bookings: readonly FinanceBooking[]): KeyedBooking[] {
  const seen = new Map<string, number>()
  return bookings.map((booking) => {
    const content = bookingContent(booking)
    const count = (seen.get(content) ?? 0) + 1
    seen.set(content, count)
    const key = createHash('sha256').update(`${content}#${count}`).digest('hex').slice(0, 40)
    return { booking, key }
  })
}
