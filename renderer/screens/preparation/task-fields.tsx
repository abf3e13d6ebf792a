import type { EventTask } from '#domain/contract/tasks'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { taskText as text } from '#renderer/texts/tasks'
import css from './preparation.module.css'
import { saidTiming, timingOf } from './task-timing.ts'
import { TimingFields } from './timing-fields.tsx'
import type { TaskCommands } from './use-tasks.ts'

type Props = { task: EventTask; today: IsoDate; isTemplate: boolean; commands: TaskCommands }

/** Everything of the chosen task; each field is stored when it is left. */
export function TaskFields({ task, today, isTemplate, commands }: Props) {
  const isDone = task.doneOn !== null
  return (
    <section aria-label={text.chosen}>
      <Stack gap={3}>
        <h2>
          <bdi>{task.title}</bdi>
        </h2>
        <div className={css.add}>
          <TimingFields
            value={saidTiming(task)}
            onChange={(timing) => commands.changeTiming(task, timingOf(timing))}
          />
        </div>
        {isTemplate ? null : (
          <DateField
            label={text.ownDay}
            hint={text.ownDayHint}
            today={today}
            value={task.isPinned ? task.dueOn : null}
            onChange={(day) => commands.keepDay(task, day)}
          />
        )}
        <KeptField
          label={text.note}
          isMultiline
          value={task.note ?? ''}
          onKeep={(note) => commands.changeNote(task, note)}
        />
        {task.doneOn === null ? null : (
          <Text size="sm" tone="ok">
            {text.doneOn(task.doneOn)}
          </Text>
        )}
        <Refusal sentence={commands.refusal} />
        <Row gap={1} wrap>
          {isTemplate ? null : (
            <Button
              look="soft"
              size="mini"
              icon={isDone ? 'undo' : 'check'}
              onPress={() => commands.toggle(task)}
            >
              {isDone ? text.reopen : text.done}
            </Button>
          )}
          <Button look="lite" size="mini" icon="remove" onPress={() => commands.remove(task)}>
            {text.remove}
          </Button>
        </Row>
      </Stack>
    </section>
  )
}
