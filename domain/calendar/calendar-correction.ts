import type { IsoDate } from '#domain/shared/dates'
import type { CorrectionId } from '#domain/shared/ids'
import type { SchoolRegion, Weight } from './reference.ts'

/** A layer of the calendar of the package, which the user can correct. */
export type CorrectableLayer = 'public-holiday' | 'school-holiday' | 'culture' | 'ramadan'

/** A day or period of the package, as a correction names it. */
export type ReferenceDay = {
  readonly layer: CorrectableLayer
  readonly referenceId: string
  readonly originalOn: IsoDate
}

type Wish =
  | (ReferenceDay & { readonly kind: 'move'; readonly from: IsoDate; readonly until: IsoDate })
  | (ReferenceDay & { readonly kind: 'remove' })
  | {
      readonly kind: 'add'
      readonly layer: CorrectableLayer
      readonly from: IsoDate
      readonly until: IsoDate
      readonly name: string
      /** Only for a school holiday. */
      readonly schoolRegion: SchoolRegion | null
      readonly weight: Weight
    }

/** What the user knows better than the package, with where she has it from. */
export type CalendarCorrection = Wish & {
  readonly id: CorrectionId
  readonly source: string
  readonly correctedOn: IsoDate
}

/** The key of a day of the package: a later correction of the same day replaces an earlier one. */
export function referenceDayKey({ layer, referenceId, originalOn }: ReferenceDay): string {
  return `${layer} ${referenceId} ${originalOn}`
}

/** The name under which a school holiday of the package is corrected. */
export function schoolReferenceId(region: SchoolRegion): string {
  return `schoolvakantie-${region}`
}

/** The name under which a ramadan of the package is corrected. */
export const ramadanReferenceId = 'ramadan'
