import type { TaskTiming } from '#domain/events/task-due'
import type { TaskRelation } from '#renderer/texts/tasks'

/** How a task is said on the screen: a number, days or workdays, before or after what. */
export type SaidTiming = {
  readonly count: number
  readonly unit: TaskTiming['offsetUnit']
  readonly relation: TaskRelation
}

/** The relations that a new task can be given; before the end and after the start are rare. */
export const usualRelations: readonly TaskRelation[] = [
  'before-start',
  'after-end',
  'before-invitation',
  'after-invitation',
]

export function saidTiming({ anchor, offsetCount, offsetUnit }: TaskTiming): SaidTiming {
  const side = offsetCount < 0 || (offsetCount === 0 && anchor !== 'end') ? 'before' : 'after'
  return { count: Math.abs(offsetCount), unit: offsetUnit, relation: `${side}-${anchor}` }
}

export function timingOf({ count, unit, relation }: SaidTiming): TaskTiming {
  const [side, anchor] = partsOf[relation]
  return { anchor, offsetCount: side === 'before' ? 0 - count : count, offsetUnit: unit }
}

const partsOf: Record<TaskRelation, readonly ['before' | 'after', TaskTiming['anchor']]> = {
  'before-start': ['before', 'start'],
  'after-start': ['after', 'start'],
  'before-end': ['before', 'end'],
  'after-end': ['after', 'end'],
  'before-invitation': ['before', 'invitation'],
  'after-invitation': ['after', 'invitation'],
}
