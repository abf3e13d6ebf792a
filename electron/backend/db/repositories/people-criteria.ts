import { askedOf, sinceDay, sinceMoment } from '#domain/people/criteria'
import type { PeopleCriteria } from '#domain/people/criteria'
import { todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { EventId, OrganisationId } from '#domain/shared/ids'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { placeHoldsOn, placeOf } from './current-place.ts'
import { searchCondition } from './search-condition.ts'

/** Everybody on the lists with where they work today; what every condition here is asked of. */
export function peopleOnLists(today: IsoDate): Sql {
  return sql`
    search_document AS document
    JOIN person ON person.id = document.record_id
    LEFT JOIN affiliation ON affiliation.id = ${placeOf(today)}
    LEFT JOIN organisation ON organisation.id = affiliation.organisation_id
    LEFT JOIN chain_role
      ON chain_role.id = coalesce(affiliation.chain_role_id, organisation.chain_role_id)`
}

/** The condition on `peopleOnLists` that everybody of the criteria meets; null when nothing is asked. */
export function criteriaCondition(db: Reader, criteria: PeopleCriteria, now: Instant): Sql | null {
  const asked = askedOf(criteria)
  const conditions = [
    searchCondition(db, 'person', asked.search ?? ''),
    ...placeConditions(asked, todayOf(now)),
    ...eventConditions(asked, now),
    asked.withoutEmail && sql`person.email IS NULL`,
    asked.inPool &&
      sql`EXISTS (SELECT 1 FROM sleutelpersoon AS profile
        WHERE profile.person_id = person.id AND profile.left_on IS NULL)`,
    asked.consent && allows(sql`${asked.consent}`, todayOf(now)),
  ].flatMap((condition) => condition || [])
  return conditions.length === 0 ? null : sql`(${joinSql(conditions, ' AND ')})`
}

type Condition = Sql | undefined

function placeConditions(asked: PeopleCriteria, today: IsoDate): Condition[] {
  const { chainRoleIds, gemeenteIds, subregion, organisationId } = asked
  return [
    chainRoleIds && sql`chain_role.id IN (SELECT value FROM json_each(${jsonOf(chainRoleIds)}))`,
    gemeenteIds && servesOneOf(sql`SELECT value FROM json_each(${jsonOf(gemeenteIds)})`),
    subregion && servesOneOf(sql`SELECT id FROM gemeente WHERE subregion = ${subregion}`),
    organisationId && worksAt(organisationId, today),
    asked.withoutOrganisation && sql`affiliation.organisation_id IS NULL`,
    asked.withoutChainRole && sql`chain_role.id IS NULL`,
    asked.wholeRegion && servesWholeRegion,
  ]
}

function jsonOf(ids: readonly string[]): string {
  return JSON.stringify(ids)
}

/** Serves no gemeente of their own, nor does the organisation. */
export const servesWholeRegion = sql`
  (NOT EXISTS (SELECT 1 FROM affiliation_gemeente WHERE affiliation_id = affiliation.id)
  AND NOT EXISTS (SELECT 1 FROM organisation_gemeente
    WHERE organisation_id = affiliation.organisation_id))`

/** Own gemeenten count; only without them do those of the organisation. */
export function servesOneOf(gemeenten: Sql): Sql {
  return sql`(
    EXISTS (SELECT 1 FROM affiliation_gemeente
      WHERE affiliation_id = affiliation.id AND gemeente_id IN (${gemeenten}))
    OR (NOT EXISTS (SELECT 1 FROM affiliation_gemeente WHERE affiliation_id = affiliation.id)
      AND EXISTS (SELECT 1 FROM organisation_gemeente
        WHERE organisation_id = affiliation.organisation_id AND gemeente_id IN (${gemeenten}))))`
}

/** Works there today, be it beside another place. */
export function worksAt(organisationId: OrganisationId, today: IsoDate): Sql {
  return sql`person.id IN (SELECT place.person_id FROM affiliation AS place
    WHERE place.organisation_id = ${organisationId} AND ${placeHoldsOn(today)})`
}

function eventConditions(asked: PeopleCriteria, now: Instant): Condition[] {
  const { topic, wasAt, invitedTo, noAnswerTo, notInvitedForMonths, notSeenForMonths } = asked
  return [
    topic === undefined ? undefined : wasAtOneOf(eventsAbout(topic)),
    wasAt && wasAtOneOf(sql`${wasAt}`),
    invitedTo && sql`person.id IN (SELECT person_id FROM invitation WHERE event_id = ${invitedTo})`,
    noAnswerTo && owesAnswer(noAnswerTo),
    asked.neverCame && neverCame(now),
    notInvitedForMonths &&
      sql`NOT EXISTS (SELECT 1 FROM invitation WHERE invitation.person_id = person.id
        AND invited_at >= ${sinceMoment(notInvitedForMonths, now)})`,
    notSeenForMonths && notSeenSince(sinceDay(notSeenForMonths, now), todayOf(now)),
  ].map((condition) => condition || undefined)
}

// The same days as the column "laatst gezien".
function notSeenSince(day: IsoDate, today: IsoDate): Sql {
  return sql`(NOT EXISTS (SELECT 1 FROM ${ownLog} AND ${wasIn}
      AND coalesce((SELECT date FROM planned_event WHERE id = entry.event_id),
        substr(entry.happened_at, 1, 10)) >= ${day})
    AND NOT EXISTS (SELECT 1 FROM contact_moment_person
      JOIN contact_moment ON contact_moment.id = contact_moment_person.contact_moment_id
      WHERE contact_moment_person.person_id = person.id AND contact_moment.archived_at IS NULL
        AND contact_moment.happened_on BETWEEN ${day} AND ${today}))`
}

// A row of the door counts unless a void names it, and a void that is itself voided does not. A void
// is of the same participation, though since a merge not always of the same person.
const wasIn = sql`entry.kind = 'in' AND NOT EXISTS (
  SELECT 1 FROM attendance_log AS taken_back
  WHERE taken_back.participation_id = entry.participation_id AND taken_back.voids_id = entry.id
    AND NOT EXISTS (SELECT 1 FROM attendance_log AS restored
      WHERE restored.participation_id = entry.participation_id
        AND restored.voids_id = taken_back.id))`

// The log of somebody, also under the ids of who was merged into them. CROSS JOIN keeps the order:
// the ids of one person lead, the whole log never does.
const ownLog = sql`person AS known CROSS JOIN attendance_log AS entry ON entry.person_id = known.id
    WHERE (known.id = person.id OR known.merged_into = person.id)`

function wasAtOneOf(events: Sql): Sql {
  return sql`person.id IN (SELECT coalesce(known.merged_into, known.id)
    FROM attendance_log AS entry JOIN person AS known ON known.id = entry.person_id
    WHERE entry.event_id IN (${events}) AND ${wasIn})`
}

function eventsAbout(topic: string): Sql {
  return sql`SELECT event_id FROM event_topic WHERE topic = ${topic} COLLATE NOCASE`
}

function owesAnswer(eventId: EventId): Sql {
  return sql`person.id IN (SELECT invitation.person_id FROM invitation
    WHERE invitation.event_id = ${eventId}
      AND NOT EXISTS (SELECT 1 FROM answer WHERE answer.invitation_id = invitation.id)
      AND NOT EXISTS (SELECT 1 FROM participation
        WHERE participation.person_id = invitation.person_id AND participation.is_undone = 0
          AND participation.event_id = invitation.event_id))`
}

function neverCame(now: Instant): Sql {
  return sql`(EXISTS (SELECT 1 FROM invitation
      JOIN planned_event ON planned_event.id = invitation.event_id
      WHERE invitation.person_id = person.id AND planned_event.date < ${todayOf(now)}
        AND planned_event.stage <> 'geannuleerd' AND planned_event.archived_at IS NULL
        AND planned_event.is_template = 0)
    AND NOT EXISTS (SELECT 1 FROM ${ownLog} AND ${wasIn}))`
}

/** Allows it now: given, and not withdrawn since; the same rule as `hasLiveConsent`. */
export function allows(purpose: Sql, today: IsoDate): Sql {
  return sql`EXISTS (SELECT 1 FROM consent
    WHERE consent.person_id = person.id AND consent.purpose = ${purpose}
      AND consent.given_on <= ${today} AND consent.withdrawn_on IS NULL AND NOT EXISTS (
        SELECT 1 FROM consent AS withdrawn
        WHERE withdrawn.person_id = person.id AND withdrawn.purpose = ${purpose}
          AND withdrawn.withdrawn_on > consent.given_on))`
}
