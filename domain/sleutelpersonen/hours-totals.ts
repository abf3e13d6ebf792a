import { grouped } from '#domain/shared/grouped'
import { cents, sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import type { HoursEntry } from './hours.ts'
import { ratesOfEntry } from './paid-rates.ts'
import type { Profile } from './profile.ts'
import { worthOf } from './worth.ts'
import type { Worth } from './worth.ts'

type Rates = Pick<Profile, 'reward' | 'rates'>

export type HoursTotals = {
  readonly minutes: number
  readonly km: number
  readonly expenses: Cents
  /** Reward, kilometres and expenses, each assignment rounded once. */
  readonly amount: Cents
  readonly minutesWithoutRate: number
}

const nobody: Rates = { reward: null, rates: [] }

/** What hours are worth by the rates they have or would have now. */
export function worthOfEntries(entries: readonly HoursEntry[], rates: Rates | undefined): Worth {
  return worthOf(entries.map((entry) => ({ ...entry, ...ratesOfEntry(entry, rates ?? nobody) })))
}

/** Hours of any people added up. */
export function totalsOfHours(
  entries: readonly HoursEntry[],
  ratesOf: (entry: HoursEntry) => Rates | undefined,
): HoursTotals {
  const groups = [...grouped(entries, ({ id, assignmentId }) => assignmentId ?? id).values()]
  const worths = groups.map((group) => worthOfEntries(group, group[0] && ratesOf(group[0])))
  const sum = (pick: (entry: HoursEntry) => number) =>
    entries.reduce((total, entry) => total + pick(entry), 0)
  return {
    minutes: sum(({ minutes }) => minutes),
    km: sum(({ km }) => km),
    expenses: cents(sum(({ expenses }) => expenses)),
    amount: sumCents(worths.map(({ total }) => total)),
    minutesWithoutRate: worths.reduce((total, worth) => total + worth.minutesWithoutRate, 0),
  }
}
