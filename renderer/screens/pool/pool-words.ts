import type { PoolRow } from '#domain/contract/pool'
import { money } from '#renderer/lib/format'
import { poolText as text } from '#renderer/texts/pool'

const hours = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** `6 uur, 2,5 uur gepland`; empty when there is nothing. */
export function minutesInWords({ planned, worked }: PoolRow['quarter']): string {
  const parts = [
    ...(worked === 0 ? [] : [text.hours(hours.format(worked / 60))]),
    ...(planned === 0 ? [] : [text.planned(hours.format(planned / 60))]),
  ]
  return parts.join(', ')
}

type Amounts = Pick<NonNullable<PoolRow['rate']>, 'hourCents' | 'kmTenthCents'>

/** `€ 5,00 per uur, € 0,23 per km`. */
export function rateInWords({ hourCents, kmTenthCents }: Amounts): string {
  const parts = [
    ...(hourCents === null ? [] : [text.perHour(money(hourCents))]),
    ...(kmTenthCents === null ? [] : [text.perKm(money(kmTenthCents / 10))]),
  ]
  return parts.join(', ')
}
