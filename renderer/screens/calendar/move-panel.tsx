import type { IsoDate } from '#domain/shared/dates'
import { longDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { familyOfCode } from '#renderer/components/event-family'
import { Icon } from '#renderer/components/icon.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { SignalLines } from '#renderer/components/signal-lines.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { calendarText } from '#renderer/texts/calendar'
import { moveText as text } from '#renderer/texts/calendar-move'
import { eventText } from '#renderer/texts/events'
import type { Carry } from './carry.ts'
import css from './move-panel.module.css'
import type { MoveFacts } from './use-move-facts.ts'

type Props = {
  carry: Carry
  day: IsoDate
  facts: MoveFacts
  refusal: string | undefined
  onGoodDay: () => void
}

/** The day that an event hangs above: what speaks against it, and which tasks would move along. */
export function MovePanel({ carry, day, facts, refusal, onGoodDay }: Props) {
  const { event, from } = carry
  const warning = text.stageWarning[event.stage]
  return (
    <SidePanel label={text.bar}>
      <Stack gap={4}>
        <div>
          <Row gap={2}>
            <TypeCode family={familyOfCode[event.code]} code={event.code} name={event.typeName} />
            <Text tone="muted" size="xs">
              <bdi>{text.youMove(event.title)}</bdi>
            </Text>
          </Row>
          <h2 className={css.day}>{longDate(day)}</h2>
          <Text tone="muted" size="sm">
            {day === from
              ? text.stillHere
              : text.was(from, eventText.times(event.startTime, event.endTime))}
          </Text>
        </div>
        <Refusal sentence={refusal} />
        {warning === '' ? null : <WarningLine weight="warn" fact={warning} />}
        {facts.signals === undefined ? null : <SignalLines signals={facts.signals} />}
        <TasksThatMove plan={facts.plan} />
        <div>
          <Button look="soft" keys="G" onPress={onGoodDay}>
            {calendarText.goodDay}
          </Button>
        </div>
      </Stack>
    </SidePanel>
  )
}

function TasksThatMove({ plan }: { plan: MoveFacts['plan'] }) {
  if (plan === undefined) return null
  const { moves, stays } = plan
  return (
    <section>
      <h3>{text.movesAlong}</h3>
      {moves.length + stays.length === 0 ? (
        <Text tone="muted" size="sm">
          {text.noTasks}
        </Text>
      ) : null}
      <ul className={css.tasks}>
        {moves.map((task) => (
          <li key={task.taskId}>
            <Icon name="awaiting" size="small" />
            <bdi>{task.title}</bdi>
            <span className={css.when}>{text.newDay(task.to)}</span>
          </li>
        ))}
        {stays.map((task) => (
          <li key={task.taskId} className={css.stays}>
            <Icon name={task.why === 'done' ? 'yes' : 'locked'} size="small" />
            <span>
              <bdi>{task.title}</bdi>, {text.stays[task.why]}
            </span>
            <span className={css.when}>{text.newDay(task.on)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
