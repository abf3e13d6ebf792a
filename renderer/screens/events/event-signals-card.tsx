import type { SignalLine } from '#domain/contract/calendar'
import type { EventDetail } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { signalText } from '#renderer/texts/calendar'
import { eventText as text } from '#renderer/texts/events'
import { SignalLines } from '#renderer/components/signal-lines.tsx'
import { MovePlanLines } from './move-plan-lines.tsx'
import { toWatchIn } from './to-watch.ts'
import { useEventChange } from './use-event-change.ts'

type Props = {
  event: EventDetail
  focused: IsoDate
  signals: readonly SignalLine[] | undefined
}

/** What speaks against the event's own day, or against the day she is looking at. */
export function EventSignalsCard({ event, focused, signals }: Props) {
  const decide = useCommand('events.decideWarning')
  const change = useEventChange(event)
  const isOwnDay = focused === event.date
  return (
    <Card
      heading={isOwnDay ? signalText.heading : signalText.headingOn(focused)}
      end={signals === undefined ? null : <Count count={toWatchIn(signals)} />}
    >
      <Stack gap={3}>
        {event.date === null ? (
          <Text tone="muted" size="sm">
            {text.signalsWithoutDate}
          </Text>
        ) : null}
        {signals === undefined ? null : (
          <SignalLines
            signals={signals}
            onDecide={
              isOwnDay
                ? ({ id }, isKept) => {
                    const said = isKept ? text.said.kept : text.said.unkept
                    void decide({ eventId: event.id, signalId: id, isKept }, said)
                  }
                : undefined
            }
          />
        )}
        <Refusal sentence={decide.refusal ?? change.refusal} />
        {isOwnDay ? null : <MovePlanLines eventId={event.id} day={focused} />}
        {isOwnDay ? null : (
          <div>
            <Button
              icon="calendar"
              onPress={() =>
                change.save({ date: focused }, ({ tasks }) => text.said.moved(focused, tasks))
              }
            >
              {text.chooseThisDay}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  )
}

function Count({ count }: { count: number }) {
  if (count === 0) return <Chip>{signalText.nothingToWatch}</Chip>
  return (
    <Chip tone="warn" icon="attention">
      {signalText.toWatch(count)}
    </Chip>
  )
}
