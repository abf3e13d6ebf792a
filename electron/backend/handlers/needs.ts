import type { needs } from '#domain/contract/needs'
import { dietKeptUntil, isDietOver, needsToShow } from '#domain/forms/diet-term'
import { todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { AnonymousCountId, EventNeedId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { findEventForAttendance } from '#backend/db/repositories/attendees'
import {
  deleteAnonymousCount,
  deleteNeed,
  findAnonymousCount,
  findTypedNeed,
  insertAnonymousCount,
  insertNeed,
  listAnonymousCounts,
  listNeeds,
  updateAnonymousCount,
  updateNeed,
} from '#backend/db/repositories/event-needs'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const needsHandlers: HandlersFor<typeof needs> = {
  'needs.list': (db, { eventId }, ports) => {
    const event = findEventForAttendance(db, eventId)
    if (!event) return refuse('not-found')
    const date = event.date as IsoDate | null
    return {
      needs: needsToShow(listNeeds(db, eventId), date, todayOf(ports.now())).map(
        ({ needId, kind, name, people, fileName, readAt }) => ({
          ...{ needId, kind, name, people },
          from: fileName === null || readAt === null ? null : { fileName, readAt },
        }),
      ),
      counted: listAnonymousCounts(db, eventId),
      dietUntil: date && dietKeptUntil(date),
    }
  },
  'needs.add': (db, input, ports) => {
    const event = findEventForAttendance(db, input.eventId)
    if (!event) return refuse('not-found')
    if (input.kind === 'diet' && isDietOver(event.date as IsoDate | null, todayOf(ports.now()))) {
      return refuse('diet-term-over')
    }
    const needId = ports.newId() as EventNeedId
    insertNeed(db, { ...input, id: needId })
    return { needId }
  },
  'needs.change': (db, { needId, kind, name, people }, ports) => {
    const need = findTypedNeed(db, needId)
    if (!need) return refuse('not-found')
    const date = (findEventForAttendance(db, need.eventId)?.date ?? null) as IsoDate | null
    if ((kind ?? need.kind) === 'diet' && isDietOver(date, todayOf(ports.now()))) {
      return refuse('diet-term-over')
    }
    updateNeed(db, needId, {
      kind: kind ?? need.kind,
      name: name ?? need.name,
      people: people ?? need.people,
    })
    return done
  },
  'needs.remove': (db, { needId }) => {
    if (!findTypedNeed(db, needId)) return refuse('not-found')
    deleteNeed(db, needId)
    return done
  },
  'needs.addCount': (db, { eventId, place, people, countedOn }, ports) => {
    const event = findEventForAttendance(db, eventId)
    if (!event) return refuse('not-found')
    const countId = ports.newId() as AnonymousCountId
    const day = countedOn ?? (event.date as IsoDate | null) ?? todayOf(ports.now())
    insertAnonymousCount(db, { id: countId, eventId, place, people, countedOn: day })
    return { countId }
  },
  'needs.changeCount': (db, { countId, place, people, countedOn }) => {
    const count = findAnonymousCount(db, countId)
    if (!count) return refuse('not-found')
    updateAnonymousCount(db, countId, {
      place: place ?? count.place,
      people: people ?? count.people,
      countedOn: countedOn ?? count.countedOn,
    })
    return done
  },
  'needs.removeCount': (db, { countId }) => {
    if (!findAnonymousCount(db, countId)) return refuse('not-found')
    deleteAnonymousCount(db, countId)
    return done
  },
}
