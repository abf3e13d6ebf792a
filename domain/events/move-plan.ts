import type { IsWorkday } from '#domain/calendar/workdays'
import type { IsoDate } from '#domain/shared/dates'
import type { TaskId } from '#domain/shared/ids'
import { taskDue } from './task-due.ts'
import type { AnchorDays, TaskTiming } from './task-due.ts'

export type PlannedTask = TaskTiming & {
  readonly id: TaskId
  readonly title: string
  readonly dueOn: IsoDate | null
  readonly isPinned: boolean
  readonly doneOn: IsoDate | null
}

/** What another day does to the tasks of an event. */
export type MovePlan = {
  readonly moves: readonly {
    readonly taskId: TaskId
    readonly title: string
    readonly from: IsoDate | null
    readonly to: IsoDate | null
  }[]
  readonly stays: readonly {
    readonly taskId: TaskId
    readonly title: string
    readonly on: IsoDate | null
    readonly why: 'done' | 'pinned'
  }[]
}

/**
 * Which tasks follow their event to other days: the open ones that are not pinned. A done task
 * tells when it was due, a pinned one has a day of its own. Without days no open task has one.
 */
export function movePlan(
  tasks: readonly PlannedTask[],
  days: AnchorDays | null,
  isWorkday: IsWorkday,
): MovePlan {
  return {
    moves: tasks.filter(follows).flatMap((task) => {
      const to = days === null ? null : taskDue(task, days, isWorkday)
      if (to === task.dueOn) return []
      return [{ taskId: task.id, title: task.title, from: task.dueOn, to }]
    }),
    stays: tasks
      .filter((task) => !follows(task))
      .map(({ id, title, dueOn, doneOn }) => ({
        taskId: id,
        title,
        on: dueOn,
        why: doneOn === null ? 'pinned' : 'done',
      })),
  }
}

function follows({ isPinned, doneOn }: PlannedTask): boolean {
  return !isPinned && doneOn === null
}
