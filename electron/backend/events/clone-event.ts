import type { CloneReport } from '#domain/contract/event-clone'
import type { events } from '#domain/contract/events'
import type { InputOf } from '#domain/contract/kinds'
import { clonePlan } from '#domain/events/clone-plan'
import type { ClonePlan } from '#domain/events/clone-plan'
import { decideTimes } from '#domain/events/decide-times'
import { stageAfterMove, titleAfterMove } from '#domain/events/moved-event'
import { proposedTitle } from '#domain/events/proposed-title'
import type { EventId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { rememberSignals } from '#backend/calendar/known-signals'
import { isBalanced, updateBalance } from '#backend/db/repositories/attendance-writes'
import { findEventAudience, replaceEventAudience } from '#backend/db/repositories/event-audience'
import { countContents } from '#backend/db/repositories/event-copies'
import {
  listEventActions,
  listEventTopics,
  replaceEventActions,
  replaceEventTopics,
} from '#backend/db/repositories/event-links'
import { findEvent, insertEvent, titledType } from '#backend/db/repositories/events'
import type { StoredEvent } from '#backend/db/repositories/events'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { copyParts } from './copy-parts.ts'

type Wish = InputOf<(typeof events)['events.clone']>
type Parts = ClonePlan['parts']

/** Makes a new event from the named parts of another, and reports what came along and what stayed. */
export function cloneEvent(
  db: Writer,
  wish: Wish,
  ports: Ports,
): { eventId: EventId; title: string; report: CloneReport } | Refusal {
  const source = findEvent(db, wish.eventId)
  if (!source || source.archivedAt !== null) return refuse('not-found')
  const counts = countContents(db, source.id)
  const plan = clonePlan({ ...counts, facts: 1, ownership: source.ownership }, wish.parts)
  const { startTime, endTime } = timesOf(source, plan.parts)
  const refusal = decideTimes(wish.date, startTime, endTime)
  if (refusal !== null) return refuse(refusal)
  const eventId = ports.newId() as EventId
  const title = titleOf(source, wish, plan.parts)
  insertCopy(db, source, { id: eventId, title, wish, parts: plan.parts }, ports)
  copyParts(db, { from: source.id, to: eventId, date: wish.date, parts: plan.parts }, ports)
  rememberSignals(db, eventId, ports)
  return { eventId, title, report: plan.report }
}

/** The columns and links of the copied parts; what is not ticked begins as at a new event. */
export function insertCopy(
  db: Writer,
  source: StoredEvent,
  copy: {
    id: EventId
    title: string
    wish: Pick<Wish, 'date' | 'subregion'>
    parts: Parts
    isTemplate?: boolean
  },
  ports: Ports,
): void {
  const { id, title, wish, parts } = copy
  const has = (part: 'facts' | 'place' | 'audience' | 'texts') => parts.has(part)
  const isOwn = !has('facts')
  insertEvent(db, {
    id,
    title,
    typeId: source.typeId,
    goal: has('texts') ? source.goal : null,
    travelNote: has('texts') ? source.travelNote : null,
    organiser: isOwn ? null : source.organiser,
    ownership: isOwn ? 'eigen' : source.ownership,
    ...timesOf(source, parts),
    format: isOwn ? 'locatie' : source.format,
    capacity: isOwn ? null : source.capacity,
    seriesId: isOwn || copy.isTemplate ? null : source.seriesId,
    venueId: has('place') ? source.venueId : null,
    roomId: has('place') ? source.roomId : null,
    subregion: subregionOf(source, wish, parts),
    date: wish.date,
    stage: stageAfterMove('idee', wish.date),
    isTemplate: copy.isTemplate ?? false,
    createdAt: ports.now(),
  })
  if (!isOwn) {
    replaceEventActions(db, id, listEventActions(db, source.id))
    replaceEventTopics(db, id, listEventTopics(db, source.id), ports.newId)
    // How places that come free are given belongs to how many there are.
    if (isBalanced(db, source.id)) updateBalance(db, id, true)
  }
  if (has('audience')) replaceEventAudience(db, id, findEventAudience(db, source.id))
}

function timesOf(source: StoredEvent, parts: Parts) {
  if (!parts.has('facts')) return { startTime: null, endTime: null }
  return { startTime: source.startTime, endTime: source.endTime }
}

function subregionOf(source: StoredEvent, wish: Pick<Wish, 'subregion'>, parts: Parts) {
  if (wish.subregion !== undefined) return wish.subregion
  return parts.has('audience') ? source.subregion : null
}

function titleOf(source: StoredEvent, wish: Wish, parts: Parts): string {
  if (wish.title !== undefined) return wish.title
  const type = titledType(source)
  const when = { date: wish.date, subregion: subregionOf(source, wish, parts) }
  if (!parts.has('facts') || source.isTemplate) return proposedTitle(type, when)
  return titleAfterMove(source.title, type, source, when)
}
