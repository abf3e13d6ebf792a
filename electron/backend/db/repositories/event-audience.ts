import type { Audience } from '#domain/contract/events'
import type { ChainRoleId, EventId, GemeenteId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** Who an event is for, in the order of the region's own lists; empty is everybody. */
export function findEventAudience(db: Reader, eventId: EventId): Audience {
  const roles = db.all<{ id: ChainRoleId }>(sql`
    SELECT chain_role.id FROM event_audience_role AS link
    JOIN chain_role ON chain_role.id = link.chain_role_id
    WHERE link.event_id = ${eventId} ORDER BY chain_role.position, chain_role.id
  `)
  const gemeenten = db.all<{ id: GemeenteId }>(sql`
    SELECT gemeente.id FROM event_audience_gemeente AS link
    JOIN gemeente ON gemeente.id = link.gemeente_id
    WHERE link.event_id = ${eventId} ORDER BY gemeente.name, gemeente.id
  `)
  return { roleIds: roles.map(({ id }) => id), gemeenteIds: gemeenten.map(({ id }) => id) }
}

/** Makes the audience exactly this. */
export function replaceEventAudience(db: Writer, eventId: EventId, wanted: Audience): void {
  const there = findEventAudience(db, eventId)
  for (const roleId of there.roleIds.filter((each) => !wanted.roleIds.includes(each))) {
    db.run(sql`
      DELETE FROM event_audience_role WHERE event_id = ${eventId} AND chain_role_id = ${roleId}
    `)
  }
  for (const gemeenteId of there.gemeenteIds.filter((each) => !wanted.gemeenteIds.includes(each))) {
    db.run(sql`
      DELETE FROM event_audience_gemeente
      WHERE event_id = ${eventId} AND gemeente_id = ${gemeenteId}
    `)
  }
  for (const roleId of new Set(wanted.roleIds)) {
    db.run(sql`
      INSERT INTO event_audience_role (id, event_id, chain_role_id)
      VALUES (${`${eventId}:${roleId}`}, ${eventId}, ${roleId}) ON CONFLICT DO NOTHING
    `)
  }
  for (const gemeenteId of new Set(wanted.gemeenteIds)) {
    db.run(sql`
      INSERT INTO event_audience_gemeente (id, event_id, gemeente_id)
      VALUES (${`${eventId}:${gemeenteId}`}, ${eventId}, ${gemeenteId}) ON CONFLICT DO NOTHING
    `)
  }
}
