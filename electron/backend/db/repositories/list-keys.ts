import { guestOfKey } from '#domain/attendance/round-trip-key'
import type { EventId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

export type KeyOwner = { readonly eventId: EventId; readonly personId: PersonId }

/** Whose row each key of a list marks, also of a participation that is gone since. */
export function findKeyOwners(db: Reader, keys: readonly string[]): ReadonlyMap<string, KeyOwner> {
  const owners = new Map<string, KeyOwner>()
  for (const key of keys) {
    const guest = guestOfKey(key)
    if (guest) owners.set(key, guest)
  }
  const rows = db.all<KeyOwner & { id: string }>(sql`
    SELECT id, event_id AS eventId, person_id AS personId FROM participation
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(keys)})) ORDER BY id
  `)
  for (const { id, ...owner } of rows) owners.set(id, owner)
  return owners
}
