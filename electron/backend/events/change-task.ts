import type { InputOf } from '#domain/contract/kinds'
import type { tasks } from '#domain/contract/tasks'
import { anchorDays, taskDue } from '#domain/events/task-due'
import type { TaskTiming } from '#domain/events/task-due'
import type { IsoDate } from '#domain/shared/dates'
import type { TaskId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { findTask, insertTask, updateTask } from '#backend/db/repositories/event-tasks'
import type { StoredTask } from '#backend/db/repositories/event-tasks'
import { findEvent } from '#backend/db/repositories/events'
import type { StoredEvent } from '#backend/db/repositories/events'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { knownWorkdays } from './workdays.ts'

type Change = Omit<InputOf<(typeof tasks)['tasks.change']>, 'taskId'>

/** A task of an event that is still on the list, with that event. */
export function findOpenEventTask(
  db: Reader,
  taskId: TaskId,
): { task: StoredTask; event: StoredEvent } | undefined {
  const task = findTask(db, taskId)
  const event = task && findEvent(db, task.eventId)
  return task && event?.archivedAt === null ? { task, event } : undefined
}

/** Adds a task; it follows its event, or stands on a day of its own. */
export function addTask(db: Writer, input: InputOf<(typeof tasks)['tasks.add']>, ports: Ports) {
  const { pinnedOn, ...task } = input
  const event = findEvent(db, input.eventId)
  if (event?.archivedAt !== null) return refuse('not-found')
  if (event.isTemplate && pinnedOn !== null) return refuse('template-has-no-day')
  const taskId = ports.newId() as TaskId
  const dueOn = pinnedOn ?? dueIn(db, event, task)
  const isPinned = pinnedOn !== null
  insertTask(db, { ...task, id: taskId, dueOn, isPinned, createdAt: ports.now() })
  return { taskId, dueOn }
}

/** Changes what is given; a task that follows its event gets the day that belongs to it. */
export function changeTask(db: Writer, taskId: TaskId, change: Change) {
  const found = findOpenEventTask(db, taskId)
  if (!found) return refuse('not-found')
  const { task, event } = found
  const timing = {
    anchor: change.anchor ?? task.anchor,
    offsetCount: change.offsetCount ?? task.offsetCount,
    offsetUnit: change.offsetUnit ?? task.offsetUnit,
  }
  const follows = !task.isPinned && task.doneOn === null
  const dueOn = follows ? dueIn(db, event, timing) : task.dueOn
  updateTask(db, taskId, { ...change, dueOn })
  return { dueOn }
}

/** Ticks a task off on a day, or (null) opens it again, on the day it belongs on by now. */
export function setTaskDone(db: Writer, taskId: TaskId, doneOn: IsoDate | null) {
  const found = findOpenEventTask(db, taskId)
  if (!found) return refuse('not-found')
  const { task, event } = found
  if (event.isTemplate) return refuse('template-has-no-day')
  const dueOn = doneOn !== null || task.isPinned ? task.dueOn : dueIn(db, event, task)
  updateTask(db, taskId, { doneOn, dueOn })
  return { dueOn }
}

/** Gives a task a day of its own, or (null) lets it follow its event again. */
export function pinTask(db: Writer, taskId: TaskId, on: IsoDate | null) {
  const found = findOpenEventTask(db, taskId)
  if (!found) return refuse('not-found')
  const { task, event } = found
  if (event.isTemplate) return refuse('template-has-no-day')
  const dueOn = on ?? (task.doneOn === null ? dueIn(db, event, task) : task.dueOn)
  updateTask(db, taskId, { isPinned: on !== null, dueOn })
  return { dueOn }
}

function dueIn(db: Reader, event: StoredEvent, timing: TaskTiming): IsoDate | null {
  if (event.isTemplate) return null
  const isWorkday = knownWorkdays(db)
  const days = anchorDays(event, isWorkday)
  return days === null ? null : taskDue(timing, days, isWorkday)
}
