import type { RoleFact, ReportFacts, Turnout } from '#domain/report/facts'
import { organisationKey } from '#domain/import/organisation-name'
import { todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import type { EventId, PersonId } from '#domain/shared/ids'
import type { CoverageGuest } from '#backend/coverage/guests-of'
import { at, matrixOf, readAxes } from '#backend/coverage/matrix-of'
import type { CoverageEvent } from '#backend/db/repositories/coverage-facts'
import { samePersonIn } from '#backend/db/repositories/merged-people'
import { listWorkplaces } from '#backend/db/repositories/report-facts'
import type { Reader } from '#backend/db/sql'
import type { EvidenceRecords } from '#backend/plan/read-evidence'

type Chain = Pick<
  ReportFacts,
  'roles' | 'withoutRole' | 'gemeenten' | 'wholeRegion' | 'organisations'
> & { readonly turnout: readonly (Turnout & { readonly eventId: EventId })[] }

/**
 * Who was at these events, by the matrix of the chain. Roles that do not leave the office by name
 * count among the people without a role.
 */
export function readChain(
  db: Reader,
  { events, guests }: Pick<EvidenceRecords, 'events' | 'guests'>,
  now: Instant,
): Chain {
  const axes = readAxes(db, todayOf(now))
  const told = axes.chainRoles.filter(({ isPrivacySensitive }) => !isPrivacySensitive)
  const present = at(guests, 'present')
  const matrix = matrixOf({ ...axes, chainRoles: told }, present, 'present')
  const lineOf = new Map(matrix.lines.map((line) => [line.chainRoleId, line]))
  return {
    turnout: turnoutOf(events, present),
    roles: told.map(({ id, name }): RoleFact => {
      const line = lineOf.get(id)
      return {
        ...{ id, name, total: line?.total ?? 0 },
        events: turnoutOf(
          events,
          present.filter(({ chainRoleId }) => chainRoleId === id),
        ).filter((each) => each.present > 0),
        holes:
          line === undefined || line.isRegional
            ? []
            : axes.gemeenten
                .filter((_, index) => (line.cells[index]?.count ?? 0) === 0)
                .map((gemeente) => gemeente.name),
      }
    }),
    withoutRole: lineOf.get(null)?.total ?? 0,
    gemeenten: axes.gemeenten.map(({ id, name }, index) => ({
      ...{ id, name, total: matrix.columnTotals[index] ?? 0 },
    })),
    wholeRegion: matrix.regionTotal,
    organisations: organisationsOf(db, present),
  }
}

function turnoutOf(events: readonly CoverageEvent[], present: readonly CoverageGuest[]) {
  const peopleAt = grouped(present, ({ eventId }) => eventId)
  const seen = new Set<PersonId>()
  return events.map(({ eventId, title, date }) => {
    const people = new Set((peopleAt.get(eventId) ?? []).map(({ personId }) => personId))
    const fresh = [...people].filter((personId) => !seen.has(personId))
    fresh.forEach((personId) => seen.add(personId))
    return {
      ...{ eventId, title, date: date as IsoDate },
      ...{ present: people.size, firstTime: fresh.length },
    }
  })
}

function organisationsOf(db: Reader, present: readonly CoverageGuest[]) {
  const samePerson = samePersonIn(db)
  const wasThere = new Set(present.map(({ personId, eventId }) => `${personId} ${eventId}`))
  const eventIds = [...new Set(present.map(({ eventId }) => eventId))]
  const places = listWorkplaces(db, eventIds)
    .map((place) => ({ ...place, personId: samePerson(place.personId) }))
    .filter(({ personId, eventId }) => wasThere.has(`${personId} ${eventId}`))
  return [...grouped(places, ({ organisation }) => organisationKey(organisation)).values()]
    .map((own) => ({
      name: own[0]?.organisation ?? '',
      people: new Set(own.map(({ personId }) => personId)).size,
    }))
    .toSorted((one, other) => other.people - one.people || one.name.localeCompare(other.name, 'nl'))
}
