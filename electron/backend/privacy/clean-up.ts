import type { CleanUp } from '#domain/contract/privacy'
import { dueForCleanUp, rulesFrom } from '#domain/privacy/retention'
import type { RetentionCategory, RetentionRule } from '#domain/privacy/retention'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import {
  countEventsOf,
  listKeptLonger,
  listLapsingCopies,
  listRetainedPeople,
} from '#backend/db/repositories/clean-up'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import { listDecidedRules } from '#backend/db/repositories/privacy'
import type { Reader } from '#backend/db/sql'

/** How long each kind of data is kept, as decided or as proposed. */
export function rulesOf(db: Reader): Record<RetentionCategory, RetentionRule> {
  return rulesFrom(listDecidedRules(db))
}

/** What is here longer than the rules say; nothing of it happens by itself. */
export function cleanUpOf(db: Reader, now: Instant): CleanUp {
  const today = todayOf(now)
  const due = dueForCleanUp(listRetainedPeople(db), rulesOf(db), today)
  const kept = listKeptLonger(db)
  const names = namesOf(db, [...due, ...kept])
  const events = countEventsOf(
    db,
    due.map(({ personId }) => personId),
  )
  return {
    people: due.map((person) => ({
      ...person,
      name: names.get(person.personId) ?? '',
      events: events.get(person.personId) ?? 0,
    })),
    kept: kept.map((person) => ({ ...person, name: names.get(person.personId) ?? '' })),
    copies: listLapsingCopies(db).map((copy) => ({ ...copy, isOver: copy.lapsesOn < today })),
  }
}

function namesOf(
  db: Reader,
  people: readonly { personId: PersonId }[],
): ReadonlyMap<PersonId, string> {
  const ids = [...new Set(people.map(({ personId }) => personId))]
  return new Map(readPeopleRows(db, ids).map(({ id, name }) => [id, name]))
}
