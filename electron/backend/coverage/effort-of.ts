import type { CoverageOutputs } from '#domain/contract/coverage'
import type { Gemeente } from '#domain/contract/plan'
import { hasEnded } from '#domain/events/event-moments'
import { fullName } from '#domain/import/person-name'
import { coverageStages } from '#domain/people/coverage-stage'
import {
  askedOften,
  askedOftenFrom as usualFrom,
  effortPerPerson,
  hostsOf,
  neverCame,
  neverCameFrom,
} from '#domain/people/effort'
import type { PersonEffort } from '#domain/people/effort'
import { peopleBySubregion } from '#domain/people/subregion-split'
import type { Instant } from '#domain/shared/dates'
import { listCoverageEvents, listPersonWords } from '#backend/db/repositories/coverage-facts'
import type { CoverageEvent, PersonWords } from '#backend/db/repositories/coverage-facts'
import { listPeopleOutside } from '#backend/db/repositories/current-work'
import { listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import { guestsOf } from './guests-of.ts'
import type { CoverageGuest } from './guests-of.ts'
import { at } from './matrix-of.ts'

const shownAtMost = 100

type Question = { readonly year: number; readonly askedOftenFrom?: number | undefined }

/** What a year asks of people and of gemeenten. */
export function effortOfYear(
  db: Reader,
  { year, askedOftenFrom = usualFrom }: Question,
  now: Instant,
): CoverageOutputs['effort.year'] {
  const events = listCoverageEvents(db, year)
  const guests = guestsOf(db, events, now)
  const gemeenten = listGemeenten(db)
  const efforts = effortPerPerson(guests)
  const ids = efforts.map(({ personId }) => personId)
  // In the order of the list, and without who was erased: there is nobody to think about any more.
  const words = listPersonWords(db, ids).filter(({ isErased }) => !isErased)
  const people = inOrderOf(words, efforts)
  const outside = listPeopleOutside(db, ids, shownAtMost)
  return {
    events: events.length,
    eventsOver: events.filter((event) => hasEnded(event, now)).length,
    askedOftenFrom,
    neverCameFrom,
    askedOften: linesOf(askedOften(people, askedOftenFrom), words),
    neverCame: linesOf(neverCame(people), words),
    notAsked: {
      rows: listPersonWords(db, outside.ids).map((person) => ({
        personId: person.personId,
        name: fullName(person),
      })),
      total: outside.total,
    },
    hosts: mutable(
      hostsOf(
        events,
        gemeenten.map(({ id }) => id),
      ),
    ),
    parts: partsOf(events, guests, gemeenten),
  }
}

function mutable({ gemeenten, ...rest }: ReturnType<typeof hostsOf>) {
  return { ...rest, gemeenten: gemeenten.map((each) => ({ ...each })) }
}

function inOrderOf(
  words: readonly PersonWords[],
  efforts: readonly PersonEffort[],
): PersonEffort[] {
  const own = new Map(efforts.map((effort) => [effort.personId, effort]))
  return words.flatMap(({ personId }) => own.get(personId) ?? [])
}

function linesOf(efforts: readonly PersonEffort[], words: readonly PersonWords[]) {
  const names = new Map(words.map((person) => [person.personId, fullName(person)]))
  return {
    total: efforts.length,
    rows: efforts.slice(0, shownAtMost).map((effort) => ({
      ...effort,
      name: names.get(effort.personId) ?? '',
    })),
  }
}

function partsOf(
  events: readonly CoverageEvent[],
  guests: readonly CoverageGuest[],
  gemeenten: readonly Gemeente[],
): CoverageOutputs['effort.year']['parts'] {
  const partOf = new Map(gemeenten.map(({ id, subregion }) => [id, subregion]))
  // Where the venue stands says more than for whom it was meant.
  const placeOf = ({ gemeenteId, subregion }: CoverageEvent) =>
    (gemeenteId === null ? null : partOf.get(gemeenteId)) ?? subregion ?? 'region'
  const split = Object.fromEntries(
    coverageStages.map((stage) => [stage, peopleBySubregion(at(guests, stage), gemeenten)]),
  )
  return (['west', 'oost', 'region'] as const).map((part) => ({
    part,
    gemeenten: gemeenten.filter(({ subregion }) => (subregion ?? 'region') === part).length,
    events: events.filter((event) => placeOf(event) === part).length,
    invited: split['invited']?.[part] ?? 0,
    registered: split['registered']?.[part] ?? 0,
    present: split['present']?.[part] ?? 0,
  }))
}
