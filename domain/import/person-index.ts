import { initialKey, nameKey } from './name-key.ts'
import { organisationKey } from './organisation-name.ts'
import { emailKey } from './parse-email.ts'
import { phoneKey } from './parse-phone.ts'
import type { KnownPerson, PersonMatch } from './people-plan.ts'
import type { PersonName } from './person-name.ts'

/** What two people are compared by. */
export type Comparable = {
  readonly match: PersonMatch
  readonly name: PersonName
  readonly nameKey: string
  readonly emailKey: string | null
  readonly phoneKey: string | null
  readonly organisationKey: string | null
  readonly functionName: string | null
  readonly gemeenteIds: readonly string[]
  readonly known: KnownPerson | null
}

export type PersonIndex = {
  readonly byEmail: Map<string, Comparable[]>
  readonly byName: Map<string, Comparable[]>
  readonly byInitial: Map<string, Comparable[]>
}

// A name that twenty others share says nothing; looking further would make long lists slow.
const mostCompared = 20

export function emptyIndex(): PersonIndex {
  return { byEmail: new Map(), byName: new Map(), byInitial: new Map() }
}

/** The people of the network, found by address and by name. */
export function indexOf(people: readonly Comparable[]): PersonIndex {
  const index = emptyIndex()
  for (const person of people) addTo(index, person)
  return index
}

export function addTo(index: PersonIndex, person: Comparable): void {
  if (person.emailKey !== null) push(index.byEmail, person.emailKey, person)
  push(index.byName, person.nameKey, person)
  const initial = initialKey(person.name)
  if (initial !== null) push(index.byInitial, initial, person)
}

/** Somebody as compared; keys are made once. */
export function comparable(
  match: PersonMatch,
  person: Omit<KnownPerson, 'personId' | 'chainRoleId'>,
  known: KnownPerson | null,
): Comparable {
  return {
    match,
    name: person,
    nameKey: nameKey(person),
    emailKey: person.email === null ? null : emailKey(person.email),
    phoneKey: person.phone === null ? null : phoneKey(person.phone),
    organisationKey:
      person.organisationName === null ? null : organisationKey(person.organisationName),
    functionName: person.functionName,
    gemeenteIds: person.gemeenteIds,
    known,
  }
}

function push(map: Map<string, Comparable[]>, key: string, person: Comparable): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [person])
  else if (there.length < mostCompared) there.push(person)
}
