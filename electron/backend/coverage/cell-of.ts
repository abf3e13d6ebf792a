import type { CoverageOutputs, CoverageScope } from '#domain/contract/coverage'
import { fullName } from '#domain/import/person-name'
import { isInCell } from '#domain/people/coverage'
import type { CoveragePlace, CoverageRow } from '#domain/people/coverage'
import type { CoverageStage } from '#domain/people/coverage-stage'
import type { Instant } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { grouped } from '#domain/shared/grouped'
import { listPersonWords } from '#backend/db/repositories/coverage-facts'
import type { CoverageEvent } from '#backend/db/repositories/coverage-facts'
import { listChainRoles, listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import { eventsIn } from './coverage-answers.ts'
import { guestsOf } from './guests-of.ts'
import type { CoverageGuest } from './guests-of.ts'
import { at, onTheWay } from './matrix-of.ts'

const shownAtMost = 200

type Question = CoveragePlace & { readonly of: CoverageScope; readonly stage: CoverageStage }

/** Who stands in a cell and at which events; undefined when the one event is not there. */
export function coverageCell(
  db: Reader,
  question: Question,
  now: Instant,
): CoverageOutputs['coverage.cell'] | undefined {
  const events = eventsIn(db, question.of)
  if (!events) return undefined
  const guests = guestsOf(db, events, now)
  const inCell = cellFilter(db, question)
  const here = inCell(at(guests, question.stage))
  const reached = new Set(here.map(({ personId }) => personId))
  const coming = inCell(onTheWay(guests, question.stage)).filter(
    ({ personId }) => !reached.has(personId),
  )
  const people = linesOf(db, here, events)
  const open = linesOf(db, coming, events)
  return {
    people: people.slice(0, shownAtMost),
    total: people.length,
    open: open.slice(0, shownAtMost),
    openTotal: open.length,
  }
}

/** Keeps the people whom the rule of the matrix puts in a cell. */
export function cellFilter(db: Reader, place: CoveragePlace) {
  const holds = isInCell(place, {
    chainRoleIds: listChainRoles(db).map(({ id }) => id),
    gemeenteIds: listGemeenten(db).map(({ id }) => id),
  })
  return <Row extends Omit<CoverageRow, 'personId'>>(rows: readonly Row[]): Row[] =>
    rows.filter(holds)
}

function linesOf(
  db: Reader,
  guests: readonly CoverageGuest[],
  events: readonly CoverageEvent[],
): CoverageOutputs['coverage.cell']['people'] {
  const eventOf = new Map<EventId, CoverageEvent>(events.map((event) => [event.eventId, event]))
  const ofPerson = grouped(guests, ({ personId }) => personId)
  return listPersonWords(db, [...ofPerson.keys()]).map((person) => ({
    personId: person.personId,
    name: fullName(person),
    isErased: person.isErased,
    events: (ofPerson.get(person.personId) ?? []).flatMap(({ eventId, stand, isPresent }) => {
      const event = eventOf.get(eventId)
      return event ? [{ eventId, title: event.title, date: event.date, stand, isPresent }] : []
    }),
  }))
}
