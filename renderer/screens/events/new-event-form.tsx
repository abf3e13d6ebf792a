import { useState } from 'react'
import type { EventTypeEntry } from '#domain/contract/events'
import { Card } from '#renderer/components/card.tsx'
import { SignalLines } from '#renderer/components/signal-lines.tsx'
import { useSignals } from '#renderer/lib/use-signals'
import { useStatus } from '#renderer/lib/use-status'
import { signalText } from '#renderer/texts/calendar'
import { eventText as text } from '#renderer/texts/events'
import { wishOf, withType } from './event-draft.ts'
import type { EventDraft } from './event-draft.ts'
import { NewEventDate } from './new-event-date.tsx'
import { NewEventFacts } from './new-event-facts.tsx'
import css from './new-event.module.css'
import { TypeChoice } from './type-choice.tsx'

type Props = {
  types: readonly EventTypeEntry[]
  type: EventTypeEntry
  draft: EventDraft
  onChange: (change: Partial<EventDraft>) => void
}

/** The three steps of a new event beside what speaks against the day under the focus. */
export function NewEventForm({ types, type, draft, onChange }: Props) {
  const { today } = useStatus()
  const [focused, setFocused] = useState(draft.date ?? today)
  const wish = wishOf(draft)
  const signals = useSignals(focused, wish)
  return (
    <div className={css.steps}>
      <Card heading={text.stepType}>
        <TypeChoice
          types={types}
          value={draft.typeId}
          onChange={(typeId) => {
            const chosen = types.find(({ id }) => id === typeId)
            if (chosen !== undefined) onChange(withType(draft, type, chosen))
          }}
        />
      </Card>
      <Card heading={text.stepDate}>
        <NewEventDate
          type={type}
          draft={draft}
          focused={focused}
          onFocusDay={setFocused}
          wish={wish}
          against={signals?.map((signal) => signal.text)}
          onChange={onChange}
        />
      </Card>
      <Card heading={signalText.headingOn(focused)}>
        {signals === undefined ? null : <SignalLines signals={signals} />}
      </Card>
      <div className={css.facts}>
        <Card heading={text.stepFacts}>
          <NewEventFacts type={type} draft={draft} onChange={onChange} />
        </Card>
      </div>
    </div>
  )
}
