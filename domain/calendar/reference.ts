import type { IsoDate } from '#domain/shared/dates'

/** How heavily a day weighs against planning on it. */
export type Weight = 'avoid' | 'adapt' | 'note'

export type SchoolRegion = 'noord' | 'midden' | 'zuid'

/** The user's own correction behind a row, with where she has it from. */
export type CorrectionNote = { readonly id: string; readonly source: string }

export type PublicHoliday = {
  readonly id: string
  readonly name: string
  readonly weight: Weight
  readonly days: readonly IsoDate[]
  /** Years in which many more people have the day off. */
  readonly anniversaryYears: readonly number[]
  readonly correction?: CorrectionNote
}

export type SchoolHoliday = {
  /** Null for a week of her own. */
  readonly schoolYear: string | null
  readonly name: string
  readonly region: SchoolRegion
  readonly from: IsoDate
  readonly until: IsoDate
  /** False for advised dates, from which schools may depart. */
  readonly isFixed: boolean
  readonly correction?: CorrectionNote
}

/** A religious or cultural day, or a few days in a row. */
export type Feast = {
  readonly id: string
  readonly name: string
  readonly group: string
  readonly weight: Weight
  /** Days the feast may fall earlier or later than its main day. */
  readonly marginDays: number
  readonly durationDays: number
  readonly mainDays: readonly IsoDate[]
  /** A yearly day, `03-21`, on which it is celebrated whatever the main day. */
  readonly fixedMonthDay: string | null
  readonly celebratesEve: boolean
  readonly advice: string | null
  readonly correction?: CorrectionNote
}

export type Ramadan = {
  readonly from: IsoDate
  readonly until: IsoDate
  readonly marginDays: number
  readonly weight: Weight
  readonly advice: string | null
  readonly correction?: CorrectionNote
}

/** Which days speak against planning on them, with how far the data reaches. */
export type CalendarReference = {
  readonly checkedOn: IsoDate
  /** Where each layer comes from, in words. */
  readonly sources: {
    readonly publicHolidays: readonly string[]
    readonly schoolHolidays: readonly string[]
    readonly feasts: readonly string[]
  }
  readonly publicHolidays: readonly PublicHoliday[]
  readonly publicHolidayYears: readonly number[]
  readonly schoolHolidays: readonly SchoolHoliday[]
  readonly schoolHolidaysFrom: IsoDate
  readonly schoolHolidaysUntil: IsoDate
  readonly feasts: readonly Feast[]
  readonly feastYears: readonly number[]
  readonly ramadans: readonly Ramadan[]
}
