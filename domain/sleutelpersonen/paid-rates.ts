import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type { HoursEntry } from './hours.ts'
import { rateOn } from './profile.ts'
import type { Profile, RewardForm } from './profile.ts'

export type PaidRates = {
  readonly hourCents: Cents | null
  readonly kmTenthCents: number | null
}

const nothing = cents(0)

/**
 * What an hour and a kilometre bring on a day. Who is not paid gets nothing for both, who gets
 * costs or a gift gets nothing for the hours; null is a rate that nobody filled in.
 */
export function paidRates(
  reward: RewardForm | null,
  rates: Profile['rates'],
  day: IsoDate,
): PaidRates {
  if (reward === 'onbetaald') return { hourCents: nothing, kmTenthCents: 0 }
  const rate = rateOn(rates, day)
  const kmTenthCents = rate?.kmTenthCents ?? null
  if (reward === 'onkosten' || reward === 'cadeau') return { hourCents: nothing, kmTenthCents }
  return { hourCents: rate?.hourCents ?? null, kmTenthCents }
}

type Entry = Pick<HoursEntry, 'status' | 'reward' | 'workedOn' | 'hourCents' | 'kmTenthCents'>

/** What an entry is paid by: approved ones as they were frozen, others by the profile of now. */
export function ratesOfEntry(
  entry: Entry,
  profile: Pick<Profile, 'reward' | 'rates'>,
): PaidRates & { readonly reward: RewardForm | null } {
  if (entry.status === 'approved') {
    const { reward, hourCents, kmTenthCents } = entry
    return { reward, hourCents, kmTenthCents }
  }
  const { reward } = profile
  return { reward, ...paidRates(reward, profile.rates, entry.workedOn) }
}
