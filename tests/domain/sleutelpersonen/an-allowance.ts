import moneyRules from '../../../resources/data/money-rules.json' with { type: 'json' }
import { isoDate } from '#domain/shared/dates'
import type { HoursEntryId, PoolRateId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { AllowanceLimits, WorkWish } from '#domain/sleutelpersonen/allowance'
import { allowanceRoom } from '#domain/sleutelpersonen/allowance-room'
import type { PaidPerson, WorkEntry } from '#domain/sleutelpersonen/counted-work'
import { limitsOfYear, minimumWageOn } from '#domain/sleutelpersonen/known-limits'
import { allowanceWords } from '#domain/texts/allowance'

let count = 0

/** Somebody who gets € 5,60 an hour and € 0,23 a kilometre, unless told otherwise. */
export function aPerson(
  own: Partial<PaidPerson> & { hour?: number | null; km?: number | null } = {},
) {
  const { hour = 560, km = 230, ...person } = own
  return {
    ...({ reward: 'vrijwilligersvergoeding', is21: true, ceiling: null, outside: [] } as const),
    rates: [
      {
        ...{ id: 'rate' as PoolRateId, fromOn: isoDate('2020-01-01'), source: 'afspraak' },
        ...{ hourCents: hour === null ? null : cents(hour), kmTenthCents: km },
      },
    ],
    ...person,
  } satisfies PaidPerson
}

/** Worked minutes on a day. */
export function work(day: string, minutes: number, own: Partial<WorkEntry> = {}): WorkEntry {
  count += 1
  return {
    ...{
      id: `hours-${count}` as HoursEntryId,
      assignmentId: null,
      workedOn: isoDate(day),
      minutes,
    },
    ...{ km: 0, expenses: cents(0), reward: null, hourCents: null, kmTenthCents: null },
    ...{ is21: null, status: 'worked', ...own },
  }
}

/** What she wants to ask somebody for. */
export const wish = (minutes: number, own: Partial<WorkWish> = {}): WorkWish => ({
  ...{ minutes, km: 0, expenses: cents(0), ...own },
})

type Case = {
  readonly person?: PaidPerson
  readonly work?: readonly WorkEntry[]
  readonly date?: string
  readonly wish?: WorkWish
  readonly limits?: AllowanceLimits
}

/** The room there is, with each limit by its kind and the words of each signal. */
export function ask({ person = aPerson(), work: done = [], date = '2025-02-14', ...rest }: Case) {
  const day = isoDate(date)
  const year = Number(date.slice(0, 4))
  const room = allowanceRoom({
    ...{ person, work: done, date: day, wish: rest.wish },
    limits: rest.limits ?? limitsOfYear(moneyRules, undefined, year),
    minimumWage: minimumWageOn(moneyRules, day),
  })
  const of = (kind: string) => room.limits.find((limit) => limit.kind === kind)
  return {
    ...room,
    ...{ hour: of('hour'), month: of('month'), year: of('year') },
    words: room.signals.map((signal) => allowanceWords(signal).fact),
    why: room.signals.map((signal) => allowanceWords(signal).reason),
  }
}

/** An amount she filled in herself. */
export const own = (amount: number | null) =>
  ({ amount, certainty: 'own', source: 'test' }) as const
