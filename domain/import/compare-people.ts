import { isWithinEdits } from './edit-distance.ts'
import { fold } from './fold.ts'
import { hasAlikeGivenName, initialKey, nameWords } from './name-key.ts'
import { areAlikeOrganisations } from './organisation-name.ts'
import type { ReasonKind } from './people-plan.ts'
import type { Comparable, PersonIndex } from './person-index.ts'

export type Likeness = { readonly kind: ReasonKind; readonly to: Comparable }

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
  const initial = initialKey(person.name)
  const others = new Set([
    ...(index.byName.get(person.nameKey) ?? []),
    ...(initial === null ? [] : (index.byInitial.get(initial) ?? [])),
  ])
  let best: Likeness | null = null
  for (const to of others) {
    const kind = likeness(person, to)
    if (kind !== null && (best === null || rank[kind] < rank[best.kind])) best = { kind, to }
  }
  return best
}

const rank: Record<ReasonKind, number> = {
  'same-email': 0,
  'same-email-other-name': 0,
  'nothing-new': 1,
  'similar-name-same-organisation': 2,
  'similar-name-same-phone': 3,
  'same-name-nothing-else': 4,
  'same-name-hint': 5,
  'no-name': 6,
}

function likeness(person: Comparable, other: Comparable): ReasonKind | null {
  const isSameName = person.nameKey === other.nameKey
  if (!isSameName && !hasAlikeGivenName(person.name, other.name)) return null
  if (isSameName && saysNothingNew(person, other)) return 'nothing-new'

  const isSamePhone = person.phoneKey !== null && person.phoneKey === other.phoneKey
  const isSameOrganisation =
    person.organisationKey !== null &&
    other.organisationKey !== null &&
    areAlikeOrganisations(person.organisationKey, other.organisationKey)
  if (isSameOrganisation || isSamePhone) {
    if (differ(person.emailKey, other.emailKey) && haveOtherGemeenten(person, other)) {
      return 'same-name-hint'
    }
    return isSameOrganisation ? 'similar-name-same-organisation' : 'similar-name-same-phone'
  }
  if (!isSameName) return null
  return isToldApart(person, other) ? 'same-name-hint' : 'same-name-nothing-else'
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

function haveOtherGemeenten(person: Comparable, other: Comparable): boolean {
  if (person.gemeenteIds.length === 0 || other.gemeenteIds.length === 0) return false
  return !person.gemeenteIds.some((id) => other.gemeenteIds.includes(id))
}

function haveAlikeNames(person: Comparable, other: Comparable): boolean {
  if (isWithinEdits(person.nameKey, other.nameKey, 2)) return true
  const initial = initialKey(person.name)
  if (initial !== null && initial === initialKey(other.name)) {
    return hasAlikeGivenName(person.name, other.name)
  }
  const [left, right] = [nameWords(person.name), nameWords(other.name)]
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  return short.every((word) => long.includes(word))
}
