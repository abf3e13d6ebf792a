import type { Evidence } from '#domain/contract/evidence'
import { chainFigures } from '#domain/budget/chain-figures'
import { isHeldEvidence, moneyOfEvidence, peopleReached } from '#domain/plan/evidence'
import type { EvidencePeriod, PeopleReached } from '#domain/plan/evidence'
import { grouped } from '#domain/shared/grouped'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { ChainRole, Gemeente } from '#domain/contract/plan'
import { listFundingSources } from '#backend/db/repositories/budget-book'
import {
  listEvidenceConversations,
  listEvidenceEvents,
  listEvidenceOutcomes,
  readEvidenceCosts,
} from '#backend/db/repositories/evidence'
import type { EvidenceSubject } from '#backend/db/repositories/evidence'
import { listChainRoles, listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import { withLateness } from '#backend/outcomes/write-outcome'
import { readEvidence } from './read-evidence.ts'
import type { EvidenceRecords } from './read-evidence.ts'

/**
 * Everything that stands behind an action, an indicator or, with `all`, behind the whole of what was
 * done in a period, each thing once. An indicator is proved by outcomes that name it and by where
 * those came of; what only serves an action of the indicator is evidence of that action.
 */
export function evidenceFor(
  db: Reader,
  wish: EvidenceSubject & EvidencePeriod,
  now: Instant,
): Evidence {
  const period = { from: wish.from, until: wish.until }
  const { events, guests, groups, ...found } = readEvidence(db, wish, period, now)
  const presentAt = grouped(
    guests.filter(({ isPresent }) => isPresent),
    ({ eventId }) => eventId,
  )
  const groupsAt = grouped(groups, ({ eventId }) => eventId)
  const roles = listChainRoles(db)
  const gemeenten = listGemeenten(db)
  const reached = peopleReached(guests, idsOf(roles), idsOf(gemeenten))
  const { chains, entries } = readEvidenceCosts(db, wish)
  const money = moneyOfEvidence(chainFigures(chains, entries), listFundingSources(db), period)
  return {
    ...period,
    events: {
      total: events.length,
      rows: events.map(({ eventId, title, date }) => ({
        ...{ eventId, title, date },
        present: new Set((presentAt.get(eventId) ?? []).map(({ personId }) => personId)).size,
        anonymous: peopleIn(groupsAt.get(eventId) ?? []),
      })),
    },
    conversations: conversationsOf(found.conversations),
    outcomes: outcomesOf(found.outcomes, now),
    people: namedPeople(reached, roles, gemeenten),
    anonymous: { total: peopleIn(groups), groups },
    money,
  }
}

/** How much stands behind it: events, conversations and outcomes together, each once. */
export function countEvidence(
  db: Reader,
  wish: EvidenceSubject & EvidencePeriod,
  now: Instant,
): number {
  const period = { from: wish.from, until: wish.until }
  const events = listEvidenceEvents(db, wish, period).filter((event) => isHeldEvidence(event, now))
  return (
    events.length +
    listEvidenceConversations(db, wish, period).length +
    listEvidenceOutcomes(
      db,
      wish,
      period,
      events.map(({ eventId }) => eventId),
    ).length
  )
}

function idsOf<Id>(rows: readonly { readonly id: Id }[]): Id[] {
  return rows.map(({ id }) => id)
}

function peopleIn(groups: readonly { readonly people: number }[]): number {
  return groups.reduce((sum, { people }) => sum + people, 0)
}

function conversationsOf(found: EvidenceRecords['conversations']): Evidence['conversations'] {
  const rows = found.map(({ personIds, ...row }) => ({
    ...row,
    who: new Set(JSON.parse(personIds) as string[]),
  }))
  return {
    total: rows.length,
    people: new Set(rows.flatMap(({ who }) => [...who])).size,
    rows: rows.map(({ who, ...row }) => ({ ...row, people: who.size })),
  }
}

function outcomesOf(found: EvidenceRecords['outcomes'], now: Instant): Evidence['outcomes'] {
  const rows = found.map(withLateness(todayOf(now)))
  const ofKind = (kind: string) => rows.filter((row) => row.kind === kind).length
  return {
    total: rows.length,
    agreements: ofKind('agreement'),
    insights: ofKind('insight'),
    goodExamples: ofKind('good-example'),
    rows,
  }
}

function namedPeople(
  reached: PeopleReached,
  roles: readonly ChainRole[],
  gemeenten: readonly Gemeente[],
): Evidence['people'] {
  const roleOf = new Map(roles.map((role) => [role.id, role]))
  const nameOf = new Map(gemeenten.map(({ id, name }) => [id, name]))
  return {
    total: reached.total,
    presences: reached.presences,
    region: reached.region,
    byRole: reached.byRole.map(({ chainRoleId, people }) => {
      const role = chainRoleId === null ? undefined : roleOf.get(chainRoleId)
      return {
        ...{ chainRoleId, people, name: role?.name ?? null },
        isPrivacySensitive: role?.isPrivacySensitive ?? false,
      }
    }),
    byGemeente: reached.byGemeente.map(({ gemeenteId, people }) => ({
      ...{ gemeenteId, people, name: nameOf.get(gemeenteId) ?? '' },
    })),
  }
}
