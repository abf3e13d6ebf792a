import type { EventTask } from '#domain/contract/tasks'
import type { IsoDate } from '#domain/shared/dates'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import { classNames } from '#renderer/components/class-names'
import type { GridColumn } from '#renderer/components/grid-types'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { taskText as text } from '#renderer/texts/tasks'
import css from './tasks.module.css'
import type { TaskCommands } from './use-tasks.ts'

/** The columns of a draaiboek. A template has no days, so no ticks and no stands either. */
export function taskColumns(
  commands: TaskCommands,
  today: IsoDate,
  isTemplate: boolean,
): readonly GridColumn<EventTask>[] {
  const done: GridColumn<EventTask> = {
    id: 'done',
    heading: text.columnDone,
    width: 3.6,
    sortBy: false,
    text: ({ doneOn }) => (doneOn === null ? text.notDone : text.done),
    draw: (task) => <Tick task={task} onToggle={commands.toggle} />,
  }
  const day: GridColumn<EventTask> = {
    id: 'day',
    heading: text.columnDay,
    width: 9,
    sortBy: false,
    text: ({ dueOn }) => (dueOn === null ? text.noDay : text.day(dueOn)),
    draw: (task) => <Day task={task} />,
    edit: {
      kind: 'date',
      today,
      value: ({ dueOn }) => dueOn,
      commit: commands.pinTo,
    },
  }
  const stand: GridColumn<EventTask> = {
    id: 'stand',
    heading: text.columnStand,
    width: 7.2,
    sortBy: false,
    text: (task) => standOf(task, today).label,
    draw: (task) => {
      const { label, icon, tone } = standOf(task, today)
      return (
        <Chip icon={icon} tone={tone}>
          {label}
        </Chip>
      )
    },
  }
  const timing: GridColumn<EventTask> = {
    id: 'timing',
    heading: text.columnTiming,
    width: 14.5,
    sortBy: false,
    text: text.timing,
    draw: (task) => <span className={css.quiet}>{text.timing(task)}</span>,
  }
  const title = titleColumn(commands)
  return isTemplate ? [title, timing] : [done, day, title, timing, stand]
}

function titleColumn(commands: TaskCommands): GridColumn<EventTask> {
  return {
    id: 'title',
    heading: text.columnTask,
    width: 13,
    grow: 1,
    sortBy: false,
    isRowHeading: true,
    text: ({ title }) => title,
    draw: ({ title, note, doneOn }) => (
      <>
        <bdi className={classNames(css.title, doneOn !== null && css.done)}>{title}</bdi>
        {note === null ? null : <bdi className={css.note}>{note}</bdi>}
      </>
    ),
    edit: { kind: 'text', value: ({ title }) => title, commit: commands.typeTitle },
  }
}

// The cell holds the focus and Enter does the same, so the mouse's button is no tab stop.
function Tick({ task, onToggle }: { task: EventTask; onToggle: (task: EventTask) => void }) {
  const isDone = task.doneOn !== null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classNames(css.tick, isDone && css.ticked)}
      aria-label={isDone ? text.untick(task.title) : text.tick(task.title)}
      onClick={() => onToggle(task)}
    >
      {isDone ? <Icon name="check" size="small" /> : null}
    </button>
  )
}

function Day({ task }: { task: EventTask }) {
  const { dueOn, isPinned, isLate } = task
  if (dueOn === null) return <span className={css.quiet}>{text.noDay}</span>
  return (
    <span className={classNames(css.day, isLate && css.late)}>
      {text.day(dueOn)}
      {isPinned ? <Icon name="pinned" size="small" /> : null}
    </span>
  )
}

type Stand = { readonly label: string; readonly icon: IconName; readonly tone: Tone }

function standOf({ doneOn, dueOn, isLate, isPinned }: EventTask, today: IsoDate): Stand {
  if (doneOn !== null) return { label: text.done, icon: 'yes', tone: 'ok' }
  if (isLate) return { label: text.late, icon: 'late', tone: 'alert' }
  if (dueOn === today) return { label: text.today, icon: 'attention', tone: 'warn' }
  if (isPinned) return { label: text.pinned, icon: 'pinned', tone: 'quiet' }
  return { label: text.open, icon: 'awaiting', tone: 'quiet' }
}
