import type { CoverageOutputs } from '#domain/contract/coverage'
import { fullName } from '#domain/import/person-name'
import type { CoveragePlace } from '#domain/people/coverage'
import { askedOftenFrom, effortPerPerson } from '#domain/people/effort'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import {
  findCoverageEvent,
  listCoverageEvents,
  listPersonWords,
} from '#backend/db/repositories/coverage-facts'
import { listWorkInRole } from '#backend/db/repositories/current-work'
import type { Reader } from '#backend/db/sql'
import { cellFilter } from './cell-of.ts'
import { guestsOf } from './guests-of.ts'

const shownAtMost = 50

type Question = CoveragePlace & { readonly eventId: EventId }

/** Who of the network would fill a cell of an event; undefined when the event is not there. */
export function candidatesFor(
  db: Reader,
  question: Question,
  now: Instant,
): CoverageOutputs['coverage.candidates'] | undefined {
  const event = findCoverageEvent(db, question.eventId)
  if (!event) return undefined
  // Without a day the year it is now.
  const year = Number((event.date ?? todayOf(now)).slice(0, 4))
  const invited = invitationsInYear(db, year, now)
  const onList = new Set(guestsOf(db, [event], now).map(({ personId }) => personId))
  const inRole = listWorkInRole(db, question.chainRoleId, todayOf(now))
  const ofGemeente = cellFilter(db, question)(inRole)
  const ofRegion = cellFilter(db, { ...question, gemeenteId: null })(inRole)
  const fitting = question.gemeenteId === null ? ofRegion : [...ofGemeente, ...ofRegion]
  const served = new Set(ofGemeente.map(({ personId }) => personId))
  const free = fitting.filter(({ personId }) => !onList.has(personId))
  const shown = free.slice(0, shownAtMost)
  const words = new Map(
    listPersonWords(
      db,
      shown.map(({ personId }) => personId),
    ).map((person) => [person.personId, fullName(person)]),
  )
  return {
    people: shown.map(({ personId, organisation, functionName }) => ({
      personId,
      name: words.get(personId) ?? '',
      organisation,
      functionName,
      servesGemeente: served.has(personId),
      invitedInYear: invited.get(personId) ?? 0,
      isAskedOften: (invited.get(personId) ?? 0) >= askedOftenFrom,
    })),
    total: free.length,
    year,
    onList: fitting.length - free.length,
  }
}

/** How often everybody was invited in a year. */
function invitationsInYear(db: Reader, year: number, now: Instant): ReadonlyMap<PersonId, number> {
  const effort = effortPerPerson(guestsOf(db, listCoverageEvents(db, year), now))
  return new Map(effort.map(({ personId, invited }) => [personId, invited]))
}
