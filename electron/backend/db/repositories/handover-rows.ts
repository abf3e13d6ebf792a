import type { HandoverRow } from '#domain/handover/table'
import type { networkTables, workTables } from '#domain/texts/handover-tables'
import { sql } from '#backend/db/sql'
import type { Reader, Sql } from '#backend/db/sql'
import { actionsOf, isListed, nameOf, ownerOf } from './handover-parts.ts'

/** Sheets that are made from more than one statement: by the rules that count them elsewhere. */
export type CountedTable = 'events' | 'attendance' | 'groups' | 'peopleByRole' | 'budgetLines'

/** All rows of a sheet, in its order. */
export function readHandoverRows(db: Reader, statement: Sql): HandoverRow[] {
  return db.all<HandoverRow>(statement)
}

const actionsOfMoment = actionsOf(
  'contact_moment_action',
  'contact_moment_id',
  sql`contact_moment.id`,
)

// What was said at something that is off the lists is done with.
const isOnLists = sql`
  NOT EXISTS (SELECT 1 FROM planned_event AS gone
    WHERE gone.id = outcome.event_id AND gone.archived_at IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM contact_moment AS gone
    WHERE gone.id = outcome.contact_moment_id AND gone.archived_at IS NOT NULL)`

type Network = Exclude<keyof typeof networkTables, CountedTable>

/** What the sheets about people, organisations and events are read from. */
export const networkStatements: Record<Network, Sql> = {
  purposes: sql`
    SELECT ${nameOf('person')} AS name, purpose, basis, note, source
    FROM person WHERE ${isListed} ORDER BY sort_name, id`,
  consents: sql`
    SELECT ${nameOf('person')} AS name, consent.purpose, given_on AS givenOn, how,
      withdrawn_on AS withdrawnOn
    FROM consent JOIN person ON person.id = person_id
    WHERE ${isListed} ORDER BY sort_name, person.id, given_on, consent.id`,
  organisationsByRole: sql`
    SELECT chain_role.name AS role, count(*) AS organisations
    FROM organisation LEFT JOIN chain_role ON chain_role.id = chain_role_id
    WHERE archived_at IS NULL AND merged_into IS NULL
    GROUP BY chain_role.id ORDER BY chain_role.position, chain_role.id`,
  programme: sql`
    SELECT date, planned_event.title AS event, programme_item.title, minutes, note
    FROM programme_item JOIN planned_event ON planned_event.id = event_id
    WHERE archived_at IS NULL AND is_template = 0
    ORDER BY date, planned_event.id, position, programme_item.id`,
  evaluations: sql`
    SELECT date, planned_event.title AS event, question, score, answer, people
    FROM evaluation_answer JOIN evaluation_question ON evaluation_question.id = question_id
      JOIN evaluation ON evaluation.id = evaluation_id
      JOIN planned_event ON planned_event.id = evaluation.event_id
    WHERE archived_at IS NULL ORDER BY date, planned_event.id, evaluation_question.position,
      evaluation_question.id, evaluation_answer.position, evaluation_answer.id`,
  venues: sql`
    SELECT venue.name, address, gemeente.name AS gemeente, access_note AS access,
      travel_note AS travel, venue_room.name AS room, venue_room.capacity
    FROM venue LEFT JOIN gemeente ON gemeente.id = venue.gemeente_id
      LEFT JOIN venue_room ON venue_id = venue.id AND venue_room.archived_at IS NULL
    WHERE venue.archived_at IS NULL
    ORDER BY venue.name COLLATE NOCASE, venue.id, venue_room.position, venue_room.id`,
  conversations: sql`
    SELECT happened_on AS date, kind, subject, said,
      (SELECT group_concat(name, ', ') FROM (SELECT ${nameOf('person')} AS name
        FROM contact_moment_person JOIN person ON person.id = person_id
        WHERE contact_moment_id = contact_moment.id ORDER BY sort_name, person.id)) AS people,
      (SELECT group_concat(name, ', ') FROM (SELECT name FROM contact_moment_organisation
        JOIN organisation ON organisation.id = organisation_id
        WHERE contact_moment_id = contact_moment.id
        ORDER BY name, organisation.id)) AS organisations,
      (SELECT count(*) FROM contact_moment_person
        WHERE contact_moment_id = contact_moment.id) AS peopleCount,
      ${actionsOfMoment} AS actions
    FROM contact_moment WHERE archived_at IS NULL ORDER BY happened_on, id`,
  agreements: sql`
    SELECT outcome.kind, outcome.text, coalesce(planned_event.date, happened_on) AS date,
      coalesce(planned_event.title, subject) AS at, ${ownerOf('outcome')} AS owner,
      due_on AS dueOn, done_on AS doneOn, coalesce(
        ${actionsOf('outcome_action', 'outcome_id', sql`outcome.id`)}, action_id) AS actions,
      indicator.title AS indicator
    FROM outcome LEFT JOIN planned_event ON planned_event.id = event_id
      LEFT JOIN contact_moment ON contact_moment.id = contact_moment_id
      LEFT JOIN person AS owner ON owner.id = owner_person_id
      LEFT JOIN indicator ON indicator.id = indicator_id
    WHERE ${isOnLists} ORDER BY date, outcome.id`,
}

type Work = Exclude<keyof typeof workTables, CountedTable>

const openAgreement = sql`
  outcome.kind = 'agreement' AND outcome.done_on IS NULL AND ${isOnLists}`

const poolList = (table: Sql, column: Sql) => sql`
  (SELECT group_concat(word, ', ') FROM (SELECT ${column} AS word FROM ${table}
    WHERE person_id = sleutelpersoon.person_id ORDER BY word))`

/** What the sheets about the pool and about what is open are read from. */
export const workStatements: Record<Work, Sql> = {
  pool: sql`
    SELECT ${nameOf('person')} AS name, since_on AS sinceOn, left_on AS leftOn,
      ${poolList(sql`sleutelpersoon_language`, sql`language`)} AS languages,
      ${poolList(sql`sleutelpersoon_role`, sql`role`)} AS roles,
      ${poolList(sql`sleutelpersoon_theme`, sql`theme`)} AS themes,
      (SELECT group_concat(name, ', ') FROM (SELECT gemeente.name FROM sleutelpersoon_gemeente
        JOIN gemeente ON gemeente.id = gemeente_id
        WHERE person_id = sleutelpersoon.person_id ORDER BY position, gemeente.id)) AS gemeenten,
      reward, work_check_on AS checkOn, sleutelpersoon.note
    FROM sleutelpersoon JOIN person ON person.id = person_id
    WHERE ${isListed} ORDER BY sort_name, person.id`,
  hours: sql`
    SELECT worked_on AS date, ${nameOf('person')} AS name,
      coalesce(planned_event.title, pool_need.title, hours_entry.note) AS at, minutes, km,
      expenses_cents AS expenses, hours_entry.status
    FROM hours_entry JOIN person ON person.id = hours_entry.person_id
      LEFT JOIN assignment ON assignment.id = assignment_id
      LEFT JOIN planned_event ON planned_event.id = assignment.event_id
      LEFT JOIN pool_need ON pool_need.id = assignment.need_id
    ORDER BY worked_on, hours_entry.id`,
  payments: sql`
    SELECT ${nameOf('person')} AS name, from_on AS fromOn, until_on AS untilOn,
      (SELECT sum(reward_cents + km_cents + expenses_cents) FROM payment_line
        WHERE payment_id = payment.id) AS amount, status, paid_on AS paidOn, reference
    FROM payment JOIN person ON person.id = person_id
    ORDER BY from_on, until_on, payment.id`,
  languages: sql`
    SELECT language, count(*) AS people FROM sleutelpersoon_language
      JOIN sleutelpersoon USING (person_id) JOIN person ON person.id = person_id
    WHERE left_on IS NULL AND ${isListed} GROUP BY language ORDER BY people DESC, language`,
  hoursByYear: sql`
    SELECT CAST(substr(worked_on, 1, 4) AS INTEGER) AS year,
      count(DISTINCT person_id) AS people, sum(minutes) AS minutes, sum(km) AS km
    FROM hours_entry WHERE status <> 'planned' GROUP BY year ORDER BY year`,
  tasks: sql`
    SELECT due_on AS dueOn, event_task.title, planned_event.title AS event, note
    FROM event_task JOIN planned_event ON planned_event.id = event_id
    WHERE done_on IS NULL AND archived_at IS NULL AND is_template = 0
      AND stage <> 'geannuleerd'
    ORDER BY due_on IS NULL, due_on, event_task.id`,
  openAgreements: sql`
    SELECT due_on AS dueOn, text, ${ownerOf('outcome')} AS owner,
      coalesce(planned_event.title, subject) AS at
    FROM outcome LEFT JOIN planned_event ON planned_event.id = event_id
      LEFT JOIN contact_moment ON contact_moment.id = contact_moment_id
      LEFT JOIN person AS owner ON owner.id = owner_person_id
    WHERE ${openAgreement} ORDER BY due_on IS NULL, due_on, outcome.id`,
  openMoments: sql`
    SELECT due_on AS dueOn, audience, channel, message, ${ownerOf('communication_line')} AS owner
    FROM communication_moment JOIN communication_line ON communication_line.id = line_id
      LEFT JOIN person AS owner ON owner.id = owner_person_id
    WHERE done_on IS NULL ORDER BY due_on, communication_moment.id`,
  openTaskCounts: sql`
    SELECT date, event_type.name AS type, count(*) AS tasks
    FROM event_task JOIN planned_event ON planned_event.id = event_id
      JOIN event_type ON event_type.id = event_type_id
    WHERE done_on IS NULL AND planned_event.archived_at IS NULL AND is_template = 0
      AND stage <> 'geannuleerd'
    GROUP BY planned_event.id ORDER BY date IS NULL, date, planned_event.id`,
  openAgreementCounts: sql`
    SELECT outcome_action.action_id AS actions, count(*) AS agreements,
      sum(owner_person_id IS NULL AND is_owned_by_user = 0) AS withoutOwner
    FROM outcome LEFT JOIN outcome_action ON outcome_id = outcome.id
    WHERE ${openAgreement} GROUP BY outcome_action.action_id
    ORDER BY outcome_action.action_id IS NULL, outcome_action.action_id`,
}

/** What is still to be put right before handing over. */
export function countLooseEnds(db: Reader): { withoutOwner: number; withoutPurpose: number } {
  return db.get(sql`
    SELECT (SELECT count(*) FROM outcome WHERE ${openAgreement}
        AND owner_person_id IS NULL AND is_owned_by_user = 0) AS withoutOwner,
      (SELECT count(*) FROM person WHERE ${isListed} AND purpose IS NULL) AS withoutPurpose
  `)
}
