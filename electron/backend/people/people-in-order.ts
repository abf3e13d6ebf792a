import { lastSeenOf } from '#domain/people/last-seen'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import {
  listConversationDays,
  listPossiblySeen,
  listPresenceDays,
} from '#backend/db/repositories/last-seen'
import { listAllPersonIds, listPersonIds } from '#backend/db/repositories/people-list'
import type { PeopleQuery } from '#backend/db/repositories/people-list'
import type { Reader } from '#backend/db/sql'

type Query = Omit<PeopleQuery, 'sort'> & { readonly sort: PeopleQuery['sort'] | 'lastSeen' }
type Fitting = Omit<Query, 'offset' | 'limit'>

/** One page of the people who fit, in the order that is asked, and how many fit in all. */
export function peopleInOrder(
  db: Reader,
  query: Query,
  now: Instant,
): { total: number; ids: PersonId[] } {
  const { sort, offset, limit } = query
  if (sort !== 'lastSeen') return listPersonIds(db, { ...query, sort }, now)
  const ids = allPeopleInOrder(db, query, now)
  return { total: ids.length, ids: ids.slice(offset, offset + limit) }
}

/** Everybody who fits, in the order that is asked. */
export function allPeopleInOrder(db: Reader, query: Fitting, now: Instant): PersonId[] {
  const { sort, direction } = query
  if (sort !== 'lastSeen') return listAllPersonIds(db, { ...query, sort }, now)
  const ids = listAllPersonIds(db, { ...query, sort: 'name', direction: 'up' }, now)
  const possible = listPossiblySeen(db)
  const asked = ids.filter((id) => possible.has(id))
  const days = lastSeenOf(
    listPresenceDays(db, asked),
    listConversationDays(db, asked, todayOf(now)),
  )
  const turn = direction === 'up' ? 1 : -1
  // Who was never seen stands last, whichever way the list is turned; the same day goes by name.
  const seen = asked.flatMap((id) => {
    const day = days.get(id)
    return day === undefined ? [] : [{ id, day }]
  })
  const sorted = seen.toSorted((one, other) => {
    if (one.day === other.day) return 0
    return one.day < other.day ? -turn : turn
  })
  return [...sorted.map(({ id }) => id), ...ids.filter((id) => !days.has(id))]
}
