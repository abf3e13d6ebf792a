import { planRoundTrip } from '#domain/attendance/round-trip'
import { nameBookOf } from '#domain/attendance/round-trip-names'
import type {
  KnownKey,
  RoundTripGuest,
  RoundTripPlan,
  RoundTripRow,
} from '#domain/attendance/round-trip-plan'
import { findAttendanceList } from '#domain/attendance/round-trip-sheet'
import { parseName } from '#domain/import/person-name'
import type { KnownPerson } from '#domain/import/people-plan'
import type { Cell } from '#domain/import/sheet-data'
import type { EventId } from '#domain/shared/ids'
import { aKnownPerson, aSheet } from '../import/a-sheet.ts'
import { person } from './a-participation.ts'

export const event = 'event' as EventId

/** Somebody on the list; the key of their row is `key of <name>`. */
export function aGuest(name: string, change: Partial<RoundTripGuest> = {}): RoundTripGuest {
  const parts = parseName(name)
  if (parts === null) throw new Error(`No name: ${name}`)
  const facts = { organisation: null, stand: 'registered', isPresent: false } as const
  return { ...parts, personId: person(name), name, ...facts, ...change }
}

export const keyOf = (name: string) => `key of ${name}`

export const headings = ['Nr', 'Naam', 'Organisatie', 'Aanwezig', 'Handtekening', 'Status']
const hidden = ['Schakel-sleutel', 'Stond er']

/** A line as Schakel writes it: the mark as it came back, and what stood there. */
export function aLine(name: string, mark: Cell, stood: 'ja' | 'nee' | 'leeg' = 'leeg'): Cell[] {
  return [1, name, null, mark, null, 'aangemeld', keyOf(name), stood]
}

/** A name written on an empty line. */
export function aWalkIn(name: string, mark: Cell = null, organisation: Cell = null): Cell[] {
  return [1, name, organisation, mark, null, null, null, null]
}

type World = {
  readonly guests?: readonly RoundTripGuest[]
  readonly network?: readonly KnownPerson[]
  readonly keys?: ReadonlyMap<string, KnownKey>
  /** The hidden columns are gone. */
  readonly isStripped?: boolean
}

/** What reading these lines back would do. */
export function planOf(lines: readonly (readonly Cell[])[], world: World = {}): RoundTripPlan {
  const { guests = [], network = [], isStripped = false } = world
  const top = [...headings, ...(isStripped ? [] : hidden)]
  const body = lines.map((line) => (isStripped ? line.slice(0, headings.length) : line))
  const sheet = aSheet([['Presentielijst'], top, ...body])
  const list = findAttendanceList([sheet])
  if (list === undefined) throw new Error('No list')
  const known = new Map(
    guests.map((guest): [string, KnownKey] => [
      keyOf(guest.name),
      { eventId: event, person: guest, isErased: false },
    ]),
  )
  const names = nameBookOf([...network, ...guests.map(asKnown)])
  return planRoundTrip(list, { eventId: event, guests, names, keys: world.keys ?? known })
}

/** The only row of a list. */
export function rowOf(line: readonly Cell[], world: World = {}): RoundTripRow {
  const [row] = planOf([line], world).rows
  if (row === undefined) throw new Error('No row')
  return row
}

/** Somebody of the network who is on no list. */
export function aStranger(name: string, organisationName: string | null = null): KnownPerson {
  const { givenName, tussenvoegsel, familyName } = aGuest(name)
  return {
    ...aKnownPerson({ personId: person(`network ${name}`), email: null, phone: null }),
    ...{ givenName, tussenvoegsel, familyName, organisationName, gemeenteIds: [] },
  }
}

function asKnown({ personId, organisation, ...name }: RoundTripGuest): KnownPerson {
  return { ...aStranger(name.name), personId, organisationName: organisation }
}
