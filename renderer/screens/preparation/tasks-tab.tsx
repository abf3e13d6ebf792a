import { useMemo, useState } from 'react'
import type { EventTask } from '#domain/contract/tasks'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import type { ValueOfCall } from '#renderer/lib/backend'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { taskText as text } from '#renderer/texts/tasks'
import { AddTask } from './add-task.tsx'
import { InvitationPart } from './invitation-part.tsx'
import css from './preparation.module.css'
import { taskColumns } from './task-columns.tsx'
import { TaskFields } from './task-fields.tsx'
import taskCss from './tasks.module.css'
import { useTasks } from './use-tasks.ts'

/** The tab Draaiboek of an event: what has to be done, and by when. */
export function TasksTab({ eventId }: { eventId: EventId }) {
  const list = useQuery('tasks.list', { eventId }, { keepsPrevious: true })
  if (list === undefined) return <Loading />
  return <TaskList eventId={eventId} list={list} />
}

const rowKey = ({ id }: EventTask) => id

type Props = { eventId: EventId; list: ValueOfCall<'tasks.list'> }

function TaskList({ eventId, list }: Props) {
  const { tasks, invitation, date, isTemplate } = list
  const { today } = useStatus()
  const commands = useTasks()
  const addTask = useButtonFor('tasks.add')
  const [currentId, setCurrentId] = useState<string>()
  const current = tasks.find(({ id }) => id === currentId) ?? tasks[0]
  const columns = useMemo(
    () => taskColumns(commands, today, isTemplate),
    [commands, today, isTemplate],
  )
  const done = tasks.filter(({ doneOn }) => doneOn !== null).length
  return (
    <div className={css.page}>
      <PageSplit
        panel={
          <SidePanel label={text.panel} about={current?.id}>
            <Stack gap={6}>
              {current === undefined ? null : (
                <TaskFields key={current.id} task={current} {...{ today, isTemplate, commands }} />
              )}
              {isTemplate ? null : <InvitationPart {...{ eventId, date, today, invitation }} />}
              <Rules />
            </Stack>
          </SidePanel>
        }
      >
        <div className={css.work}>
          <div className={css.head}>
            <h2>{text.heading}</h2>
            <Text as="span" size="sm" tone="muted">
              {text.summary(tasks.length - done, done)}
            </Text>
            <div className={css.buttons}>
              <ActionButton action={addTask} size="mini" look="soft" icon="add" />
            </div>
          </div>
          <Grid
            label={text.grid}
            height="auto"
            rows={tasks}
            rowKey={rowKey}
            rowLines={2}
            columns={columns}
            onCurrent={({ id }) => setCurrentId(id)}
            onOpen={isTemplate ? undefined : commands.toggle}
            empty={<EmptyState sentence={text.empty} />}
          />
          {tasks.length === 0 ? null : (
            <Text size="xs" tone="dim">
              {isTemplate ? text.keysTemplate : text.keys}
            </Text>
          )}
          <AddTask eventId={eventId} count={tasks.length} />
        </div>
      </PageSplit>
    </div>
  )
}

function Rules() {
  return (
    <section>
      <h2>{text.rules}</h2>
      <div className={taskCss.rules}>
        <p>{text.rulesBefore}</p>
        <p>{text.rulesAfter}</p>
        <p>{text.rulesMove}</p>
      </div>
    </section>
  )
}
