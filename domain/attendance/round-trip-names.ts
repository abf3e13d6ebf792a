import { nameLikeness, namePartsOf } from '#domain/import/name-likeness'
import { organisationKey } from '#domain/import/organisation-name'
import type { KnownPerson } from '#domain/import/people-plan'
import { comparable, indexOf } from '#domain/import/person-index'
import type { Comparable } from '#domain/import/person-index'
import { fullName, parseName } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import type { PersonId } from '#domain/shared/ids'
import type { NameBook, RoundTripGuest, RoundTripPerson, RoundTripRow } from './round-trip-plan.ts'
import { plainRow, wasOf } from './round-trip-row.ts'
import type { ListRow } from './round-trip-sheet.ts'

const mostProposed = 5

/** The names of the network, made ready once. */
export function nameBookOf(people: readonly KnownPerson[]): NameBook {
  const index = indexOf(
    people.map((person) =>
      comparable(
        { kind: 'person', personId: person.personId, name: fullName(person) },
        person,
        person,
      ),
    ),
  )
  const metBy = (text: string) => {
    const name = parseName(text)
    if (name === null) return []
    const self = comparable({ kind: 'row', row: 0, name: text }, nobody(name), null)
    const met = new Set(self.keys.flatMap((key) => index.byKey.get(key) ?? []))
    return [...met].flatMap((other) => {
      const likeness = nameLikeness(self.nameParts, other.nameParts)
      return likeness === null ? [] : [{ likeness, person: personOf(other) }]
    })
  }
  const isSame = (likeness: string) => likeness === 'same' || likeness === 'other-order'
  const found = (text: string, wantsSame: boolean) =>
    metBy(text)
      .filter(({ likeness }) => isSame(likeness) === wantsSame)
      .map(({ person }) => person)
      .slice(0, mostProposed)
  return {
    sameName: (text) => found(text, true),
    similar: (text) => found(text, false),
  }
}

function nobody(name: PersonName) {
  const nothing = { email: null, phone: null, organisationName: null, functionName: null }
  return { ...name, ...nothing, gemeenteIds: [] }
}

function personOf({ known, match }: Comparable): RoundTripPerson {
  if (known === null) throw new Error(`Not somebody of the network: ${match.name}`)
  const { personId, organisationName } = known
  return { personId, name: fullName(known), organisation: organisationName }
}

type Facts = {
  /** Guests whose name is much like a name. */
  readonly likeGuests: (name: PersonName) => readonly RoundTripPerson[]
  readonly guests: ReadonlyMap<PersonId, RoundTripGuest>
  readonly names: NameBook
  readonly hasKeys: boolean
  /** Who has a row of their own with a key. */
  readonly keyed: ReadonlySet<PersonId>
}

/** Who of the guests is much like a name: a list is small enough to compare everybody. */
export function guestsLike(guests: readonly RoundTripGuest[]): Facts['likeGuests'] {
  const known = guests.map((guest) => ({ guest, parts: namePartsOf(guest) }))
  return (name) => {
    const parts = namePartsOf(name)
    return known
      .filter((each) => nameLikeness(parts, each.parts) !== null)
      .map(({ guest: { personId, name: full, organisation } }) => {
        return { personId, name: full, organisation }
      })
  }
}

/** A row that only a name says whose it is: written on an empty line, or without its key. */
export function rowByName(row: ListRow, facts: Facts): RoundTripRow {
  const plain = plainRow(row)
  if (parseName(row.name) === null) return { ...plain, outcome: 'doubtful', reason: 'no-name' }
  const same = facts.names.sameName(row.name)
  const here = same.find(({ personId }) => facts.guests.has(personId))
  const guest = here && facts.guests.get(here.personId)
  // A row that says what stood there was made by Schakel, and only lost its key.
  const isWrittenIn = facts.hasKeys && row.key === null && row.exported === null
  if (guest !== undefined) return guestByName(row, guest, facts, isWrittenIn)
  if (row.mark.kind === 'absent') return { ...plain, reason: 'walk-in-absent' }
  // Without its key nobody knows whether an unmarked row is somebody who came.
  if (!isWrittenIn && row.mark.kind === 'empty') return { ...plain, reason: 'nothing' }
  return walkIn(row, same, facts, isWrittenIn)
}

function guestByName(
  row: ListRow,
  guest: RoundTripGuest,
  { keyed }: Facts,
  isWrittenIn: boolean,
): RoundTripRow {
  const { personId, name, organisation } = guest
  const plain = { ...plainRow(row), people: [{ personId, name, organisation }] }
  if (guest.isPresent) return { ...plain, reason: 'already-in' }
  if (row.mark.kind === 'absent') return { ...plain, reason: 'walk-in-absent' }
  if (row.mark.kind === 'empty' && !isWrittenIn) return plain
  const known = { ...plain, choices: ['present', 'new', 'leave'], was: wasOf(guest) } as const
  if (row.mark.kind === 'unclear') {
    const doubt = { outcome: 'doubtful', reason: 'unclear-mark', usual: 'leave' } as const
    return { ...known, ...doubt, said: row.mark.text, cell: row.markCell }
  }
  const hasLine = keyed.has(personId)
  // Who waited or had said no stands on no line of the list, and so writes an own one.
  if (isWrittenIn && !hasLine && guest.stand !== 'registered' && guest.stand !== 'offered') {
    return { ...known, outcome: 'walk-in', reason: 'known-walk-in', usual: 'present' }
  }
  const reason = isWrittenIn && hasLine ? 'on-list' : 'key-gone'
  return { ...known, outcome: 'doubtful', reason, usual: 'leave' }
}

function walkIn(
  row: ListRow,
  same: readonly RoundTripPerson[],
  { names, likeGuests }: Facts,
  isWrittenIn: boolean,
): RoundTripRow {
  const base = { ...plainRow(row), was: 'not-on-list' as const }
  const doubtful = { ...base, outcome: 'doubtful', usual: 'leave' } as const
  const choices = ['present', 'new', 'leave'] as const
  if (row.mark.kind === 'unclear') {
    const said = row.mark.text
    return {
      ...{ ...doubtful, reason: 'unclear-mark', said, people: same },
      ...{ cell: row.markCell, choices: same.length > 0 ? choices : ['new', 'leave'] },
    }
  }
  const [known] = same
  if (known === undefined) {
    const similar = likeTo(row.name, likeGuests, names)
    if (similar.length > 0) return { ...doubtful, reason: 'similar-name', people: similar, choices }
    const reason = isWrittenIn ? 'new-walk-in' : 'key-gone'
    const outcome = isWrittenIn ? 'walk-in' : 'doubtful'
    return {
      ...base,
      outcome,
      reason,
      choices: ['new', 'leave'],
      usual: isWrittenIn ? 'new' : 'leave',
    }
  }
  if (same.length > 1) return { ...doubtful, reason: 'several-names', people: same, choices }
  if (isElsewhere(row, known)) {
    return { ...doubtful, reason: 'other-organisation', people: same, choices }
  }
  const certain = { ...base, people: same, choices }
  return isWrittenIn
    ? { ...certain, outcome: 'walk-in', reason: 'known-walk-in', usual: 'present' }
    : { ...certain, outcome: 'doubtful', reason: 'key-gone', usual: 'leave' }
}

function likeTo(
  text: string,
  likeGuests: Facts['likeGuests'],
  names: NameBook,
): readonly RoundTripPerson[] {
  const name = parseName(text)
  const guests = name === null ? [] : likeGuests(name)
  const others = names.similar(text).filter(({ personId }) => {
    return guests.every((guest) => guest.personId !== personId)
  })
  return [...guests, ...others].slice(0, mostProposed)
}

function isElsewhere({ organisation }: ListRow, known: RoundTripPerson): boolean {
  if (organisation === null || known.organisation === null) return false
  return organisationKey(organisation) !== organisationKey(known.organisation)
}
