import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import {
  chooseMember,
  forgetMember,
  listGroupMembers,
  listGroupsOf,
} from '#backend/db/repositories/groups'
import type { GroupRecord } from '#backend/db/repositories/groups'
import { survivorsOf } from '#backend/db/repositories/merged-people'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

type Picked = { added: number; alreadyIn: number; withoutConsent: number }

/** Puts people in a group by hand; without the consent it asks for they are not in it yet. */
export function pickPeople(
  db: Writer,
  group: GroupRecord,
  personIds: readonly PersonId[],
  ports: Ports,
): Picked {
  const wanted = survivorsOf(db, personIds)
  const before = membersOf(db, group, ports)
  for (const personId of wanted) {
    if (before.has(personId)) continue
    chooseMember(db, { id: ports.newId(), groupId: group.id, personId, isIn: true })
  }
  const after = membersOf(db, group, ports)
  const fresh = wanted.filter((personId) => !before.has(personId))
  const added = fresh.filter((personId) => after.has(personId)).length
  return {
    added,
    alreadyIn: wanted.length - fresh.length,
    withoutConsent: group.consentPurpose === null ? 0 : fresh.length - added,
  }
}

/** Takes people out of a group; whom its filter would take in again is left out by name. */
export function takeOutPeople(
  db: Writer,
  group: GroupRecord,
  personIds: readonly PersonId[],
  ports: Ports,
): number {
  const before = membersOf(db, group, ports)
  const wanted = survivorsOf(db, personIds)
  for (const personId of wanted) {
    if (group.criteria === null) forgetMember(db, group.id, personId)
    else if (before.has(personId)) {
      chooseMember(db, { id: ports.newId(), groupId: group.id, personId, isIn: false })
    }
  }
  return wanted.filter((personId) => before.has(personId)).length
}

function membersOf(db: Reader, group: GroupRecord, ports: Ports): ReadonlySet<PersonId> {
  return new Set(listGroupMembers(db, group, ports.now()))
}

/** Does something about somebody's consent, and tells which groups they came in and went out of. */
export function withGroupEffect<Result>(
  db: Writer,
  personId: PersonId,
  now: Instant,
  act: () => Result,
): { result: Result; joined: string[]; left: string[] } {
  const before = listGroupsOf(db, personId, now)
  const result = act()
  const after = listGroupsOf(db, personId, now)
  const without = (all: readonly GroupRecord[], others: readonly GroupRecord[]) =>
    all.filter(({ id }) => !others.some((other) => other.id === id)).map(({ name }) => name)
  return { result, joined: without(after, before), left: without(before, after) }
}
