import type { PersonRow } from '#domain/contract/people'
import { lastSeenOf } from '#domain/people/last-seen'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { listConversationDays, listPresenceDays } from '#backend/db/repositories/last-seen'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import type { Reader } from '#backend/db/sql'

/** One page of people with the last day each was seen, in the order of the ids given. */
export function listedPeople(db: Reader, ids: readonly PersonId[], today: IsoDate): PersonRow[] {
  const lastSeen = lastSeenOf(listPresenceDays(db, ids), listConversationDays(db, ids, today))
  return readPeopleRows(db, ids, today).map((row) => ({
    ...row,
    lastSeenOn: lastSeen.get(row.id) ?? null,
  }))
}
