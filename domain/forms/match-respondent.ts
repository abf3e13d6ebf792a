import { haveAlikeNames } from '#domain/import/compare-people'
import { nameLikeness } from '#domain/import/name-likeness'
import { areAlikeOrganisations } from '#domain/import/organisation-name'
import { comparable, indexOf } from '#domain/import/person-index'
import type { Comparable, PersonIndex } from '#domain/import/person-index'
import type { KnownPerson } from '#domain/import/people-plan'
import { fullName } from '#domain/import/person-name'
import type { Candidate, Respondent, ResponseReason } from './form-plan.ts'

/** Who a response can be of: the invited go before the rest of the network. */
export type People = { readonly invited: PersonIndex; readonly others: PersonIndex }

export type Matched = {
  readonly kind: 'sure' | 'doubtful' | 'nobody'
  readonly reason: ResponseReason
  /** The likeliest first; of a sure match that one only. */
  readonly candidates: readonly Candidate[]
}

/** The people by whom responses are known. */
export function peopleToMatch(
  known: readonly KnownPerson[],
  isInvited: (person: KnownPerson) => boolean,
): People {
  const index = (people: readonly KnownPerson[]) => indexOf(people.map(asComparable))
  return {
    invited: index(known.filter(isInvited)),
    others: index(known.filter((person) => !isInvited(person))),
  }
}

/** Who gave a response, as sure as it is; two who are named alike are never told apart by guessing. */
export function matchRespondent(respondent: Respondent, people: People): Matched {
  const person = comparable(
    { kind: 'row', row: 0, name: fullName(respondent) },
    { ...respondent, functionName: null },
    null,
  )
  return (
    byAddress(person, people.invited, true) ??
    byAddress(person, people.others, false) ??
    byName(person, people) ?? { kind: 'nobody', reason: 'nobody', candidates: [] }
  )
}

function byAddress(person: Comparable, index: PersonIndex, isInvited: boolean): Matched | null {
  const sharing = person.emailKey === null ? [] : (index.byEmail.get(person.emailKey) ?? [])
  const [first] = sharing
  if (first === undefined) return null
  const alike = sharing.filter((other) => haveAlikeNames(person, other))
  const [one] = alike
  if (one === undefined || alike.length > 1) {
    const candidates = (alike.length > 1 ? alike : sharing).map((each) => of(each, isInvited))
    return { kind: 'doubtful', reason: 'same-email-other-name', candidates }
  }
  // Somebody of the same name at the same place may have used the address of the other.
  const namesakes = metBy(one, index).filter(
    (other) => other !== one && isSameName(one, other) && placeOf(one, other) === 'alike',
  )
  return namesakes.length === 0
    ? { kind: 'sure', reason: 'same-email', candidates: [of(one, isInvited)] }
    : {
        ...{ kind: 'doubtful', reason: 'namesake' },
        candidates: [one, ...namesakes].map((each) => of(each, isInvited)),
      }
}

type Graded = {
  readonly to: Comparable
  readonly isInvited: boolean
  readonly grade: 'place' | 'name' | 'other-place' | 'similar'
  readonly servesSame: boolean
}

function byName(person: Comparable, people: People): Matched | null {
  const invited = gradedIn(person, people.invited, true)
  const others = gradedIn(person, people.others, false)
  const surely = onlyOne(invited) ?? (invited.length === 0 ? onlyOne(others) : null)
  // A name without a place is only sure when nobody else has it.
  const isAlone = surely?.grade === 'place' || invited.length + others.length === 1
  if (surely !== null && isAlone) {
    const reason = surely.grade === 'place' ? 'same-name-and-place' : 'same-name'
    return { kind: 'sure', reason, candidates: [of(surely.to, surely.isInvited)] }
  }
  const possible = [...invited, ...others].toSorted((one, other) => rank(one) - rank(other))
  const [first] = possible
  if (first === undefined) return null
  return {
    kind: 'doubtful',
    reason: reasonOf(possible, first),
    candidates: possible.slice(0, mostShown).map(({ to, isInvited }) => of(to, isInvited)),
  }
}

const mostShown = 5

/** The one who fits, when no other of the list has that name at that place. */
function onlyOne(graded: readonly Graded[]): Graded | null {
  const here = graded.filter(({ grade }) => grade === 'place')
  const [one] = here
  if (one !== undefined) return here.length === 1 ? one : null
  const named = graded.filter(({ grade }) => grade === 'name')
  return named.length === 1 && graded.length === 1 ? (named[0] ?? null) : null
}

function gradedIn(person: Comparable, index: PersonIndex, isInvited: boolean): Graded[] {
  return metBy(person, index).flatMap((to): Graded[] => {
    const name = nameLikeness(person.nameParts, to.nameParts)
    const place = placeOf(person, to)
    if (name === null) return []
    const servesSame = person.gemeenteIds.some((id) => to.gemeenteIds.includes(id))
    const graded = { to, isInvited, servesSame }
    if (isSameName(person, to)) {
      if (place === 'alike') return [{ ...graded, grade: 'place' }]
      const isElsewhere = !servesSame && person.gemeenteIds.length > 0 && to.gemeenteIds.length > 0
      return [{ ...graded, grade: place === 'other' || isElsewhere ? 'other-place' : 'name' }]
    }
    // How a name sounds says too little without a place beside it.
    const isTelling = place === 'alike' || (place === 'unknown' && name === 'other-spelling')
    return isTelling ? [{ ...graded, grade: 'similar' }] : []
  })
}

function rank({ grade, isInvited, servesSame }: Graded): number {
  const grades = { place: 0, name: 2, 'other-place': 6, similar: 4 }
  return grades[grade] + (servesSame ? 0 : 1) + (isInvited ? 0 : 10)
}

function reasonOf(possible: readonly Graded[], first: Graded): ResponseReason {
  const sameName = possible.filter(({ grade }) => grade !== 'similar').length
  if (sameName > 1) return 'namesake'
  return first.grade === 'similar' ? 'similar-name' : 'same-name-other-place'
}

function metBy(person: Comparable, index: PersonIndex): Comparable[] {
  return [...new Set(person.keys.flatMap((key) => index.byKey.get(key) ?? []))]
}

function isSameName(one: Comparable, other: Comparable): boolean {
  const name = nameLikeness(one.nameParts, other.nameParts)
  return name === 'same' || name === 'other-order'
}

function placeOf(one: Comparable, other: Comparable): 'alike' | 'other' | 'unknown' {
  const [mine, its] = [one.organisationKey, other.organisationKey]
  if (mine === null || its === null) return 'unknown'
  return areAlikeOrganisations(mine, its) ? 'alike' : 'other'
}

function of({ known }: Comparable, isInvited: boolean): Candidate {
  if (known === null) throw new Error('Only known people are matched')
  return candidateOf(known, isInvited)
}

/** Somebody of the network as a response can be of them. */
export function candidateOf(known: KnownPerson, isInvited: boolean): Candidate {
  const { personId, organisationName, email, gemeenteIds } = known
  return {
    ...{ personId, name: fullName(known), organisationName, email, isInvited },
    gemeenteIds: [...gemeenteIds],
  }
}

function asComparable(known: KnownPerson): Comparable {
  const match = { kind: 'person', personId: known.personId, name: fullName(known) } as const
  return comparable(match, known.today ?? known, known)
}
