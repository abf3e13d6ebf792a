import type { IsoDate } from '#domain/shared/dates'

const shape = /^20\d\d(-Q[1-4])?$/

/** Whether a text names a quarter (`2025-Q1`) or a year without quarters (`2026`). */
export function isPeriod(text: string): boolean {
  return shape.test(text)
}

/** The year of a period. */
function yearOfPeriod(period: string): number {
  return Number(period.slice(0, 4))
}

/** The quarter in which a day lies. */
export function quarterOf(day: IsoDate): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** The four quarters of a year. */
export function quartersOf(year: number): string[] {
  return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)
}

/** The first and the last day of a period. */
export function daysOfPeriod(period: string): { first: IsoDate; last: IsoDate } {
  const year = period.slice(0, 4)
  const quarter = Number(period.slice(6))
  const ends = ['12-31', '03-31', '06-30', '09-30', '12-31']
  const first = quarter === 0 ? '01' : String(quarter * 3 - 2).padStart(2, '0')
  return {
    first: `${year}-${first}-01` as IsoDate,
    last: `${year}-${ends[quarter] ?? '12-31'}` as IsoDate,
  }
}

/**
 * Whether a row runs in what a column stands for: a year as one column covers its quarters, and a
 * quarter is covered by its whole year.
 */
export function runsIn(periods: readonly string[], column: string): boolean {
  if (periods.includes(column)) return true
  return column.length === 4
    ? periods.some((period) => period.startsWith(column))
    : periods.includes(column.slice(0, 4))
}

/**
 * The periods of a row after a cell was set or cleared. Taking one quarter out of a whole year
 * leaves the other three; setting the whole year takes the place of its quarters.
 */
export function withPeriod(
  periods: readonly string[],
  column: string,
  isPlanned: boolean,
): readonly string[] {
  const year = column.slice(0, 4)
  const others = periods.filter((period) => !period.startsWith(year))
  const own = periods.filter((period) => period.startsWith(year))
  if (column === year) return [...others, ...(isPlanned ? [year] : [])].toSorted()
  const quarters = own.includes(year) ? quartersOf(Number(year)) : own
  const kept = quarters.filter((period) => period !== column)
  return [...others, ...kept, ...(isPlanned ? [column] : [])].toSorted()
}

/** A column of the table: a quarter, or a year of which the plan knows no quarters. */
export type PeriodColumn = {
  readonly id: string
  readonly year: number
  /** 1 to 4; null for the whole year. */
  readonly quarter: number | null
}

type Wish = {
  /** Years that are shown although nothing stands in them yet. */
  readonly years?: readonly number[]
  /** Years shown by quarter although the plan has none of them. */
  readonly byQuarter?: readonly number[]
}

/** The columns of the table, in order: each year by quarter where a row has one, or it is asked. */
export function columnsFor(
  rows: readonly { readonly periods: readonly string[] }[],
  { years = [], byQuarter = [] }: Wish = {},
): PeriodColumn[] {
  const ids = new Set(rows.flatMap(({ periods }) => periods))
  const shown = new Set([...[...ids].map(yearOfPeriod), ...years, ...byQuarter])
  return [...shown]
    .toSorted((one, other) => one - other)
    .flatMap((year): PeriodColumn[] => {
      const hasQuarters = byQuarter.includes(year) || quartersOf(year).some((id) => ids.has(id))
      return hasQuarters
        ? quartersOf(year).map((id, at) => ({ id, year, quarter: at + 1 }))
        : [{ id: String(year), year, quarter: null }]
    })
}

/** Whether a day lies in a column. */
export function isInColumn(day: IsoDate, column: Pick<PeriodColumn, 'id'>): boolean {
  const { first, last } = daysOfPeriod(column.id)
  return first <= day && day <= last
}
