import type { IsoDate } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import type { AllowanceLimits, Certainty, LimitKind, MinimumWage, WorkWish } from './allowance.ts'
import type { PaidPerson } from './counted-work.ts'
import type { MeasuredRoom } from './measured-room.ts'
import type { RewardForm } from './profile.ts'

/** Something to know about money before somebody is asked, works or is paid. */
export type AllowanceSignal =
  | {
      readonly kind: 'over'
      readonly limit: LimitKind
      readonly date: IsoDate
      readonly over: Cents
      readonly total: Cents
      readonly limitCents: Cents
      readonly fitsMinutes: number | null
      readonly wishMinutes: number
      /** Nothing is thought of: the limit was crossed before. */
      readonly isCrossed: boolean
    }
  | {
      readonly kind: 'ceiling'
      readonly per: 'month' | 'year'
      readonly limitMinutes: number
      readonly totalMinutes: number
    }
  | { readonly kind: 'limit-unknown'; readonly year: number }
  | { readonly kind: 'age-unknown'; readonly limitCents: Cents }
  | { readonly kind: 'reward-unknown' }
  | { readonly kind: 'rate-unknown'; readonly date: IsoDate }
  | { readonly kind: 'km-rate-unknown'; readonly date: IsoDate }
  | { readonly kind: 'km-over'; readonly rate: number; readonly maximum: number }
  | { readonly kind: 'km-limit-unknown'; readonly year: number }
  | { readonly kind: 'costs-only'; readonly cents: Cents }
  | { readonly kind: 'not-tested'; readonly reward: Extract<RewardForm, 'onbetaald' | 'factuur'> }
  | {
      readonly kind: 'below-minimum-wage'
      readonly rate: Cents
      readonly minimum: Cents
      readonly certainty: Certainty
    }
  | { readonly kind: 'minimum-wage-unknown'; readonly date: IsoDate }

type Asked = {
  readonly person: PaidPerson
  readonly limits: AllowanceLimits
  readonly wage: MinimumWage
  readonly wish: WorkWish
  readonly date: IsoDate
}

/** What is over first, then what is not known, then what is good to know. */
export function allowanceSignals(room: MeasuredRoom, asked: Asked): AllowanceSignal[] {
  return [
    ...overSignals(room, asked),
    ...ceilingSignals(room),
    ...wageSignals(room, asked),
    ...unknownSignals(room, asked),
    ...kilometreSignals(room, asked),
    ...formSignals(room, asked),
  ]
}

function overSignals(
  { limits, fitsMinutes }: MeasuredRoom,
  { date, wish }: Asked,
): AllowanceSignal[] {
  const isThought = wish.minutes > 0 || wish.km > 0 || wish.expenses > 0
  return limits.flatMap(({ kind, limit, used, wish: added, over }) =>
    limit === null || over === 0
      ? []
      : [
          {
            ...({ kind: 'over', limit: kind, date, over, fitsMinutes } as const),
            ...{ total: (used + added) as Cents, limitCents: limit },
            wishMinutes: wish.minutes,
            isCrossed: !isThought || (kind !== 'hour' && used > limit),
          },
        ],
  )
}

function ceilingSignals({ ceiling }: Pick<MeasuredRoom, 'ceiling'>): AllowanceSignal[] {
  if (ceiling === null || ceiling.overMinutes === 0) return []
  const { per, limitMinutes, usedMinutes, wishMinutes } = ceiling
  return [{ kind: 'ceiling', per, limitMinutes, totalMinutes: usedMinutes + wishMinutes }]
}

function wageSignals(
  { hourCents }: Pick<MeasuredRoom, 'hourCents'>,
  { person, wage, date }: Asked,
): AllowanceSignal[] {
  if (person.reward !== 'dienstverband') return []
  if (wage.amount === null) return [{ kind: 'minimum-wage-unknown', date }]
  if (hourCents === null || hourCents >= wage.amount) return []
  const minimum = wage.amount as Cents
  return [{ kind: 'below-minimum-wage', rate: hourCents, minimum, certainty: wage.certainty }]
}

function unknownSignals(
  { isTested, limits, hourCents }: MeasuredRoom,
  { person, limits: { year }, date }: Asked,
): AllowanceSignal[] {
  const signals: AllowanceSignal[] = []
  if (person.reward === null) signals.push({ kind: 'reward-unknown' })
  if (hourCents === null) signals.push({ kind: 'rate-unknown', date })
  if (!isTested) return signals
  if (limits.some(({ limit }) => limit === null)) signals.push({ kind: 'limit-unknown', year })
  const hour = limits.find(({ kind }) => kind === 'hour')?.limit ?? null
  if (person.is21 === null && hour !== null) {
    signals.push({ kind: 'age-unknown', limitCents: hour })
  }
  return signals
}

function kilometreSignals(
  { kmTenthCents: rate }: Pick<MeasuredRoom, 'kmTenthCents'>,
  { person, limits, wish, date }: Asked,
): AllowanceSignal[] {
  if (person.reward === 'factuur' || person.reward === 'onbetaald') return []
  if (rate === null) return wish.km > 0 ? [{ kind: 'km-rate-unknown', date }] : []
  const maximum = limits.km.amount
  if (rate === 0) return []
  if (maximum === null) return [{ kind: 'km-limit-unknown', year: limits.year }]
  return rate > maximum ? [{ kind: 'km-over', rate, maximum }] : []
}

function formSignals(
  { costsOnly }: Pick<MeasuredRoom, 'costsOnly'>,
  { person: { reward } }: Asked,
): AllowanceSignal[] {
  if (reward === 'onbetaald' || reward === 'factuur') return [{ kind: 'not-tested', reward }]
  return costsOnly > 0 ? [{ kind: 'costs-only', cents: costsOnly }] : []
}
