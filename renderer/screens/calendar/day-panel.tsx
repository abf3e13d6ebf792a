import { Link } from '@tanstack/react-router'
import type { EventRow } from '#domain/contract/events'
import { longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { familyOfCode } from '#renderer/components/event-family'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { SignalLines } from '#renderer/components/signal-lines.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { useSignals } from '#renderer/lib/use-signals'
import { calendarText as text, signalText } from '#renderer/texts/calendar'
import { eventText } from '#renderer/texts/events'
import css from './day-panel.module.css'

type Props = { day: IsoDate; events: readonly EventRow[]; onGoodDay: () => void }

const noTimes = { startTime: null, endTime: null, exceptEventId: null }

/** The day under the focus: what stands on it, what speaks against it, and planning on it. */
export function DayPanel({ day, events, onGoodDay }: Props) {
  const signals = useSignals(day, noTimes)?.filter(({ layer }) => layer !== 'own-event')
  return (
    <SidePanel label={longDate(day)}>
      <Stack gap={4}>
        <h2 className={css.day}>{longDate(day)}</h2>
        <Stack gap={2}>
          {events.length === 0 ? (
            <Text tone="muted" size="sm">
              {text.noEventsOnDay}
            </Text>
          ) : null}
          {events.map((event) => (
            <DayEvent key={event.id} event={event} />
          ))}
        </Stack>
        <Row gap={2} wrap>
          <LinkButton to="/bijeenkomsten/nieuw" search={{ datum: day }} icon="add">
            {text.planHere}
          </LinkButton>
          <Button look="lite" keys="G" onPress={onGoodDay}>
            {text.goodDay}
          </Button>
        </Row>
        <Stack gap={2}>
          <h3>{signalText.heading}</h3>
          {signals === undefined ? null : <SignalLines signals={signals} />}
        </Stack>
      </Stack>
    </SidePanel>
  )
}

function DayEvent({ event }: { event: EventRow }) {
  const place = [event.venueName, event.gemeenteName].filter((part) => part !== null).join(', ')
  const times = eventText.times(event.startTime, event.endTime)
  return (
    <div className={css.event}>
      <TypeCode family={familyOfCode[event.code]} code={event.code} name={event.typeName} />
      <div>
        <Link to="/bijeenkomsten/$eventId/$tab" params={{ eventId: event.id, tab: 'overzicht' }}>
          <bdi>{event.title}</bdi>
        </Link>
        <p className={css.detail}>
          {[eventText.stages[event.stage], times, place].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
    </div>
  )
}
