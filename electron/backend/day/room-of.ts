import { roomByChainRole, roomByGemeente } from '#domain/attendance/room-counts'
import type { RoomGuest, RoomRow } from '#domain/attendance/room-counts'
import type { Room } from '#domain/contract/day'
import type { Instant } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { otherGuests, wholeRegionGuests } from '#domain/texts/day'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { findEvent } from '#backend/db/repositories/events'
import { listChainRoles, listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'

/** The stand in the room without a name; undefined when there is no such event. */
export function roomOf(db: Reader, eventId: EventId, now: Instant): Room | undefined {
  const found = attendanceOf(db, eventId, now)
  if (!found) return undefined
  const guests = found.standings.flatMap(({ personId, participation, presence, stand }) => {
    if (!participation) return []
    const isPresent = presence?.isPresent ?? false
    const { chainRoleId, gemeenteIds } = participation
    const guest: RoomGuest = {
      ...{ personId, chainRoleId, gemeenteIds, isPresent },
      isInside: presence?.isInside ?? false,
      isExpected: stand === 'registered' && !isPresent,
    }
    return [guest]
  })
  const chainRoles = listChainRoles(db)
  const gemeenten = listGemeenten(db)
  const { inside, present, expected, walkIns } = found.counts
  return {
    title: findEvent(db, eventId)?.title ?? '',
    ...{ capacity: found.capacity, inside, present, expected, walkIns },
    byChainRole: named(roomByChainRole(guests, chainRoles), chainRoles, otherGuests).map(
      ({ key, ...row }) => ({ chainRoleId: key, ...row }),
    ),
    byGemeente: named(roomByGemeente(guests, gemeenten), gemeenten, wholeRegionGuests).map(
      ({ key, ...row }) => ({ gemeenteId: key, ...row }),
    ),
  }
}

function named<Key>(
  rows: readonly RoomRow<Key | null>[],
  parts: readonly { readonly id: Key; readonly name: string }[],
  nameless: string,
) {
  const names = new Map(parts.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    ...row,
    name: row.key === null ? nameless : (names.get(row.key) ?? nameless),
  }))
}
