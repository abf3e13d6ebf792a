import type { Hint } from '#domain/contract/people'
import { parseName } from '#domain/import/person-name'
import type { IsoDate } from '#domain/shared/dates'
import type { ConsentId, PersonId, SleutelpersoonId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { findPerson, insertPerson } from '#backend/db/repositories/people'
import { insertConsent, updatePersonPrivacy } from '#backend/db/repositories/privacy'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import { insertProfile, updateProfile } from '#backend/db/repositories/sleutelpersonen-writes'
import type { Writer } from '#backend/db/sql'
import { withGroupEffect } from '#backend/people/group-members'
import { similarityHints, typedHints } from '#backend/people/hints-about'
import type { Ports } from '#backend/ports'

export type Joining = {
  readonly person:
    | { readonly id: PersonId }
    | { readonly name: string; readonly email: string | null; readonly phone: string | null }
  readonly sinceOn: IsoDate
  readonly setsPurpose: boolean
  readonly consent: { readonly givenOn: IsoDate; readonly how: string } | null
}

type Joined = { personId: PersonId; hints: Hint[]; joined: string[] }

/** Puts somebody in the pool; who left comes back with all that was known. */
export function joinPool(db: Writer, wish: Joining, ports: Ports): Joined | Refusal {
  const found = takePerson(db, wish.person, ports)
  if (found === undefined) return refuse('not-found')
  const { personId, hints } = found
  const profile = findProfile(db, personId)
  if (profile?.leftOn === null) return refuse('already-in-pool')
  if (profile) updateProfile(db, personId, { leftOn: null })
  else {
    insertProfile(db, {
      ...{ id: ports.newId() as SleutelpersoonId, personId },
      ...{ sinceOn: wish.sinceOn, createdAt: ports.now() },
    })
  }
  if (wish.setsPurpose) updatePersonPrivacy(db, personId, { purpose: 'pool' })
  const { consent } = wish
  const { joined } = withGroupEffect(db, personId, ports.now(), () => {
    if (consent === null) return
    const id = ports.newId() as ConsentId
    insertConsent(db, { ...consent, id, personId, purpose: 'pool' })
  })
  return { personId, hints, joined: [...joined] }
}

function takePerson(
  db: Writer,
  person: Joining['person'],
  ports: Ports,
): Omit<Joined, 'joined'> | undefined {
  if ('id' in person) {
    return findPerson(db, person.id) && { personId: person.id, hints: [] }
  }
  const personId = ports.newId() as PersonId
  const { name, email, phone } = person
  const parts = parseName(name) ?? { givenName: name, tussenvoegsel: null, familyName: null }
  insertPerson(db, { ...parts, id: personId, createdAt: ports.now(), email, phone })
  return { personId, hints: [...similarityHints(db, personId), ...typedHints({ name, email })] }
}
