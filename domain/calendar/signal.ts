import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { CorrectionNote, SchoolRegion, Weight } from './reference.ts'

/** What speaks against a date, from heavy to light; `no-data` is never an all-clear. */
export type Severity = Weight | 'no-data'

export type SignalLayer =
  | 'public-holiday'
  | 'school-holiday'
  | 'culture'
  | 'ramadan'
  | 'friday-prayer'
  | 'weekend'
  | 'absence'
  | 'own-event'
  | 'evening'
  | 'sleutelpersoon'
  | 'lead-time'
  | 'no-data'

/** One line of the date check as every host gives it. */
export type Signal = {
  readonly id: string
  /** Every day this line stands for: same-day feasts are one line. */
  readonly ids: readonly string[]
  readonly layer: SignalLayer
  readonly severity: Severity
  /** Days it may fall earlier or later. */
  readonly marginDays: number
  readonly text: string
  readonly advice: string | null
}

export type FeastOnDay = {
  readonly name: string
  readonly mainDay: IsoDate
  readonly dayNumber: number
  readonly durationDays: number
  readonly marginDays: number
  readonly advice: string | null
}

/** Getting home after an evening: the last departure is near, or nobody looked it up. */
export type EveningFacts =
  | {
      readonly kind: 'last-departure'
      /** Gone before the end, gone before anybody is at the stop, or only just. */
      readonly state: 'gone' | 'missed' | 'tight'
      readonly endTime: WallTime
      readonly direction: string
      readonly lastDeparture: WallTime
      readonly walkMinutes: number
      readonly endBy: WallTime
      readonly source: string
      readonly checkedOn: IsoDate
    }
  | { readonly kind: 'evening-unknown' }
/** Whether two events of a day run at the same time; unknown while one has no times. */
export type Overlap = 'overlaps' | 'apart' | 'unknown'

/** The facts behind a line; `domain/texts/signals` makes the words. */
export type SignalFacts =
  | {
      readonly kind: 'public-holiday'
      readonly name: string
      readonly weight: Weight
      readonly isAnniversary: boolean
    }
  | {
      readonly kind: 'school-holiday'
      readonly name: string
      readonly region: SchoolRegion
      readonly weight: 'avoid' | 'note'
      readonly from: IsoDate
      readonly until: IsoDate
      readonly isFixed: boolean
      readonly gemeenteNames: readonly string[]
    }
  | { readonly kind: 'feasts'; readonly feasts: readonly FeastOnDay[] }
  | {
      readonly kind: 'feast-margin'
      readonly side: 'before' | 'after'
      readonly name: string
      readonly mainDay: IsoDate
      readonly lastDay: IsoDate
      readonly beginsAtSunset: boolean
    }
  | {
      readonly kind: 'feast-eve'
      readonly name: string
      readonly mainDay: IsoDate
      readonly advice: string | null
    }
  | {
      readonly kind: 'ramadan'
      readonly from: IsoDate
      readonly until: IsoDate
      readonly isAround: boolean
      readonly moment: 'unknown' | 'daytime' | 'around-iftar' | 'after-iftar'
      readonly advice: string | null
    }
  | {
      readonly kind: 'iftar'
      readonly sunset: WallTime
      readonly relation: 'during' | 'shortly-before' | 'shortly-after'
      readonly endBy: WallTime
      readonly startFrom: WallTime
    }
  | { readonly kind: 'ramadan-margin'; readonly from: IsoDate }
  | {
      readonly kind: 'ramadan-nearby'
      readonly from: IsoDate
      readonly daysAhead: number
      readonly isAround: boolean
    }
  | {
      readonly kind: 'friday-prayer'
      readonly from: WallTime
      readonly until: WallTime
      readonly wayOut: 'end-earlier' | 'start-later' | 'pause' | 'choose-times'
      readonly endBy: WallTime
    }
  | { readonly kind: 'weekend'; readonly weekday: 6 | 7 }
  | {
      readonly kind: 'absence'
      readonly from: IsoDate
      readonly until: IsoDate
      readonly note: string | null
    }
  | { readonly kind: 'sleutelpersoon'; readonly name: string; readonly title: string }
  | {
      readonly kind: 'own-event'
      readonly title: string
      readonly startTime: WallTime | null
      readonly endTime: WallTime | null
      readonly overlap: Overlap
      readonly isPartners: boolean
      readonly isSameVenue: boolean
      /** Guests on both lists. */
      readonly sharedPeople: number
    }
  | EveningFacts
  | { readonly kind: 'past' }
  | { readonly kind: 'short-notice'; readonly daysLeft: number }
  | {
      readonly kind: 'no-data'
      readonly about: 'public-holidays' | 'school-holidays' | 'school-regions' | 'feasts' | 'sun'
    }

/** A line of the date check before it has words. */
export type Finding = {
  readonly id: string
  readonly ids: readonly string[]
  readonly layer: SignalLayer
  readonly severity: Severity
  readonly marginDays: number
  readonly facts: SignalFacts
  /** Where the user's own corrections behind it come from; absent when there are none. */
  readonly corrections?: readonly string[]
}

/** A finding that stands for one thing without margin, which most do. */
export function finding(
  id: string,
  layer: SignalLayer,
  severity: Severity,
  facts: SignalFacts,
): Finding {
  return { id, ids: [id], layer, severity, marginDays: 0, facts }
}

/** The finding with the sources of the corrections behind it, if there are any. */
export function corrected(
  single: Finding,
  rows: readonly { readonly correction?: CorrectionNote }[],
): Finding {
  const sources = rows.flatMap(({ correction }) => correction?.source ?? [])
  return sources.length === 0 ? single : { ...single, corrections: sources }
}

const severityOrder: readonly Severity[] = ['avoid', 'adapt', 'no-data', 'note']

/** Below zero when `first` speaks harder against a date than `second`. */
export function compareSeverity(first: Severity, second: Severity): number {
  return severityOrder.indexOf(first) - severityOrder.indexOf(second)
}

/** One step lighter, for a day that is only possibly the day; nothing is lighter than a note. */
export function lighter(weight: Weight): Weight | null {
  if (weight === 'avoid') return 'adapt'
  return weight === 'adapt' ? 'note' : null
}
