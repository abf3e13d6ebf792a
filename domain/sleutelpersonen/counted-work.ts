import type { IsoDate } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import { cents, sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type { WorkWish } from './allowance.ts'
import type { HoursEntry } from './hours.ts'
import { paidRates, ratesOfEntry } from './paid-rates.ts'
import type { Profile, RewardForm } from './profile.ts'
import { worthOf } from './worth.ts'
import type { PaidWork, Worth } from './worth.ts'

/** Hours as far as limits go. */
export type WorkEntry = Pick<
  HoursEntry,
  | 'id'
  | 'assignmentId'
  | 'workedOn'
  | 'minutes'
  | 'km'
  | 'expenses'
  | 'reward'
  | 'hourCents'
  | 'kmTenthCents'
  | 'status'
  | 'is21'
> & {
  /** What corrections of its payment added or took back since; on the last day of a paid line. */
  readonly corrected?: Corrected | undefined
}

/** A difference with what was paid first; below nil for what came back. */
export type Corrected = Pick<Worth, 'reward' | 'kmAllowance' | 'expenses'>

export type PaidPerson = Pick<Profile, 'reward' | 'is21' | 'ceiling' | 'rates' | 'outside'>

type Valued = PaidWork &
  Pick<WorkEntry, 'corrected'> & { readonly group: string; readonly reward: RewardForm | null }

/** What work brings, split in what is thanks and what is costs. */
export type Brought = { readonly reward: Cents; readonly costs: Cents }

/** True when the limits hold for a form of reward; an unknown form is tested to be safe. */
export function isLimited(reward: RewardForm | null): boolean {
  return reward !== 'onbetaald' && reward !== 'factuur' && reward !== 'dienstverband'
}

/** What entries bring, each assignment rounded once, as it will be paid or was paid in the end. */
export function broughtBy(entries: readonly WorkEntry[], person: PaidPerson): Brought {
  const valued = entries.map((entry): Valued => ({
    ...{ minutes: entry.minutes, km: entry.km, expenses: entry.expenses },
    ...{ group: entry.assignmentId ?? entry.id, corrected: entry.corrected },
    ...ratesOfEntry(entry, person),
  }))
  const limited = valued.filter(({ reward }) => isLimited(reward))
  return together([...grouped(limited, ({ group }) => group).values()].map(broughtByOne))
}

/** What a wish would bring on a day. */
export function broughtByWish(wish: WorkWish, person: PaidPerson, day: IsoDate): Brought {
  const { reward } = person
  if (!isLimited(reward)) return { reward: cents(0), costs: cents(0) }
  return broughtByOne([{ ...wish, ...paidRates(reward, person.rates, day), group: '', reward }])
}

/** Both together. */
export function together(parts: readonly Brought[]): Brought {
  return {
    reward: sumCents(parts.map(({ reward }) => reward)),
    costs: sumCents(parts.map(({ costs }) => costs)),
  }
}

// A gift is noted as what it cost, and counts as thanks.
function broughtByOne(work: readonly Valued[]): Brought {
  const worth = worthOf(work)
  const gifts = sumCents(
    work
      .filter(({ reward }) => reward === 'cadeau')
      .map(({ expenses, corrected }) => cents(expenses + (corrected?.expenses ?? 0))),
  )
  const since = sumOfCorrected(work)
  return {
    reward: cents(worth.reward + since.reward + gifts),
    costs: cents(worth.kmAllowance + worth.expenses + since.kmAllowance + since.expenses - gifts),
  }
}

/** What corrections came to, over all of the work. */
export function sumOfCorrected(work: readonly Pick<WorkEntry, 'corrected'>[]): Corrected {
  const sum = (pick: (corrected: Corrected) => Cents) =>
    sumCents(work.flatMap(({ corrected }) => (corrected === undefined ? [] : pick(corrected))))
  return {
    reward: sum(({ reward }) => reward),
    kmAllowance: sum(({ kmAllowance }) => kmAllowance),
    expenses: sum(({ expenses }) => expenses),
  }
}
