import { sameAddress, similarPerson } from '#domain/import/compare-people'
import { isEmail } from '#domain/import/parse-email'
import type { KnownPerson, ReasonKind } from '#domain/import/people-plan'
import { comparable, indexOf } from '#domain/import/person-index'
import { fullName } from '#domain/import/person-name'
import type { PersonId } from '#domain/shared/ids'
import { looksLikeBsn } from '#domain/privacy/bsn'

export type FreeTextField = 'name' | 'functionName' | 'note' | 'email' | 'phone'

/** What is worth saying about what was typed; it is kept as typed all the same. */
export type PeopleHint =
  | {
      readonly kind: 'similar-person'
      readonly reason: ReasonKind
      readonly personId: PersonId
      readonly name: string
    }
  | { readonly kind: 'not-an-email'; readonly value: string }
  | { readonly kind: 'looks-like-bsn'; readonly field: FreeTextField }

type Typed = { readonly [Field in FreeTextField]?: string | null | undefined }

/** Hints about typed text: an address that is none, a number Schakel does not need. */
export function textHints(typed: Typed): PeopleHint[] {
  const hints: PeopleHint[] = []
  const { email } = typed
  if (typeof email === 'string' && !isEmail(email)) {
    hints.push({ kind: 'not-an-email', value: email })
  }
  // A phone number has its own shape and is no free text.
  for (const field of ['name', 'functionName', 'note', 'email'] as const) {
    const text = typed[field]
    if (typeof text === 'string' && looksLikeBsn(text))
      hints.push({ kind: 'looks-like-bsn', field })
  }
  return hints
}

/** Who is already in the network and much like this person; nobody when it is the same record. */
export function similarPersonHint(
  person: KnownPerson,
  candidates: readonly KnownPerson[],
): PeopleHint | null {
  const others = candidates.filter(({ personId }) => personId !== person.personId)
  const index = indexOf(others.map(asComparable))
  const self = asComparable(person)
  const like = sameAddress(self, index) ?? similarPerson(self, index)
  const known = like?.to.known
  if (!like || !known) return null
  return {
    kind: 'similar-person',
    reason: like.kind,
    personId: known.personId,
    name: fullName(known),
  }
}

function asComparable(known: KnownPerson) {
  const match = { kind: 'person', personId: known.personId, name: fullName(known) } as const
  return comparable(match, known, known)
}
