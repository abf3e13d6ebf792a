import type { eventTypes } from '#domain/contract/event-types'
import { changedRhythm, decideRhythm } from '#domain/events/changed-rhythm'
import { decidePeriod } from '#domain/events/suggested-period'
import type { MonthDay } from '#domain/events/suggested-period'
import type { EventTypeId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  insertEventType,
  listEventTypes,
  replaceTypeActions,
  updateEventType,
} from '#backend/db/repositories/event-types'
import { areActions } from '#backend/db/repositories/plan'
import { makeTemplate, templateFrom } from '#backend/events/make-template'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const eventTypesHandlers: HandlersFor<typeof eventTypes> = {
  'eventTypes.add': (db, input, ports) => {
    const typeId = ports.newId() as EventTypeId
    insertEventType(db, { id: typeId, ...input })
    return { typeId }
  },
  'eventTypes.change': (db, { typeId, actionIds, rhythm, ...change }) => {
    const type = listEventTypes(db).find(({ id }) => id === typeId)
    if (!type || !areActions(db, actionIds ?? [])) return refuse('not-found')
    const { suggestedFrom = type.suggestedFrom, suggestedUntil = type.suggestedUntil } = change
    const refusal =
      decideRhythm(rhythm ?? null) ??
      decidePeriod(suggestedFrom as MonthDay | null, suggestedUntil as MonthDay | null)
    if (refusal !== null) return refuse(refusal)
    updateEventType(db, typeId, {
      ...change,
      rhythm: rhythm && changedRhythm(type.rhythm, rhythm),
    })
    if (actionIds) replaceTypeActions(db, type, actionIds)
    return done
  },
  'eventTypes.archive': (db, { typeId }, ports) => {
    const types = listEventTypes(db)
    if (!types.some(({ id }) => id === typeId)) return refuse('not-found')
    if (types.length === 1) return refuse('last-event-type')
    updateEventType(db, typeId, { archivedAt: ports.now() })
    return done
  },
  'eventTypes.makeTemplate': (db, { typeId }, ports) => makeTemplate(db, typeId, ports),
  'eventTypes.templateFrom': (db, { eventId }, ports) => templateFrom(db, eventId, ports),
}
