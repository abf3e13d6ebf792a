import type { tasks } from '#domain/contract/tasks'
import { invitationDay } from '#domain/events/task-due'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import { countOpenTasksByDay, listDueTasks } from '#backend/db/repositories/due-tasks'
import { deleteTask, listEventTasks } from '#backend/db/repositories/event-tasks'
import { findEvent } from '#backend/db/repositories/events'
import {
  addTask,
  changeTask,
  findOpenEventTask,
  pinTask,
  setTaskDone,
} from '#backend/events/change-task'
import { knownWorkdays } from '#backend/events/workdays'
import type { HandlersFor } from '#backend/handler-types'

export const tasksHandlers: HandlersFor<typeof tasks> = {
  'tasks.list': (db, { eventId }, ports) => {
    const event = findEvent(db, eventId)
    if (!event) return refuse('not-found')
    const today = todayOf(ports.now())
    return {
      date: event.date,
      isTemplate: event.isTemplate,
      invitation: {
        day: event.isTemplate ? null : invitationDay(event, knownWorkdays(db)),
        isOwn: event.inviteOn !== null,
      },
      tasks: listEventTasks(db, eventId).map(({ eventId: _, ...task }) => ({
        ...task,
        isLate: task.doneOn === null && task.dueOn !== null && task.dueOn < today,
      })),
    }
  },
  'tasks.add': (db, input, ports) => addTask(db, input, ports),
  'tasks.change': (db, { taskId, ...change }) => changeTask(db, taskId, change),
  'tasks.setDone': (db, { taskId, isDone }, ports) =>
    setTaskDone(db, taskId, isDone ? todayOf(ports.now()) : null),
  'tasks.pin': (db, { taskId, on }) => pinTask(db, taskId, on),
  'tasks.remove': (db, { taskId }) => {
    if (!findOpenEventTask(db, taskId)) return refuse('not-found')
    deleteTask(db, taskId)
    return { done: true }
  },
  'tasks.due': (db, input, ports) => {
    const today = todayOf(ports.now())
    const { total, rows } = listDueTasks(db, input)
    return { total, rows: rows.map((row) => ({ ...row, isLate: row.dueOn < today })) }
  },
  'tasks.counts': (db, { from, until }) => ({ days: countOpenTasksByDay(db, from, until) }),
}
