import { isWithinEdits } from './edit-distance.ts'
import { fold } from './fold.ts'
import { nameWords } from './name-key.ts'
import { nameLikeness } from './name-likeness.ts'
import type { NameLikeness } from './name-likeness.ts'
import { areAlikeOrganisations } from './organisation-name.ts'
import type { ReasonKind } from './people-plan.ts'
import type { Comparable, PersonIndex } from './person-index.ts'

export type Likeness = { readonly kind: ReasonKind; readonly to: Comparable }

/** Why two people may be one: what their names have in common, and what else. */
export type Resemblance = { readonly kind: ReasonKind; readonly name: NameLikeness }

/** Who has the same address; the one whose name is alike comes first. */
export function sameAddress(person: Comparable, index: PersonIndex): Likeness | null {
  if (person.emailKey === null) return null
  const others = index.byEmail.get(person.emailKey) ?? []
  const alike = others.find((other) => haveAlikeNames(person, other))
  if (alike) return { kind: 'same-email', to: alike }
  // An address that two people share is no duplicate: nobody is dropped unseen.
  return others[0] ? { kind: 'same-email-other-name', to: others[0] } : null
}

/** Who has a similar name, and how sure that makes it (model, "Duplicates"). */
export function similarPerson(person: Comparable, index: PersonIndex): Likeness | null {
  const seen = new Set<Comparable>()
  let best: Likeness | null = null
  for (const key of person.keys) {
    for (const to of index.byKey.get(key) ?? []) {
      if (seen.has(to)) continue
      seen.add(to)
      const kind = resemblance(person, to)?.kind ?? null
      if (kind !== null && (best === null || rank[kind] < rank[best.kind])) best = { kind, to }
    }
  }
  return best
}

const rank: Record<ReasonKind, number> = {
  'same-email': 0,
  'same-email-other-name': 0,
  'nothing-new': 1,
  'only-pool-new': 1,
  'similar-name-same-organisation': 2,
  'similar-name-same-phone': 3,
  'same-name-nothing-else': 4,
  'same-name-hint': 5,
  'no-name': 6,
  'unreadable-name': 6,
}

/** Why these two may be one, apart from their address; null when they are not. */
export function resemblance(person: Comparable, other: Comparable): Resemblance | null {
  const name = nameLikeness(person.nameParts, other.nameParts)
  if (name === null) return null
  const kind = kindOf(person, other, name)
  return kind === null ? null : { kind, name }
}

function kindOf(person: Comparable, other: Comparable, name: NameLikeness): ReasonKind | null {
  if (hasSameWords(name) && saysNothingNew(person, other)) return 'nothing-new'

  const isOtherAddress = differ(person.emailKey, other.emailKey)
  // When no word is written the same, two addresses say more than how a name sounds.
  if (name === 'sounds-alike' && isOtherAddress) return 'same-name-hint'

  const isSamePhone = person.phoneKey !== null && person.phoneKey === other.phoneKey
  const place = placesOf(person, other)
  const isSamePlace = place === 'alike'
  if (isSamePlace || isSamePhone) {
    const isElsewhere = haveOtherGemeenten(person, other) || place === 'other'
    if (isOtherAddress && isElsewhere) return 'same-name-hint'
    return isSamePlace ? 'similar-name-same-organisation' : 'similar-name-same-phone'
  }
  if (!isWholeName[name]) return null
  return isToldApart(person, other) ? 'same-name-hint' : 'same-name-nothing-else'
}

function hasSameWords(name: NameLikeness): boolean {
  return name === 'same' || name === 'other-order'
}

// An initial, half a surname or a slip says too little without a place or a number beside it.
const isWholeName: Record<NameLikeness, boolean> = {
  same: true,
  'other-order': true,
  'other-spelling': true,
  initials: false,
  part: false,
  'typing-slip': false,
  'sounds-alike': false,
}

// Name and organisation alone are not enough to drop a row unasked; the same phone is.
function saysNothingNew(person: Comparable, other: Comparable): boolean {
  if (person.phoneKey === null) return false
  const pairs = [
    [person.emailKey, other.emailKey],
    [person.phoneKey, other.phoneKey],
    [person.organisationKey, other.organisationKey],
  ] as const
  const filled = pairs.filter(([mine]) => mine !== null)
  const hasSameFunction =
    person.functionName === null || fold(person.functionName) === fold(other.functionName ?? '')
  const servesSame = person.gemeenteIds.every((id) => other.gemeenteIds.includes(id))
  return filled.every(([mine, its]) => mine === its) && hasSameFunction && servesSame
}

function isToldApart(person: Comparable, other: Comparable): boolean {
  return (
    differ(person.emailKey, other.emailKey) ||
    differ(person.phoneKey, other.phoneKey) ||
    differ(person.organisationKey, other.organisationKey) ||
    haveOtherGemeenten(person, other)
  )
}

function differ(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && left !== right
}

function placesOf(person: Comparable, other: Comparable): 'alike' | 'other' | 'unknown' {
  const [one, its] = [person.organisationKey, other.organisationKey]
  if (one === null || its === null) return 'unknown'
  return areAlikeOrganisations(one, its) ? 'alike' : 'other'
}

function haveOtherGemeenten(person: Comparable, other: Comparable): boolean {
  if (person.gemeenteIds.length === 0 || other.gemeenteIds.length === 0) return false
  return !person.gemeenteIds.some((id) => other.gemeenteIds.includes(id))
}

/** Names that can be of one person, when the address is the same. */
export function haveAlikeNames(person: Comparable, other: Comparable): boolean {
  if (nameLikeness(person.nameParts, other.nameParts) !== null) return true
  if (isWithinEdits(person.nameKey, other.nameKey, 2)) {
    return haveOneGivenName(person, other)
  }
  const [left, right] = [nameWords(person.name), nameWords(other.name)]
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  return short.every((word) => long.includes(word))
}

// Jan and Jana, Sara and Lara can share the address of their home.
function haveOneGivenName(person: Comparable, other: Comparable): boolean {
  const [one, its] = [person, other].map(({ nameParts }) => nameParts.given[0])
  if (one === undefined || its === undefined) return true
  const isFamilySame = nameFamily(person) === nameFamily(other)
  return !isFamilySame || one.word === its.word
}

function nameFamily({ nameParts }: Comparable): string {
  return nameParts.family.map(({ word }) => word).join(' ')
}
