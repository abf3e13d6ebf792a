import type { SignalLine } from '#domain/contract/calendar'
import type { Programme } from '#domain/contract/programme'
import { addMinutes } from '#domain/events/programme-times'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { SignalLines } from '#renderer/components/signal-lines.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useSignals } from '#renderer/lib/use-signals'
import { programmeText as text } from '#renderer/texts/programme'
import type { ProgrammeCommands } from './use-programme.ts'

/** The layers that ask another time rather than another day. */
const layersOfTimes: readonly SignalLine['layer'][] = ['friday-prayer', 'ramadan']

type Props = { eventId: EventId; programme: Programme; commands: ProgrammeCommands }

/** What the times ask attention for: running over, and the hours of prayer and iftar. */
export function ProgrammeWarnings({ eventId, programme, commands }: Props) {
  const { date, startTime, endTime, isTemplate } = programme
  const signals = useSignals(date, { startTime, endTime, exceptEventId: eventId }) ?? []
  const touching = signals.filter(
    ({ layer, severity }) => layersOfTimes.includes(layer) && severity !== 'note',
  )
  const isWithoutStart = startTime === null && programme.items.length > 0
  return (
    <Stack gap={2}>
      <Overrun eventId={eventId} programme={programme} commands={commands} />
      {touching.length === 0 ? null : <SignalLines signals={touching} />}
      {isWithoutStart ? (
        <WarningLine weight="note" fact={isTemplate ? text.templateTimes : text.withoutStart} />
      ) : null}
    </Stack>
  )
}

function Overrun({ eventId, programme, commands }: Props) {
  const change = useCommand('events.change')
  const { overrunMinutes, startTime, endTime, totalMinutes, items } = programme
  if (overrunMinutes === null || overrunMinutes <= 0) return null
  if (startTime === null || endTime === null) return null
  const wantedEnd = addMinutes(startTime, totalMinutes)
  const { last } = commands
  const changed = items.find(({ id }) => id === last?.itemId)
  const canGoBack = last !== undefined && changed !== undefined && last.minutes < changed.minutes
  const shownEnd = items.at(-1)?.endTime ?? endTime
  return (
    <>
      <WarningLine
        weight="alert"
        fact={text.tooLong(overrunMinutes)}
        reason={text.tooLongWhy(text.timeOf(shownEnd), text.timeOf(endTime))}
        action={
          <Row wrap>
            {canGoBack ? (
              <Button
                look="soft"
                size="mini"
                icon="undo"
                onPress={() => void commands.setMinutes(changed, last.minutes)}
              >
                {text.backTo(last.minutes)}
              </Button>
            ) : null}
            {wantedEnd === null ? null : (
              <Button
                look="soft"
                size="mini"
                onPress={() =>
                  void change(
                    { eventId, startTime, endTime: wantedEnd },
                    text.said.end(text.timeOf(wantedEnd)),
                  )
                }
              >
                {text.endAt(text.timeOf(wantedEnd))}
              </Button>
            )}
          </Row>
        }
      />
      <Refusal sentence={change.refusal} />
    </>
  )
}
