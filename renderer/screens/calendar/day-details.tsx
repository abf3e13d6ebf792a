import { Link } from '@tanstack/react-router'
import type { EventRow } from '#domain/contract/events'
import { longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { familyOfCode } from '#renderer/components/event-family'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { SignalLines } from '#renderer/components/signal-lines.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { useSignals } from '#renderer/lib/use-signals'
import { calendarText as text, signalText } from '#renderer/texts/calendar'
import { moveText } from '#renderer/texts/calendar-move'
import { eventText } from '#renderer/texts/events'
import type { BoardActs } from './board-acts.ts'
import css from './day-details.module.css'
import { DayTasks } from './day-tasks.tsx'

type Props = {
  day: IsoDate
  events: readonly EventRow[]
  /** Open tasks on this day. */
  tasks: number
  acts: BoardActs
}

const noTimes = { startTime: null, endTime: null, exceptEventId: null }

/** The day under the focus: what stands on it, what speaks against it, and planning on it. */
export function DayDetails({ day, events, tasks, acts }: Props) {
  const signals = useSignals(day, noTimes)?.filter(({ layer }) => layer !== 'own-event')
  return (
    <Stack gap={4}>
      <h2 className={css.day}>{longDate(day)}</h2>
      <Stack gap={3}>
        {events.length === 0 ? (
          <Text tone="muted" size="sm">
            {text.noEventsOnDay}
          </Text>
        ) : null}
        {events.map((event, index) => (
          <DayEvent key={event.id} event={event} acts={acts} isFirst={index === 0} />
        ))}
      </Stack>
      <DayTasks day={day} count={tasks} />
      <Row gap={2} wrap>
        <LinkButton to="/bijeenkomsten/nieuw" search={{ datum: day }} icon="add">
          {text.planHere}
        </LinkButton>
        <Button look="soft" keys="G" onPress={acts.onGoodDay}>
          {text.goodDay}
        </Button>
      </Row>
      <Stack gap={2}>
        <h3>{signalText.heading}</h3>
        {signals === undefined ? null : <SignalLines signals={signals} />}
      </Stack>
    </Stack>
  )
}

type DayEventProps = { event: EventRow; acts: BoardActs; isFirst: boolean }

function DayEvent({ event, acts, isFirst }: DayEventProps) {
  const place = [event.venueName, event.gemeenteName].filter((part) => part !== null).join(', ')
  const times = eventText.times(event.startTime, event.endTime)
  return (
    <div className={css.event} data-event={event.id}>
      <TypeCode family={familyOfCode[event.code]} code={event.code} name={event.typeName} />
      <div>
        <Link to="/bijeenkomsten/$eventId/$tab" params={{ eventId: event.id, tab: 'overzicht' }}>
          <bdi>{event.title}</bdi>
        </Link>
        <p className={css.detail}>
          {[eventText.stages[event.stage], times, place].filter((part) => part !== '').join(' · ')}
        </p>
        <div className={css.moving}>
          <Button
            look="soft"
            size="mini"
            keys={isFirst ? moveText.moveKeys : undefined}
            onPress={() => acts.carrying.pickUp(event)}
          >
            {moveText.move}
          </Button>
        </div>
      </div>
    </div>
  )
}
