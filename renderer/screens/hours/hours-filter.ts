import type { HoursEntryId, PersonId } from '#domain/shared/ids'
import { isoDate, monthsAfter } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { hoursStands } from '#domain/sleutelpersonen/hours'
import type { HoursStand } from '#domain/sleutelpersonen/hours'

/** What Uren shows, as it stands in the address; empty parts are left out. */
export type HoursFilter = {
  /** `2025-02`; without it this month. */
  readonly maand?: string
  readonly mens?: PersonId
  readonly stand?: HoursStand
  /** The hours in the panel. */
  readonly kies?: HoursEntryId
  /** New hours are being typed. */
  readonly doe?: 'uren'
}

/** The filter in an address; what makes no sense is left out. */
export function hoursFilterFrom(search: Record<string, unknown>): HoursFilter {
  const text = (key: string): string | undefined => {
    const value = search[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const month = text('maand')
  return changed(
    {},
    {
      maand: month !== undefined && /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
      mens: text('mens') as PersonId | undefined,
      stand: hoursStands.find((stand) => stand === text('stand')),
      kies: text('kies') as HoursEntryId | undefined,
      doe: search['doe'] === 'uren' ? 'uren' : undefined,
    },
  )
}

/** The filter with some parts changed; undefined takes a part out. */
export function changed(
  filter: HoursFilter,
  parts: { [Key in keyof HoursFilter]?: HoursFilter[Key] | undefined },
): HoursFilter {
  return Object.fromEntries(
    Object.entries({ ...filter, ...parts }).filter(([, value]) => value !== undefined),
  )
}

/** The month so many later, `2025-03`. */
export function monthLater(month: string, months: number): string {
  return monthsAfter(isoDate(`${month}-01`), months).slice(0, 7)
}

/** The first and last day of a month. */
export function daysOf(month: string): { from: IsoDate; until: IsoDate } {
  // The 31st becomes the last day of a shorter month.
  const until = monthsAfter(isoDate('2000-01-31'), monthsSince2000(month))
  return { from: isoDate(`${month}-01`), until }
}

function monthsSince2000(month: string): number {
  return (Number(month.slice(0, 4)) - 2000) * 12 + Number(month.slice(5)) - 1
}
