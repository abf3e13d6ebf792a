import type { ChainRoleId, GemeenteId, PersonId } from '#domain/shared/ids'

/** Somebody who counts at the door: what is known of their place in the chain, and where they are. */
export type RoomGuest = {
  readonly personId: PersonId
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteIds: readonly GemeenteId[]
  readonly isInside: boolean
  readonly isPresent: boolean
  /** Registered and not in yet. */
  readonly isExpected: boolean
}

/** How many distinct people of one part are inside, were ever in, and are still to come. */
export type RoomRow<Key> = {
  readonly key: Key
  readonly inside: number
  readonly present: number
  readonly expected: number
}

type Named<Key> = readonly { readonly id: Key }[]

/**
 * The room by chain role. A role that is sensitive, or none at all, is one nameless row: these
 * numbers stand where guests can read them.
 */
export function roomByChainRole(
  guests: readonly RoomGuest[],
  chainRoles: readonly { readonly id: ChainRoleId; readonly isPrivacySensitive: boolean }[],
): RoomRow<ChainRoleId | null>[] {
  const open = chainRoles.filter(({ isPrivacySensitive }) => !isPrivacySensitive)
  const shown = new Set(open.map(({ id }) => id))
  const keysOf = ({ chainRoleId }: RoomGuest) =>
    chainRoleId !== null && shown.has(chainRoleId) ? [chainRoleId] : [null]
  return rowsOf(guests, open, keysOf)
}

/** The room by gemeente: whoever serves three counts in each of them, and nobody twice in one. */
export function roomByGemeente(
  guests: readonly RoomGuest[],
  gemeenten: Named<GemeenteId>,
): RoomRow<GemeenteId | null>[] {
  const shown = new Set(gemeenten.map(({ id }) => id))
  const keysOf = ({ gemeenteIds }: RoomGuest) => {
    const own = gemeenteIds.filter((id) => shown.has(id))
    // Who serves them all says as little of one gemeente as who serves none in particular.
    return own.length === 0 || own.length === shown.size ? [null] : own
  }
  return rowsOf(guests, gemeenten, keysOf)
}

// In the order of the parts, the nameless row last; a part without anybody is left out.
function rowsOf<Key>(
  guests: readonly RoomGuest[],
  parts: Named<Key>,
  keysOf: (guest: RoomGuest) => readonly (Key | null)[],
): RoomRow<Key | null>[] {
  const byKey = new Map<Key | null, RoomGuest[]>()
  for (const guest of guests) {
    for (const key of new Set(keysOf(guest))) byKey.set(key, [...(byKey.get(key) ?? []), guest])
  }
  return [...parts.map(({ id }) => id), null].flatMap((key) => {
    const own = byKey.get(key) ?? []
    const row = {
      key,
      inside: countPeople(own, ({ isInside }) => isInside),
      present: countPeople(own, ({ isPresent }) => isPresent),
      expected: countPeople(own, ({ isExpected }) => isExpected),
    }
    return row.inside + row.present + row.expected === 0 ? [] : [row]
  })
}

function countPeople(guests: readonly RoomGuest[], counts: (guest: RoomGuest) => boolean): number {
  return new Set(guests.filter(counts).map(({ personId }) => personId)).size
}
