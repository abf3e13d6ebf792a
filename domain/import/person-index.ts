import { namePartsOf } from './name-likeness.ts'
import type { NameParts } from './name-likeness.ts'
import { organisationKey } from './organisation-name.ts'
import { emailKey } from './parse-email.ts'
import { phoneKey } from './parse-phone.ts'
import type { KnownPerson, PersonMatch } from './people-plan.ts'
import type { PersonName } from './person-name.ts'
import type { WordSound } from './word-sound.ts'

/** What two people are compared by. */
export type Comparable = {
  readonly match: PersonMatch
  readonly name: PersonName
  readonly nameKey: string
  readonly nameParts: NameParts
  /** Under which keys they are met by who may be the same. */
  readonly keys: readonly string[]
  readonly emailKey: string | null
  readonly phoneKey: string | null
  readonly organisationKey: string | null
  readonly functionName: string | null
  readonly gemeenteIds: readonly string[]
  readonly known: KnownPerson | null
}

export type PersonIndex = {
  readonly byEmail: Map<string, Comparable[]>
  readonly byKey: Map<string, Comparable[]>
}

// What twenty others share says nothing; looking further would make long lists slow.
const mostCompared = 20

export function emptyIndex(): PersonIndex {
  return { byEmail: new Map(), byKey: new Map() }
}

/** The people of the network, found by address and by name. */
export function indexOf(people: readonly Comparable[]): PersonIndex {
  const index = emptyIndex()
  for (const person of people) addTo(index, person)
  return index
}

export function addTo(index: PersonIndex, person: Comparable): void {
  if (person.emailKey !== null) push(index.byEmail, person.emailKey, person)
  for (const key of person.keys) push(index.byKey, key, person)
}

/**
 * Somebody meets everybody who may be the same: by the name in any spelling, by the phone, and by
 * every word of the name together with a word of the organisation.
 */
function keysOf(
  { given, family, anyOrder }: NameParts,
  phone: string | null,
  organisation: string | null,
): string[] {
  const words = [...given, ...family]
  const keys = [`name ${anyOrder}`]
  const most = Math.max(...words.map(({ ways }) => ways.length))
  for (let way = 0; way < most; way += 1) {
    const sounds = words.map(({ ways }) => (ways[way] ?? ways[0])?.consonants ?? '')
    keys.push(`sound ${sounds.sort().join(' ')}`)
  }
  if (phone !== null) keys.push(`phone ${phone}`)
  const places = organisation === null ? [] : organisation.split(' ')
  return [...keys, ...words.flatMap((word) => keysAtPlaces(word, places))]
}

function keysAtPlaces({ word, ways }: WordSound, places: readonly string[]): string[] {
  if (word.length < 2) return []
  return places.flatMap((place) => ways.map(({ consonants }) => `${place}|${consonants}`))
}

/** Somebody as compared; keys are made once. */
export function comparable(
  match: PersonMatch,
  person: Omit<KnownPerson, 'personId' | 'chainRoleId'>,
  known: KnownPerson | null,
): Comparable {
  const nameParts = namePartsOf(person)
  const phone = person.phone === null ? null : phoneKey(person.phone)
  const organisation =
    person.organisationName === null ? null : organisationKey(person.organisationName)
  return {
    match,
    name: person,
    nameKey: nameParts.anyOrder,
    nameParts,
    keys: keysOf(nameParts, phone, organisation),
    emailKey: person.email === null ? null : emailKey(person.email),
    phoneKey: phone,
    organisationKey: organisation,
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
