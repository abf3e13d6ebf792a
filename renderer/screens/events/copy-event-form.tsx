import { useState } from 'react'
import type { ClonePart } from '#domain/contract/event-clone'
import type { EventDetail } from '#domain/contract/events'
import { cloneParts } from '#domain/events/clone-plan'
import type { IsoDate } from '#domain/shared/dates'
import { Card } from '#renderer/components/card.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { SignalLines } from '#renderer/components/signal-lines.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { useSignals } from '#renderer/lib/use-signals'
import { useStatus } from '#renderer/lib/use-status'
import { signalText } from '#renderer/texts/calendar'
import { copyEventText as text } from '#renderer/texts/copy-event'
import { eventText } from '#renderer/texts/events'
import { DateChooser } from './date-chooser.tsx'
import css from './new-event.module.css'

/** What the copy will be; it lives on the screen until the button is pressed. */
export type CopyDraft = {
  readonly parts: readonly ClonePart[]
  readonly date: IsoDate | null
  readonly title: string
}

type Props = { event: EventDetail; draft: CopyDraft; onChange: (draft: CopyDraft) => void }

/** The parts to take along, the new day with what speaks against it, and a title. */
export function CopyEventForm({ event, draft, onChange }: Props) {
  const { today } = useStatus()
  const [focused, setFocused] = useState(draft.date ?? today)
  const { startTime, endTime } = draft.parts.includes('facts')
    ? event
    : { startTime: null, endTime: null }
  const wish = { startTime, endTime, exceptEventId: null, subregion: event.subregion }
  const signals = useSignals(focused, wish)
  const chooseDay = (date: IsoDate | null) => {
    if (date !== null) setFocused(date)
    onChange({ ...draft, date })
  }
  return (
    <div className={css.steps}>
      <Card heading={text.what}>
        <PartTicks draft={draft} onChange={onChange} />
      </Card>
      <Card heading={text.when}>
        <Stack gap={3}>
          <DateChooser
            value={draft.date}
            wish={wish}
            against={signals?.map((signal) => signal.text)}
            focused={focused}
            onFocusDay={setFocused}
            onChoose={chooseDay}
          />
          <DateField
            label={eventText.dateField}
            hint={text.noDate}
            today={today}
            value={draft.date}
            onChange={chooseDay}
          />
          <TextField
            label={text.newTitle}
            hint={text.newTitleHint}
            value={draft.title}
            onChange={(title) => onChange({ ...draft, title })}
            hasOwnDirection
          />
        </Stack>
      </Card>
      <Card heading={signalText.headingOn(focused)}>
        {signals === undefined ? null : <SignalLines signals={signals} />}
      </Card>
    </div>
  )
}

function PartTicks({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const { parts } = draft
  return (
    <Stack gap={2}>
      {cloneParts.map((part) => (
        <Checkbox
          key={part}
          isSelected={parts.includes(part)}
          onChange={(isTicked) =>
            onChange({
              ...draft,
              parts: cloneParts.filter((each) => (each === part ? isTicked : parts.includes(each))),
            })
          }
        >
          {text.parts[part]}
        </Checkbox>
      ))}
      <Text tone="muted" size="sm">
        {text.never}
      </Text>
    </Stack>
  )
}
