import type { allowanceCalls } from '#domain/contract/allowance'
import { todayOf, yearOf } from '#domain/shared/dates'
import { limitFields } from '#domain/sleutelpersonen/allowance'
import { knownLimits, knownYears, limitsOfYear } from '#domain/sleutelpersonen/known-limits'
import { refuse } from '#domain/texts/refusals'
import {
  deleteOwnLimits,
  findOwnLimits,
  listOwnLimits,
  putOwnLimits,
} from '#backend/db/repositories/allowance-limits'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import { packageData } from '#backend/db/seed/package-data'
import type { HandlersFor } from '#backend/handler-types'
import { allowanceFor } from '#backend/sleutelpersonen/allowance-of'

const rules = packageData.money

/** Limits of an allowance: what is left of them, and the amounts per year. */
export const allowanceHandlers: HandlersFor<typeof allowanceCalls> = {
  'allowance.of': (db, asked) => {
    const profile = findProfile(db, asked.personId)
    return profile === undefined ? refuse('not-found') : allowanceFor(db, profile, asked)
  },
  'allowance.years': (db, _, ports) => {
    const hers = listOwnLimits(db)
    const now = yearOf(todayOf(ports.now()))
    const years = new Set([...knownYears(rules), ...hers.map(({ year }) => year), now, now + 1])
    return [...years]
      .toSorted((one, other) => other - one)
      .map((year) => {
        const own = hers.find((row) => row.year === year)
        const [limits, known] = [limitsOfYear(rules, own, year), knownLimits(rules, year)]
        return {
          year,
          amounts: limitFields.map((field) => ({
            ...{ field, ...limits[field], known: known[field].amount },
          })),
          own: own === undefined ? null : { source: own.source, checkedOn: own.checkedOn },
        }
      })
  },
  'allowance.setOwn': (db, own, ports) => {
    if (limitFields.every((field) => own[field] === null)) return refuse('no-own-amount')
    putOwnLimits(db, ports.newId(), { ...own, checkedOn: todayOf(ports.now()) })
    return { done: true }
  },
  'allowance.clearOwn': (db, { year }) => {
    if (findOwnLimits(db, year) === undefined) return refuse('not-found')
    deleteOwnLimits(db, year)
    return { done: true }
  },
}
