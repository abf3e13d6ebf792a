import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { PoolRole } from '#domain/sleutelpersonen/profile'

/** Minutes as hours: `4 uur`, `2,5 uur`. */
export function hoursInWords(minutes: number): string {
  return `${(minutes / 60).toLocaleString('nl-NL', { maximumFractionDigits: 2 })} uur`
}

type Described = {
  readonly role: PoolRole | null
  readonly language: string | null
  readonly date: IsoDate
  readonly minutesWithoutRate: number
}

/** A cost of the pool by what was done and when; never by whom, since the annex leaves the office. */
export function poolCostName({ role, language, date, minutesWithoutRate }: Described): string {
  const what = role === null ? 'Sleutelpersoon' : `${role.charAt(0).toUpperCase()}${role.slice(1)}`
  const told =
    minutesWithoutRate === 0 ? '' : ` (${hoursInWords(minutesWithoutRate)} zonder tarief)`
  return `${[what, language].filter(Boolean).join(' ')}, ${dateWithYear(date)}${told}`
}
