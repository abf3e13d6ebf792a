import type { HandoverRow } from '#domain/handover/table'
import type { PersonName } from '#domain/import/person-name'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'
import { actionsOf, isListed, nameOf } from './handover-parts.ts'
import { peopleOnLists } from './people-criteria.ts'

/** Every event that is not a template, by date, as the sheet shows it but for who came. */
export function listHandoverEvents(db: Reader): (HandoverRow & { readonly id: EventId })[] {
  return db.all(sql`
    SELECT planned_event.id, date, start_time AS startTime, end_time AS endTime,
      event_type.name AS type, title, stage,
      (SELECT group_concat(topic, ', ') FROM (SELECT topic FROM event_topic
        WHERE event_id = planned_event.id ORDER BY position, id)) AS topics,
      ${actionsOf('event_action', 'event_id', sql`planned_event.id`)} AS actions,
      gemeente.name AS gemeente, venue.name AS venue, goal, capacity,
      (SELECT sum(people) FROM anonymous_count
        WHERE event_id = planned_event.id) AS anonymous
    FROM planned_event JOIN event_type ON event_type.id = event_type_id
      LEFT JOIN venue ON venue.id = venue_id
      LEFT JOIN gemeente ON gemeente.id = venue.gemeente_id
    WHERE planned_event.archived_at IS NULL AND is_template = 0
    ORDER BY date IS NULL, date, start_time, planned_event.id
  `)
}

/** How many people on the lists stand for each link of the chain, where they work today. */
export function countPeopleByRole(db: Reader, today: IsoDate): HandoverRow[] {
  return db.all(sql`
    SELECT chain_role.name AS role, count(*) AS people FROM ${peopleOnLists(today)}
    WHERE document.kind = 'person'
    GROUP BY chain_role.id ORDER BY chain_role.position IS NULL, chain_role.position, chain_role.id
  `)
}

type Named = PersonName & { readonly email: string | null; readonly phone: string | null }

/** Everybody whose name the store still knows, also who is off the lists. */
export function listEveryName(db: Reader): Named[] {
  return db.all(sql`
    SELECT given_name AS givenName, tussenvoegsel, family_name AS familyName, email, phone
    FROM person WHERE erased_at IS NULL ORDER BY id
  `)
}

/** The whole name of everybody on the lists. */
export function listWholeNames(db: Reader): { id: PersonId; name: string | null }[] {
  return db.all(sql`
    SELECT id, ${nameOf('person')} AS name FROM person WHERE ${isListed} ORDER BY id
  `)
}

/** How many events a calendar file can hold. */
export function countDatedEvents(db: Reader): number {
  return db.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM planned_event
    WHERE archived_at IS NULL AND is_template = 0 AND date IS NOT NULL
  `).count
}
