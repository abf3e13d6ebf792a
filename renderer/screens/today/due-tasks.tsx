import { useState } from 'react'
import { addDays } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { DueTask } from '#domain/contract/tasks'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { afterThisLine } from '#renderer/lib/after-this-line'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { taskText as text } from '#renderer/texts/tasks'
import { TaskLink } from './task-link.tsx'
import { TodayLine, TodaySection } from './today-section.tsx'

const daysAhead = 7
const asked = 500
/** A year that was left alone must not hide the rest of the screen. */
const shownAtFirst = 8

/** The open tasks and messages of today and from before, then those of the next seven days. */
export function DueTasks({ today }: { today: IsoDate }) {
  const setDone = useCommand('tasks.setDone')
  const setSaid = useCommand('communication.setDone')
  const wish = { until: addDays(today, daysAhead), limit: asked }
  const due = useQuery('tasks.due', wish, { keepsPrevious: true })
  if (due === undefined || due.total === 0) return null
  const { rows, total } = due
  async function finish(task: DueTask) {
    const goOn = afterThisLine()
    const said = text.said.done(task.title)
    const done =
      task.kind === 'event'
        ? await setDone({ taskId: task.taskId, isDone: true }, said)
        : await setSaid({ momentId: task.momentId, isDone: true }, said)
    if (done !== undefined) goOn()
  }
  const parts = [
    { heading: text.dueNow, tasks: rows.filter(({ dueOn }) => dueOn <= today) },
    { heading: text.dueSoon, tasks: rows.filter(({ dueOn }) => dueOn > today) },
  ].filter(({ tasks }) => tasks.length > 0)
  return (
    <>
      {parts.map(({ heading, tasks }) => (
        <DuePart
          key={heading}
          heading={heading}
          tasks={tasks}
          today={today}
          onDone={(task) => void finish(task)}
        />
      ))}
      {total > rows.length ? (
        <Text size="sm" tone="muted">
          {text.dueMore(total - rows.length)}
        </Text>
      ) : null}
      <Refusal sentence={setDone.refusal ?? setSaid.refusal} />
    </>
  )
}

type Part = { today: IsoDate; onDone: (task: DueTask) => void }

function DuePart({
  heading,
  tasks,
  ...part
}: Part & { heading: string; tasks: readonly DueTask[] }) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? tasks : tasks.slice(0, shownAtFirst)
  const toggle = (
    <Button look="lite" size="mini" isExpanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
      {showsAll ? text.showFewer : text.showAll(tasks.length)}
    </Button>
  )
  return (
    <TodaySection
      heading={heading}
      count={tasks.length}
      foot={tasks.length > shownAtFirst ? toggle : null}
    >
      {shown.map((task) => (
        <DueLine key={keyOf(task)} task={task} {...part} />
      ))}
    </TodaySection>
  )
}

const keyOf = (task: DueTask) => (task.kind === 'event' ? task.taskId : task.momentId)

function whyOf(task: DueTask): string {
  return task.kind === 'event'
    ? text.dueEvent(task.eventTitle, task.eventDate)
    : text.dueMessage(task.audience, task.channel, task.ownerName)
}

function DueLine({ task, today, onDone }: Part & { task: DueTask }) {
  const { dueOn, isLate } = task
  const when = isLate
    ? text.dueLate(dueOn, today)
    : dueOn === today
      ? text.dueToday
      : text.day(dueOn)
  return (
    <TodayLine
      icon={isLate ? 'late' : 'tasks'}
      tone={isLate ? 'alert' : dueOn === today ? 'accent' : 'quiet'}
      fact={<TaskLink task={task} />}
      why={<bdi>{whyOf(task)}</bdi>}
      when={when}
      isLate={isLate}
      actions={
        <Button look="soft" size="mini" icon="check" onPress={() => onDone(task)}>
          {text.done}
        </Button>
      }
    />
  )
}
