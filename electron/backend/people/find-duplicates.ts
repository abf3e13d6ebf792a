import type { Duplicate } from '#domain/contract/duplicates'
import type { KnownPerson } from '#domain/import/people-plan'
import { comparable } from '#domain/import/person-index'
import type { Comparable } from '#domain/import/person-index'
import { fullName } from '#domain/import/person-name'
import { duplicatePairs } from '#domain/people/duplicate-pairs'
import type { DuplicateReason } from '#domain/people/duplicate-pairs'
import type { PersonId } from '#domain/shared/ids'
import { asPair, listNotDuplicates } from '#backend/db/repositories/not-duplicates'
import { listKnownPeople } from '#backend/db/repositories/people'
import type { Reader } from '#backend/db/sql'

/** Every two people on the lists who seem to be one, the surest first. */
export function findDuplicates(db: Reader): Duplicate[] {
  const apart = new Set(
    listNotDuplicates(db).map(({ personId, otherPersonId }) => `${personId} ${otherPersonId}`),
  )
  const people = listKnownPeople(db).map(comparableOf)
  const isKnownApart = (one: Comparable, other: Comparable) => {
    const pair = asPair(idOf(one), idOf(other))
    return apart.has(`${pair.personId} ${pair.otherPersonId}`)
  }
  return duplicatePairs(people, isKnownApart).map(({ one, other, reason }) => ({
    one: halfOf(one),
    other: halfOf(other),
    ...reasonOf(reason),
  }))
}

/** A person of the network, ready to be compared. */
export function comparableOf(known: KnownPerson): Comparable {
  const match = { kind: 'person', personId: known.personId, name: fullName(known) } as const
  return comparable(match, known, known)
}

export function reasonOf({ certainty, shared, name }: DuplicateReason) {
  return { certainty, shared, nameLikeness: name }
}

function halfOf(person: Comparable) {
  return {
    id: idOf(person),
    name: person.match.name,
    organisationName: person.known?.organisationName ?? null,
  }
}

function idOf({ known }: Comparable): PersonId {
  if (known === null) throw new Error('Compared somebody who is not in the network')
  return known.personId
}
