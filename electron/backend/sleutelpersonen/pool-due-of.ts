import type { PoolDue } from '#domain/contract/pool-due'
import { addDays, isoDate, todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import {
  listMoved,
  listStranded,
  listUnanswered,
  listWorkChecks,
  sumUnapproved,
  sumUnpaid,
} from '#backend/db/repositories/pool-due'
import type { PersonId } from '#domain/shared/ids'
import { poolConsentOf } from '#backend/db/repositories/pool-consents'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import type { Reader } from '#backend/db/sql'

const checkDaysAhead = 30
const daysToAnswer = 3
/** Of each kind; the rest stands on the screens of the pool. */
const shown = 5

/** What the pool asks of today. */
export function poolDueOf(db: Reader, now: Instant): PoolDue {
  const today = todayOf(now)
  return {
    workChecks: firstOf(listWorkChecks(db, addDays(today, checkDaysAhead))),
    unanswered: firstOf(listUnanswered(db, { askedUntil: addDays(today, -daysToAnswer), today })),
    moved: firstOf(listMoved(db, today)),
    stranded: firstOf(listStranded(db, today)),
    unapproved: sumUnapproved(db, isoDate(`${today.slice(0, 7)}-01`)),
    unpaid: sumUnpaid(db),
  }
}

/** Somebody as a sleutelpersoon at a glance; undefined for who was never in the pool. */
export function standingOf(db: Reader, personId: PersonId, now: Instant) {
  const profile = findProfile(db, personId)
  if (!profile) return undefined
  const { sinceOn, leftOn, languages } = profile
  return {
    ...{ sinceOn, leftOn, consent: poolConsentOf(db, personId, todayOf(now)) },
    languages: languages.map(({ language }) => language),
  }
}

function firstOf<Row>(rows: readonly Row[]): { total: number; rows: Row[] } {
  return { total: rows.length, rows: rows.slice(0, shown) }
}
