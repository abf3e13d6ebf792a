import type { PoolDue } from '#domain/contract/pool-due'
import { addDays, isoDate, todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import { sumCents } from '#domain/shared/money'
import { payRun } from '#domain/sleutelpersonen/pay-run'
import { listHours } from '#backend/db/repositories/hours'
import {
  listMoved,
  listNotNoted,
  listStranded,
  listUnanswered,
  listWorkChecks,
  sumProposals,
  sumUnapproved,
  sumUnpaid,
} from '#backend/db/repositories/pool-due'
import type { PersonId } from '#domain/shared/ids'
import { poolConsentOf } from '#backend/db/repositories/pool-consents'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import { listPoolEvents } from '#backend/db/repositories/pool-events'
import type { Reader } from '#backend/db/sql'
import { coverOfEvents } from './cover-of.ts'

const checkDaysAhead = 30
const daysToAnswer = 3
const coverDaysAhead = 28
const eventsAtMost = 200
/** Of each kind; the rest stands on the screens of the pool. */
const shown = 5

/** What the pool asks of today. */
export function poolDueOf(db: Reader, now: Instant): PoolDue {
  const today = todayOf(now)
  const thisMonth = isoDate(`${today.slice(0, 7)}-01`)
  return {
    workChecks: firstOf(listWorkChecks(db, addDays(today, checkDaysAhead))),
    unanswered: firstOf(listUnanswered(db, { askedUntil: addDays(today, -daysToAnswer), today })),
    moved: firstOf(listMoved(db, today)),
    stranded: firstOf(listStranded(db, today)),
    uncovered: firstOf(uncoveredOf(db, today)),
    notNoted: firstOf(listNotNoted(db, today)),
    unapproved: sumUnapproved(db, thisMonth),
    unproposed: unproposedOf(db, thisMonth),
    proposals: sumProposals(db),
    unpaid: sumUnpaid(db),
  }
}

function uncoveredOf(db: Reader, today: IsoDate): PoolDue['uncovered']['rows'] {
  const until = addDays(today, coverDaysAhead)
  const { events } = listPoolEvents(db, today, { offset: 0, limit: eventsAtMost })
  const soon = events.filter(({ date }) => date !== null && date <= until)
  return coverOfEvents(db, soon).flatMap(({ eventId, title, date, languages }) =>
    languages
      .filter(({ state }) => state === 'uncovered')
      .flatMap(({ language, people }) =>
        date === null ? [] : [{ eventId, title, date, language, people }],
      ),
  )
}

// What is worth nothing is never proposed, so it does not wait for a proposal.
function unproposedOf(db: Reader, before: IsoDate): PoolDue['unproposed'] {
  const until = addDays(before, -1)
  const runs = payRun(listHours(db, { until, status: 'approved', isUnpaid: true }))
  const open = runs.filter(({ lines }) => lines.length > 0)
  const lines = open.flatMap((run) => run.lines)
  const [since] = lines.map(({ firstOn }) => firstOn).toSorted()
  if (since === undefined) return null
  return { people: open.length, total: sumCents(lines.map(({ total }) => total)), since }
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
