import type { KnownOrganisation } from '#domain/import/import-region'
import { emailKey } from '#domain/import/parse-email'
import { phoneKey } from '#domain/import/parse-phone'
import type { Certainty } from './duplicate-pairs.ts'
import {
  comparableName,
  keysOfName,
  organisationLikeness,
  wordsOfPlaces,
} from './organisation-likeness.ts'
import type { ComparableName, OrganisationLikeness } from './organisation-likeness.ts'
import { pairsWithAKey } from './pairs-with-a-key.ts'

/** What two organisations have in common beside the name; the strongest one. */
export type OrganisationFact = 'email' | 'phone' | 'chainRole' | 'gemeente' | 'name-only'

/** Why two records seem to be one organisation. */
export type OrganisationReason = {
  readonly certainty: Certainty
  readonly shared: OrganisationFact
  readonly nameLikeness: OrganisationLikeness
}

export type OrganisationPair = {
  readonly one: KnownOrganisation
  readonly other: KnownOrganisation
  readonly reason: OrganisationReason
}

type Compared = ComparableName & { readonly known: KnownOrganisation }

/** Whether two organisations seem to be one, and why; `places` are the names of the gemeenten. */
export function organisationReason(
  one: KnownOrganisation,
  other: KnownOrganisation,
  places: readonly string[],
): OrganisationReason | null {
  const placeWords = wordsOfPlaces(places)
  return reasonOf(compared(one, placeWords), compared(other, placeWords))
}

/** Every two organisations that seem to be one, the surest first. */
export function organisationPairs(
  organisations: readonly KnownOrganisation[],
  places: readonly string[],
): OrganisationPair[] {
  const placeWords = wordsOfPlaces(places)
  const all = organisations.map((known) => compared(known, placeWords))
  const found: (OrganisationPair & { readonly order: string })[] = []
  for (const [first, second] of pairsWithAKey(all.map(keysOfName))) {
    const [one, other] = [all[first], all[second]]
    const reason = one && other ? reasonOf(one, other) : null
    if (!one || !other || !reason) continue
    const order = `${rank(reason)}${one.whole} ${first} ${second}`
    found.push({ one: one.known, other: other.known, reason, order })
  }
  return found.toSorted((left, right) => byText(left.order, right.order))
}

function compared(known: KnownOrganisation, places: ReadonlySet<string>): Compared {
  return { known, ...comparableName(known.name, places) }
}

function reasonOf(one: Compared, other: Compared): OrganisationReason | null {
  const nameLikeness = organisationLikeness(one, other)
  if (nameLikeness === null) return null
  const shared = sharedFact(one.known, other.known)
  const hasSameLine = shared === 'email' || shared === 'phone'
  const { isOtherRole, isElsewhere } = differences(one.known, other.known)
  // "Gemeente Aalten" and "Bibliotheek Aalten" share a place, not a name.
  const isOnlyPlace = one.telling.length === 0 && nameLikeness !== 'same'
  if (isOnlyPlace && isOtherRole && !hasSameLine) return null
  if (nameLikeness === 'part' && (shared === 'name-only' || isOtherRole || isElsewhere)) return null
  if (nameLikeness === 'typing-slip' && isOtherRole && isElsewhere) return null
  const doubts = (isOtherRole ? 1 : 0) + (isElsewhere ? 1 : 0) + startsAt(nameLikeness, shared)
  const certainty = certainties[Math.max(0, Math.min(2, doubts - (hasSameLine ? 1 : 0)))]
  return { certainty: certainty ?? 'maybe', shared, nameLikeness }
}

const certainties: readonly Certainty[] = ['sure', 'likely', 'maybe']
const facts: readonly OrganisationFact[] = ['email', 'phone', 'chainRole', 'gemeente', 'name-only']

function startsAt(likeness: OrganisationLikeness, shared: OrganisationFact): number {
  if (likeness === 'same') return 0
  if (likeness === 'part') return 2
  return shared === 'name-only' ? 2 : 1
}

function sharedFact(one: KnownOrganisation, other: KnownOrganisation): OrganisationFact {
  if (one.email !== null && other.email !== null && emailKey(one.email) === emailKey(other.email))
    return 'email'
  if (one.phone !== null && other.phone !== null && phoneKey(one.phone) === phoneKey(other.phone))
    return 'phone'
  if (one.chainRoleId !== null && one.chainRoleId === other.chainRoleId) return 'chainRole'
  return shareGemeente(one, other) ? 'gemeente' : 'name-only'
}

function differences(one: KnownOrganisation, other: KnownOrganisation) {
  const haveRoles = one.chainRoleId !== null && other.chainRoleId !== null
  const havePlaces = one.gemeenteIds.length > 0 && other.gemeenteIds.length > 0
  return {
    isOtherRole: haveRoles && one.chainRoleId !== other.chainRoleId,
    isElsewhere: havePlaces && !shareGemeente(one, other),
  }
}

function shareGemeente(one: KnownOrganisation, other: KnownOrganisation): boolean {
  return one.gemeenteIds.some((id) => other.gemeenteIds.includes(id))
}

// Two digits, so that it can stand before a name.
function rank({ certainty, shared }: OrganisationReason): number {
  return 10 + certainties.indexOf(certainty) * facts.length + facts.indexOf(shared)
}

function byText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
