import type { programme } from '#domain/contract/programme'
import { movedTo } from '#domain/events/programme-times'
import type { PersonId, ProgrammeItemId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { findEvent } from '#backend/db/repositories/events'
import { findPerson } from '#backend/db/repositories/people'
import {
  deleteProgrammeItem,
  findProgrammeItem,
  insertProgrammeItem,
  listProgrammeItems,
  placeItems,
  replaceSpeakers,
  updateProgrammeItem,
} from '#backend/db/repositories/programme'
import { isRoomOf } from '#backend/db/repositories/venue-rooms'
import type { Reader } from '#backend/db/sql'
import { programmeOf } from '#backend/events/programme-of'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const programmeHandlers: HandlersFor<typeof programme> = {
  'programme.get': (db, { eventId }) => {
    const event = findEvent(db, eventId)
    return event ? programmeOf(db, event) : refuse('not-found')
  },
  'programme.add': (db, { at, speakerIds, ...item }, ports) => {
    const event = findEvent(db, item.eventId)
    if (event?.archivedAt !== null) return refuse('not-found')
    const isRoomThere = item.roomId === null || isRoomOf(db, item.roomId, event.venueId)
    if (!isRoomThere || !arePeople(db, speakerIds)) return refuse('not-found')

    const itemId = ports.newId() as ProgrammeItemId
    const there = listProgrammeItems(db, event.id).map(({ id }) => id)
    insertProgrammeItem(db, { ...item, id: itemId }, there.length)
    replaceSpeakers(db, itemId, speakerIds)
    if (at !== null) placeItems(db, movedTo([...there, itemId], there.length, at))
    return { itemId }
  },
  'programme.change': (db, { itemId, speakerIds, ...change }) => {
    const found = findItemOfEvent(db, itemId)
    if (!found) return refuse('not-found')
    const { roomId = null } = change
    const isRoomThere = roomId === null || isRoomOf(db, roomId, found.event.venueId)
    if (!isRoomThere || !arePeople(db, speakerIds ?? [])) return refuse('not-found')
    updateProgrammeItem(db, itemId, change)
    if (speakerIds) replaceSpeakers(db, itemId, speakerIds)
    return done
  },
  'programme.move': (db, { itemId, to }) => {
    const found = findItemOfEvent(db, itemId)
    if (!found) return refuse('not-found')
    const ids = listProgrammeItems(db, found.event.id).map(({ id }) => id)
    placeItems(db, movedTo(ids, ids.indexOf(itemId), to))
    return done
  },
  'programme.remove': (db, { itemId }) => {
    const found = findItemOfEvent(db, itemId)
    if (!found) return refuse('not-found')
    deleteProgrammeItem(db, itemId)
    placeItems(
      db,
      listProgrammeItems(db, found.event.id).map(({ id }) => id),
    )
    return done
  },
}

function findItemOfEvent(db: Reader, itemId: ProgrammeItemId) {
  const item = findProgrammeItem(db, itemId)
  const event = item && findEvent(db, item.eventId)
  return item && event?.archivedAt === null ? { item, event } : undefined
}

function arePeople(db: Reader, personIds: readonly PersonId[]): boolean {
  return personIds.every((personId) => findPerson(db, personId) !== undefined)
}
