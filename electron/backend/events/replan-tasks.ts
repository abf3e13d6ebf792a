import { movePlan } from '#domain/events/move-plan'
import type { MovePlan } from '#domain/events/move-plan'
import { anchorDays } from '#domain/events/task-due'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import {
  listEventTasks,
  listTasksToCome,
  updateTaskDue,
} from '#backend/db/repositories/event-tasks'
import { findEvent } from '#backend/db/repositories/events'
import type { Reader, Writer } from '#backend/db/sql'
import { knownWorkdays } from './workdays.ts'

export type Replanned = {
  readonly moved: number
  readonly stayed: number
  /** Those of `stayed` that are open, on a day of their own. */
  readonly pinned: number
}

/** What the tasks of an event do when it has this date; nothing is written. */
export function movePlanOf(
  db: Reader,
  eventId: EventId,
  when: { readonly date: IsoDate | null; readonly inviteOn: IsoDate | null },
): MovePlan {
  const isWorkday = knownWorkdays(db)
  return movePlan(listEventTasks(db, eventId), anchorDays(when, isWorkday), isWorkday)
}

/** Puts exactly the open, unpinned tasks of an event on the days they belong on now. */
export function replanTasks(db: Writer, eventId: EventId): Replanned {
  const event = findEvent(db, eventId)
  if (!event) return { moved: 0, stayed: 0, pinned: 0 }
  // A template stands on no calendar, so its tasks have no days.
  const when = event.isTemplate ? { date: null, inviteOn: null } : event
  const { moves, stays } = movePlanOf(db, eventId, when)
  for (const { taskId, to } of moves) updateTaskDue(db, taskId, to)
  const pinned = stays.filter(({ why }) => why === 'pinned').length
  return { moved: moves.length, stayed: stays.length, pinned }
}

/** Puts the tasks still to come on the days they belong on, now that people work on other days. */
export function replanTasksToCome(db: Writer, today: IsoDate): number {
  const isWorkday = knownWorkdays(db)
  const moves = listTasksToCome(db, today).flatMap(
    (task) => movePlan([task], anchorDays(task, isWorkday), isWorkday).moves,
  )
  for (const { taskId, to } of moves) updateTaskDue(db, taskId, to)
  return moves.length
}
