import { organisationKey } from '#domain/import/organisation-name'
import { daysBetween, isoDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { invoiceNumber, numberKeys } from './invoice-number.ts'
import type { InvoiceNumber } from './invoice-number.ts'

/** What a booking says beside its day, made ready to be compared. */
export type Profile = {
  readonly number: InvoiceNumber
  /** The supplier's name as it is compared, or null when it is not known. */
  readonly supplier: string | null
  readonly sign: number
  /** In eurocents: without VAT, and with it, for finance may state the one and we the other. */
  readonly amounts: readonly number[]
  /** Two bookings can only be the same when they share one of these. */
  readonly keys: ReadonlySet<string>
}

/** Bookings that say the same of the same day: which is which makes no difference to any pair. */
export type Alike<Booking> = {
  readonly profile: Profile
  /** Days since a fixed one. */
  readonly day: number
  readonly members: readonly Booking[]
}

type Compared = {
  readonly invoice: string | null
  readonly supplier: string | null
  readonly exVat: number
  readonly vat: number
}

/**
 * Bookings taken together that say the same, in the order of the first of each. What tells them
 * apart beside that, such as the year they count in, is given with the day.
 */
export function alikeBookings<Booking extends Compared>(
  bookings: readonly Booking[],
  placeOf: (booking: Booking) => { readonly day: IsoDate; readonly year: number | null },
): Alike<Booking>[] {
  const profiles = new Map<string, Profile>()
  const groups = new Map<string, Alike<Booking> & { readonly members: Booking[] }>()
  for (const booking of bookings) {
    const { invoice, supplier, exVat, vat } = booking
    const said = JSON.stringify([invoice, supplier, exVat, vat])
    const { day, year } = placeOf(booking)
    const key = `${day} ${year} ${said}`
    const known = groups.get(key)
    if (known !== undefined) known.members.push(booking)
    else {
      const profile = profiles.get(said) ?? profileOf(booking)
      profiles.set(said, profile)
      groups.set(key, { profile, day: daysBetween(firstDay, day), members: [booking] })
    }
  }
  return [...groups.values()]
}

const firstDay = isoDate('2000-01-01')

function profileOf({ invoice, supplier, exVat, vat }: Compared): Profile {
  const number = invoiceNumber(invoice)
  const amounts = [exVat, exVat + vat]
  return {
    number,
    supplier: supplier === null ? null : organisationKey(supplier),
    sign: Math.sign(exVat),
    amounts,
    keys: new Set([...numberKeys(number), ...amounts.map((amount) => `amount ${amount}`)]),
  }
}
