import { addDays, isIsoDate, monthsAfter } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { PaymentId, PersonId } from '#domain/shared/ids'

/** What Betalingen shows, as it stands in the address; empty parts are left out. */
export type PaymentsAddress = {
  readonly van?: IsoDate
  readonly tot?: IsoDate
  /** The payment in the panel. */
  readonly kies?: PaymentId
  /** The person in the panel who could be paid. */
  readonly mens?: PersonId
  /** What was asked for on another screen. */
  readonly doe?: 'voorstel' | 'excel' | 'urenstaat'
}

const wishes = ['voorstel', 'excel', 'urenstaat'] as const

/** The parts of an address that make sense. */
export function paymentsAddressFrom(search: Record<string, unknown>): PaymentsAddress {
  const text = (key: string) => {
    const value = search[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const day = (key: string) => {
    const value = text(key)
    return value !== undefined && isIsoDate(value) ? value : undefined
  }
  return changed(
    {},
    {
      ...{ van: day('van'), tot: day('tot') },
      kies: text('kies') as PaymentId | undefined,
      mens: text('mens') as PersonId | undefined,
      doe: wishes.find((wish) => wish === search['doe']),
    },
  )
}

/** The address with some parts changed; undefined takes a part out. */
export function changed(
  address: PaymentsAddress,
  parts: { [Key in keyof PaymentsAddress]?: PaymentsAddress[Key] | undefined },
): PaymentsAddress {
  return Object.fromEntries(
    Object.entries({ ...address, ...parts }).filter(([, value]) => value !== undefined),
  )
}

export type Period = { readonly from: IsoDate; readonly until: IsoDate }

/** The period of an address: without one from the start of last month until today. */
export function periodOf({ van, tot }: PaymentsAddress, today: IsoDate): Period {
  return { from: van ?? monthsAfter(firstOfMonth(today), -1), until: tot ?? today }
}

/** The whole month that lies so many months from the one the period ends in. */
export function monthFrom({ until }: Period, months: number): Period {
  const from = monthsAfter(firstOfMonth(until), months)
  return { from, until: addDays(monthsAfter(from, 1), -1) }
}

function firstOfMonth(day: IsoDate): IsoDate {
  return `${day.slice(0, 7)}-01` as IsoDate
}
