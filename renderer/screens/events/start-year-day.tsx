import { useEffect, useRef, useState } from 'react'
import type { ProposedEvent } from '#domain/contract/year'
import type { IsoDate } from '#domain/shared/dates'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { SignalLines } from '#renderer/components/signal-lines.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { useSignals } from '#renderer/lib/use-signals'
import { useStatus } from '#renderer/lib/use-status'
import { eventText } from '#renderer/texts/events'
import { startYearText as text } from '#renderer/texts/start-year'
import { DateChooser } from './date-chooser.tsx'
import { dayOf } from './start-year-draft.ts'
import type { StartYearDraft } from './start-year-draft.ts'

type Props = {
  event: ProposedEvent | undefined
  draft: StartYearDraft
  onChange: (draft: StartYearDraft) => void
}

/** Another day for one event of the proposal, with what speaks against it before it is chosen. */
export function StartYearDay({ event, draft, onChange }: Props) {
  if (event === undefined) {
    return (
      <Stack gap={3}>
        <Text tone="muted" size="sm">
          {text.panelHint}
        </Text>
        <Text tone="muted" size="sm">
          {text.panelChoose}
        </Text>
      </Stack>
    )
  }
  return (
    <DayOf
      key={event.key}
      event={event}
      date={dayOf(draft, event)}
      onDay={(day) => onChange({ ...draft, days: { ...draft.days, [event.key]: day } })}
    />
  )
}

type DayProps = { event: ProposedEvent; date: IsoDate | null; onDay: (day: IsoDate) => void }

function DayOf({ event, date, onDay }: DayProps) {
  const { today } = useStatus()
  const [focused, setFocused] = useState(date ?? today)
  const { startTime, endTime } = event
  const wish = { startTime, endTime, exceptEventId: null, subregion: event.subregion }
  const signals = useSignals(focused, wish)
  const part = useRef<HTMLDivElement>(null)
  const opener = useRef<Element>(null)
  // The keys go straight to the day; Escape goes back to the list.
  useEffect(() => {
    opener.current = document.activeElement
    part.current?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus()
  }, [])
  function goBack(key: string) {
    if (key === 'Escape' && opener.current instanceof HTMLElement) opener.current.focus()
  }
  return (
    <div ref={part} role="presentation" onKeyDown={({ key }) => goBack(key)}>
      <Stack gap={3}>
        <h2>{text.panelFor(text.name(event))}</h2>
        <DateChooser
          value={date}
          wish={wish}
          against={signals?.map((signal) => signal.text)}
          focused={focused}
          onFocusDay={setFocused}
          onChoose={onDay}
        />
        <DateField
          label={eventText.dateField}
          today={today}
          value={date}
          onChange={(day) => {
            if (day === null) return
            setFocused(day)
            onDay(day)
          }}
        />
        {signals === undefined ? null : <SignalLines signals={signals} />}
      </Stack>
    </div>
  )
}
