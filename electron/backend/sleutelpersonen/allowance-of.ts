import type { Allowance } from '#domain/contract/allowance'
import { isoDate, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { AssignmentId, PersonId } from '#domain/shared/ids'
import type { WorkWish } from '#domain/sleutelpersonen/allowance'
import { allowanceRoom } from '#domain/sleutelpersonen/allowance-room'
import type { PaidPerson } from '#domain/sleutelpersonen/counted-work'
import { limitsOfYear, minimumWageOn } from '#domain/sleutelpersonen/known-limits'
import { allowanceWords, limitName } from '#domain/texts/allowance'
import { findOwnLimits } from '#backend/db/repositories/allowance-limits'
import { listHoursAsPaid } from '#backend/db/repositories/paid-corrections'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import { packageData } from '#backend/db/seed/package-data'
import type { Reader } from '#backend/db/sql'

type Asked = {
  readonly personId: PersonId
  readonly date: IsoDate
  readonly wish?: WorkWish | undefined
  /** The work whose own hours are not counted: they are in the wish. */
  readonly without?: AssignmentId | undefined
}

// Somebody without a profile is nobody of the pool: nothing is known, which is said.
const unknownPerson: PaidPerson = {
  reward: null,
  is21: null,
  ceiling: null,
  rates: [],
  outside: [],
}

/** What is left of somebody's limits on a day, in figures and words, with a wish counted in. */
export function allowanceOf(db: Reader, asked: Asked): Allowance {
  return allowanceFor(db, findProfile(db, asked.personId) ?? unknownPerson, asked)
}

/** The same for somebody whose profile was read already. */
export function allowanceFor(
  db: Reader,
  person: PaidPerson,
  { personId, date, wish, without }: Asked,
): Allowance {
  const year = yearOf(date)
  const {
    limits,
    signals,
    costsOnly: _costs,
    ...room
  } = allowanceRoom({
    ...{ person, date, wish },
    limits: limitsOfYear(packageData.money, findOwnLimits(db, year), year),
    minimumWage: minimumWageOn(packageData.money, date),
    work: listHoursAsPaid(db, {
      personId,
      from: isoDate(`${year}-01-01`),
      until: isoDate(`${year}-12-31`),
    }).filter(({ assignmentId }) => without === undefined || assignmentId !== without),
  })
  return {
    ...{ personId, date, ...room },
    limits: limits.map((limit) => ({ ...limit, name: limitName(limit.kind, date) })),
    signals: signals.map((signal) => ({ kind: signal.kind, ...allowanceWords(signal) })),
  }
}
