import { fold } from '#domain/import/fold'
import { nameLikeness, namePartsOf } from '#domain/import/name-likeness'
import { parseName } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import type { EventId, PersonId } from '#domain/shared/ids'
import type {
  KnownKey,
  NameBook,
  RoundTripGuest,
  RoundTripPlan,
  RoundTripRow,
} from './round-trip-plan.ts'
import { keyedRow } from './round-trip-keyed.ts'
import { plainRow } from './round-trip-row.ts'
import type { AttendanceList, ListRow } from './round-trip-sheet.ts'
import { guestsLike, rowByName } from './round-trip-names.ts'

type Facts = {
  readonly eventId: EventId
  readonly guests: readonly RoundTripGuest[]
  readonly keys: ReadonlyMap<string, KnownKey>
  /** Everybody on the lists, to know who wrote their name on an empty line. */
  readonly names: NameBook
}

/**
 * What reading a list back would do: three sides are compared, the list as it was written, as it
 * came back, and what Schakel knows now. What only changed here stays; what speaks against what
 * Schakel knows is shown and left, unless it is chosen.
 */
export function planRoundTrip(list: AttendanceList, facts: Facts): RoundTripPlan {
  const guests = new Map(facts.guests.map((guest) => [guest.personId, guest]))
  const knownOf = (row: ListRow) => {
    const known = row.key === null ? undefined : facts.keys.get(row.key)
    return known?.eventId === facts.eventId ? known : undefined
  }
  const ownerOf = (row: ListRow) => knownOf(row)?.person ?? undefined
  const likeGuests = guestsLike(facts.guests)
  const ownRows = ownRowsOf(list.rows, ownerOf)
  const told = new Set<PersonId>()
  const written = new Set<string>()
  const keyed = new Set(list.rows.flatMap((row) => ownerOf(row)?.personId ?? []))
  const rows = list.rows.map((row): RoundTripRow => {
    if (knownOf(row)?.isErased === true) return { ...plainRow(row), reason: 'erased' }
    const owner = ownerOf(row)
    const isTheirs = owner !== undefined && isNamed(row, owner)
    if (owner !== undefined && (isTheirs || ownRows.has(row))) {
      const isDouble = told.has(owner.personId)
      if (isTheirs) told.add(owner.personId)
      const guest = guests.get(owner.personId)
      return keyedRow(row, { owner, guest, isDouble, names: facts.names })
    }
    const planned = rowByName(row, { ...facts, guests, likeGuests, hasKeys: list.hasKeys, keyed })
    const [person] = planned.people
    const name = `${fold(row.name)}|${fold(row.organisation ?? '')}`
    const isDouble =
      planned.usual !== 'leave' &&
      (written.has(name) || (person !== undefined && told.has(person.personId)))
    written.add(name)
    if (person !== undefined && planned.usual === 'present') told.add(person.personId)
    return isDouble
      ? { ...planned, outcome: 'unchanged', reason: 'double', usual: 'leave' }
      : planned
  })
  const inFile = new Set([...keyed, ...rows.flatMap(({ people }) => people[0]?.personId ?? [])])
  return { rows, missing: missingFrom(facts.guests, inFile) }
}

/** Of rows that were copied with their key: the one whose name is the owner's, else the first. */
function ownRowsOf(
  rows: readonly ListRow[],
  ownerOf: (row: ListRow) => PersonName | undefined,
): ReadonlySet<ListRow> {
  const own = new Map<string, ListRow>()
  for (const row of rows) {
    const owner = ownerOf(row)
    if (owner === undefined || row.key === null) continue
    const earlier = own.get(row.key)
    const isBetter = earlier !== undefined && !isNamed(earlier, owner) && isNamed(row, owner)
    if (earlier === undefined || isBetter) own.set(row.key, row)
  }
  return new Set(own.values())
}

/** The event whose list this is, by its keys; undefined when no key is known. */
export function eventOfKeys(
  list: AttendanceList,
  keys: ReadonlyMap<string, KnownKey>,
): EventId | undefined {
  const counts = new Map<EventId, number>()
  for (const { key } of list.rows) {
    const eventId = key === null ? undefined : keys.get(key)?.eventId
    if (eventId !== undefined) counts.set(eventId, (counts.get(eventId) ?? 0) + 1)
  }
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0]
}

function isNamed(row: ListRow, owner: PersonName): boolean {
  const name = parseName(row.name)
  return name === null || nameLikeness(namePartsOf(name), namePartsOf(owner)) !== null
}

function missingFrom(
  guests: readonly RoundTripGuest[],
  inFile: ReadonlySet<PersonId>,
): readonly string[] {
  return guests
    .filter(({ stand, isPresent }) => isPresent || stand === 'registered' || stand === 'offered')
    .filter(({ personId }) => !inFile.has(personId))
    .map(({ name }) => name)
}
