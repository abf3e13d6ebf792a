import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { cents, sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type {
  AllowanceLimits,
  CeilingRoom,
  KnownAmount,
  LimitKind,
  LimitRoom,
  MinimumWage,
  WorkWish,
} from './allowance.ts'
import { allowanceSignals } from './allowance-signals.ts'
import type { AllowanceSignal } from './allowance-signals.ts'
import { broughtBy, broughtByWish, isLimited, together } from './counted-work.ts'
import type { Brought, PaidPerson, WorkEntry } from './counted-work.ts'
import { fittingMinutes } from './fitting-minutes.ts'
import type { MeasuredRoom } from './measured-room.ts'
import { paidRates } from './paid-rates.ts'
import type { PaidRates } from './paid-rates.ts'

export type AllowanceQuestion = {
  readonly person: PaidPerson
  readonly limits: AllowanceLimits
  readonly minimumWage: MinimumWage
  /** All work of the year of `date`: planned, worked and approved. */
  readonly work: readonly WorkEntry[]
  readonly date: IsoDate
  readonly wish?: WorkWish | undefined
}

export type AllowanceRoom = MeasuredRoom & { readonly signals: readonly AllowanceSignal[] }

const noWish: WorkWish = { minutes: 0, km: 0, expenses: cents(0) }

/**
 * What is left of the limits of an hour, a month and a year, each on its own, with what is thought
 * of counted in, so that a crossing is told before it happens. It never says no.
 */
export function allowanceRoom(question: AllowanceQuestion): AllowanceRoom {
  const { person, limits, date } = question
  const wish = question.wish ?? noWish
  const isTested = isLimited(person.reward)
  const rates = paidRates(person.reward, person.rates, date)
  const tested = testedHour(question, rates)
  const periods = periodsOf(question, wish)
  const room: MeasuredRoom = {
    ...rates,
    isTested,
    limits: isTested ? [hourRoom(question, tested, wish), ...periods.rooms] : [],
    ceiling: ceilingRoom(question, wish),
    costsOnly: isTested ? periods.costsOnly : cents(0),
    fitsMinutes: null,
  }
  const fitsMinutes = fittingMinutes(room, broughtByWish({ ...wish, minutes: 0 }, person, date))
  const full = { ...room, fitsMinutes }
  return {
    ...full,
    signals: allowanceSignals(full, {
      ...{ person: { ...person, is21: tested.is21 }, limits, wish, date },
      wage: question.minimumWage,
    }),
  }
}

type TestedHour = Pick<WorkEntry, 'hourCents' | 'is21'>

/**
 * The hour that is furthest over its limit: of approved work of the day by what was frozen then, of
 * the rest, and of what is thought of, by the profile of now.
 */
function testedHour(question: AllowanceQuestion, { hourCents }: PaidRates): TestedHour {
  const { person, work, date, limits } = question
  const own: TestedHour = { hourCents, is21: person.is21 }
  if (question.wish !== undefined) return own
  const ofDay = work.filter(({ workedOn }) => workedOn === date)
  const frozen = ofDay.filter(({ status, reward }) => status === 'approved' && isLimited(reward))
  const tested = frozen.length === ofDay.length && frozen.length > 0 ? frozen : [own, ...frozen]
  const overOf = ({ hourCents: rate, is21 }: TestedHour) =>
    (rate ?? 0) - (hourLimit(limits, is21).amount ?? Infinity)
  return tested.reduce((worst, each) => (overOf(each) > overOf(worst) ? each : worst))
}

function hourLimit(limits: AllowanceLimits, is21: boolean | null): KnownAmount {
  return is21 === true ? limits.hourFrom21 : limits.hourUnder21
}

function hourRoom(
  { person, limits, date }: AllowanceQuestion,
  { hourCents, is21 }: TestedHour,
  wish: WorkWish,
) {
  const limit = hourLimit(limits, is21)
  const gift = person.reward === 'cadeau' ? broughtByWish(wish, person, date).reward : 0
  const perHour = gift > 0 && wish.minutes > 0 ? Math.round((gift * 60) / wish.minutes) : 0
  return roomOf('hour', limit, cents((hourCents ?? 0) + perHour), cents(0), cents(0))
}

function periodsOf({ person, limits, work, date }: AllowanceQuestion, wish: WorkWish) {
  const [year, month] = [yearOf(date), date.slice(0, 7)]
  const outside = person.outside.filter((each) => each.year === year)
  const ofYear = work.filter(({ workedOn }) => yearOf(workedOn) === year)
  const ofMonth = ofYear.filter(({ workedOn }) => workedOn.startsWith(month))
  const [inYear, inMonth] = [broughtBy(ofYear, person), broughtBy(ofMonth, person)]
  const wished = broughtByWish(wish, person, date)
  // As soon as there is any thanks in a year, costs count beside it (money-rules.json, voorwaarden).
  const isRewarded = together([inYear, wished]).reward > 0 || outside.some((each) => each.cents > 0)
  const counted = (brought: Brought) =>
    isRewarded ? cents(brought.reward + brought.costs) : cents(0)
  const outsideMonth = outside.filter((each) => each.month === Number(date.slice(5, 7)))
  const room = (kind: LimitKind, limit: KnownAmount, own: Brought, others: typeof outside) =>
    roomOf(kind, limit, counted(own), sumCents(others.map((each) => each.cents)), counted(wished))
  return {
    rooms: [
      room('month', limits.month, inMonth, outsideMonth),
      room('year', limits.perYear, inYear, outside),
    ],
    costsOnly: isRewarded ? cents(0) : together([inYear, wished]).costs,
  }
}

function roomOf(
  kind: LimitKind,
  { amount, certainty, source }: KnownAmount,
  own: Cents,
  outside: Cents,
  wish: Cents,
): LimitRoom {
  const limit = amount === null ? null : cents(amount)
  const left = limit === null ? null : limit - own - outside - wish
  return {
    ...{ kind, limit, used: cents(own + outside), outside, wish, certainty, source },
    room: left === null ? null : cents(Math.max(0, left)),
    over: left === null ? cents(0) : cents(Math.max(0, -left)),
  }
}

function ceilingRoom(
  { person, work, date }: AllowanceQuestion,
  wish: WorkWish,
): CeilingRoom | null {
  if (person.ceiling === null) return null
  const { minutes: limitMinutes, per } = person.ceiling
  const period = date.slice(0, per === 'month' ? 7 : 4)
  const usedMinutes = work
    .filter(({ workedOn }) => workedOn.startsWith(period))
    .reduce((sum, { minutes }) => sum + minutes, 0)
  const overMinutes = Math.max(0, usedMinutes + wish.minutes - limitMinutes)
  return { per, limitMinutes, usedMinutes, wishMinutes: wish.minutes, overMinutes }
}
