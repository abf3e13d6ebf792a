import type { IsoDate } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import type { CountedRow } from '#domain/sleutelpersonen/counted-rows'
import type { HoursStatus } from '#domain/sleutelpersonen/hours'
import type { PoolRole } from '#domain/sleutelpersonen/profile'
import { sheetNameFor } from './plain-text.ts'
import { hoursWorkbookTexts as text } from '#domain/texts/pool-workbooks'

export type HoursRow = CountedRow & {
  readonly workedOn: IsoDate
  readonly eventTitle: string | null
  readonly role: PoolRole | null
  readonly status: HoursStatus
  readonly minutes: number
  readonly km: number
  readonly expenses: Cents
}

export type HoursPerson = {
  readonly name: string
  readonly reward: string | null
  /** False when the form of reward has no such limits. */
  readonly isTested: boolean
  readonly rows: readonly HoursRow[]
  readonly outside: readonly { readonly month: number | null; readonly cents: Cents }[]
}

export type HoursWorkbookInput = {
  readonly year: number
  readonly statedOn: IsoDate
  readonly people: readonly HoursPerson[]
  /** Null is not known yet. */
  readonly limits: { readonly month: Cents | null; readonly year: Cents | null }
  /** The limits in words, with how sure they are and where they were read. */
  readonly limitsNote: string
}

/** A person with the sheet they stand on. */
export type HoursSheet = HoursPerson & { readonly sheetName: string }

export const headerRow = 5
export const firstRow = headerRow + 1

export function lastRowOf({ rows }: HoursPerson): number {
  return firstRow + Math.max(1, rows.length) - 1
}

/** The row of the whole year under the twelve months. */
export function yearRowOf(person: HoursPerson): number {
  return firstMonthRowOf(person) + 12
}

export function firstMonthRowOf(person: HoursPerson): number {
  return lastRowOf(person) + 4
}

/** Everybody with a sheet name of their own. */
export function withSheets(people: readonly HoursPerson[]): HoursSheet[] {
  const taken: string[] = [text.overview]
  return people.map((person) => {
    const sheetName = sheetNameFor(person.name, taken)
    taken.push(sheetName)
    return { ...person, sheetName }
  })
}
