import type { IsoDate } from '#domain/shared/dates'
import type { HoursEntryId, PersonId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'

/** What a line of a month sheet that came back does. */
export const sheetOutcomes = ['unchanged', 'worked', 'changed', 'new', 'refused'] as const
export type SheetOutcome = (typeof sheetOutcomes)[number]

/** Why a line is not taken over. */
export const sheetReasons = [
  'no-day',
  'no-hours',
  'no-km',
  'no-expenses',
  'key-gone',
  'approved',
  'person-gone',
  'double',
  'known',
  'to-come',
] as const
export type SheetReason = (typeof sheetReasons)[number]

/** What can be typed on a line. */
export type SheetEntry = {
  readonly workedOn: IsoDate
  readonly minutes: number
  readonly km: number
  readonly expenses: Cents
  readonly note: string | null
}

/** Whose hours a line is: those of an entry, or new ones of a person. */
export type SheetKey =
  | { readonly kind: 'entry'; readonly hoursId: HoursEntryId }
  | { readonly kind: 'new'; readonly personId: PersonId }

/** What a line says, or the first cell of it that is not understood. */
export type SheetReading =
  | { readonly kind: 'read'; readonly entry: SheetEntry }
  | {
      readonly kind: 'wrong'
      readonly reason: SheetReason
      readonly cell: string
      readonly said: string
    }

export type SheetLine = {
  readonly row: number
  readonly key: SheetKey
  readonly keyCell: string
  /** What Schakel wrote there; null when that is lost. */
  readonly exported: SheetEntry | null
  readonly reading: SheetReading
}
