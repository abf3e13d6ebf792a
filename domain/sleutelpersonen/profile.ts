import type { IsoDate } from '#domain/shared/dates'
import type { GemeenteId, PersonId, PoolRateId, SleutelpersoonId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'

/** How well somebody speaks, reads or interprets a language; from little to as their own. */
export const languageLevels = ['little', 'good', 'fluent'] as const
export type LanguageLevel = (typeof languageLevels)[number]

/** What somebody does in the room or for a gemeente (model.md, Sleutelpersonen). */
export const poolRoles = [
  'tolk',
  'verbinder',
  'informeren',
  'activeren',
  'vertrouwenspersoon',
  'rolmodel',
  'adviseur',
] as const
export type PoolRole = (typeof poolRoles)[number]

/** How somebody is thanked or paid (money-rules.json, sleutelpersonen.betaalvormen). */
export const rewardForms = [
  'onbetaald',
  'vrijwilligersvergoeding',
  'onkosten',
  'factuur',
  'dienstverband',
  'cadeau',
] as const
export type RewardForm = (typeof rewardForms)[number]

export type SpokenLanguage = {
  readonly language: string
  readonly speaking: LanguageLevel | null
  readonly reading: LanguageLevel | null
  readonly interpreting: LanguageLevel | null
}

/** What somebody gets from a day on; there is no standard, she fills it in with where it comes from. */
export type PoolRate = {
  readonly id: PoolRateId
  readonly fromOn: IsoDate
  readonly hourCents: Cents | null
  /** Tenths of a cent per kilometre: 0.23 euro is 230. */
  readonly kmTenthCents: number | null
  readonly source: string
}

/** What somebody says to get from others; without a month it counts for the year alone. */
export type OutsideAmount = {
  readonly year: number
  readonly month: number | null
  readonly cents: Cents
}

/** A ceiling of hours somebody asked for, or was promised. */
export type HoursCeiling = { readonly minutes: number; readonly per: 'month' | 'year' }

/** Somebody of the pool, with what matters for choosing and paying; never origin or home. */
export type Profile = {
  readonly id: SleutelpersoonId
  readonly personId: PersonId
  readonly name: string
  readonly sinceOn: IsoDate
  /** The day somebody left the pool; null is still in it. */
  readonly leftOn: IsoDate | null
  /** The person stands in the archive: kept, and not asked. */
  readonly isArchived: boolean
  /** Null is not known yet. */
  readonly reward: RewardForm | null
  readonly is21: boolean | null
  readonly ceiling: HoursCeiling | null
  readonly languages: readonly SpokenLanguage[]
  readonly roles: readonly PoolRole[]
  readonly themes: readonly string[]
  /** Empty is the whole region. */
  readonly gemeenteIds: readonly GemeenteId[]
  /** Oldest first. */
  readonly rates: readonly PoolRate[]
  readonly outside: readonly OutsideAmount[]
}

/** Whether somebody works in a gemeente; without a choice that is the whole region. */
export function isInArea(area: Profile['gemeenteIds'], gemeenteId: GemeenteId): boolean {
  return area.length === 0 || area.includes(gemeenteId)
}

/** The rate of a day: the last one that had begun; undefined when none had. */
export function rateOn(rates: readonly PoolRate[], day: IsoDate): PoolRate | undefined {
  return rates.findLast(({ fromOn }) => fromOn <= day)
}
