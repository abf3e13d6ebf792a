import type { IsoDate } from '#domain/shared/dates'

/** From and until are both in it. */
export type Period = { readonly from: IsoDate; readonly until: IsoDate }

/** The years it touches, in order. */
export function yearsOf({ from, until }: Period): number[] {
  const first = Number(from.slice(0, 4))
  const last = Number(until.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** The years that lie in it from their first to their last day, in order. */
export function wholeYearsIn(period: Period): number[] {
  return yearsOf(period).filter((year) => {
    const whole = wholeYear(year)
    return period.from <= whole.from && whole.until <= period.until
  })
}

/** Whether it begins with a year and ends with one: only then is a year's money that of the period. */
export function isWholeYears({ from, until }: Period): boolean {
  return from.endsWith('-01-01') && until.endsWith('-12-31')
}

/** Its shape: a whole year, a whole quarter, or any two days. */
export function shapeOf({
  from,
  until,
}: Period):
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'days' } {
  const year = Number(from.slice(0, 4))
  if (from === `${year}-01-01` && until === `${year}-12-31`) return { kind: 'year', year }
  const quarter = ([1, 2, 3, 4] as const).find((each) => {
    const own = quarterOf(year, each)
    return own.from === from && own.until === until
  })
  return quarter === undefined ? { kind: 'days' } : { kind: 'quarter', year, quarter }
}

/** A whole year. */
export function wholeYear(year: number): Period {
  return { from: `${year}-01-01` as IsoDate, until: `${year}-12-31` as IsoDate }
}

const quarterDays = {
  1: ['01-01', '03-31'],
  2: ['04-01', '06-30'],
  3: ['07-01', '09-30'],
  4: ['10-01', '12-31'],
} as const

/** A whole quarter. */
export function quarterOf(year: number, quarter: 1 | 2 | 3 | 4): Period {
  const [from, until] = quarterDays[quarter]
  return { from: `${year}-${from}` as IsoDate, until: `${year}-${until}` as IsoDate }
}
