import type { duplicates } from '#domain/contract/duplicates'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import { countMergeable, isMergeable } from '#backend/db/repositories/merge-person'
import { asPair, insertNotDuplicate } from '#backend/db/repositories/not-duplicates'
import { findPerson } from '#backend/db/repositories/people'
import type { HandlersFor } from '#backend/handler-types'
import { compareTwo } from '#backend/people/compare-two'
import { findDuplicates } from '#backend/people/find-duplicates'
import { mergePeople } from '#backend/people/merge-people'

// Comparing more people takes longer than a number beside a list is worth.
const mostCounted = 1_500

export const duplicatesHandlers: HandlersFor<typeof duplicates> = {
  'duplicates.list': (db, { offset, limit }) => {
    const found = findDuplicates(db)
    return { total: found.length, rows: found.slice(offset, offset + limit) }
  },
  'duplicates.count': (db) => ({
    pairs: countMergeable(db) > mostCounted ? null : findDuplicates(db).length,
  }),
  'duplicates.compare': (db, { personId, otherPersonId }, ports) =>
    compareTwo(db, personId, otherPersonId, todayOf(ports.now())) ?? null,
  'people.merge': (db, { keepId, goneId, takes }, ports) => {
    const areTwo = keepId !== goneId && isMergeable(db, keepId) && isMergeable(db, goneId)
    if (!areTwo) return refuse('not-found')
    mergePeople(db, { keepId, goneId }, takes, ports)
    return { name: findPerson(db, keepId)?.name ?? '' }
  },
  'people.notDuplicate': (db, { personId, otherPersonId }, ports) => {
    const areTwo = personId !== otherPersonId && findPerson(db, personId)
    if (!areTwo || !findPerson(db, otherPersonId)) return refuse('not-found')
    const decidedOn = todayOf(ports.now())
    const row = { id: ports.newId(), decidedOn, ...asPair(personId, otherPersonId) }
    return { isNew: insertNotDuplicate(db, row) }
  },
}
