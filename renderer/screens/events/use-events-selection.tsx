import { useState } from 'react'
import type { EventRow } from '#domain/contract/events'
import { Button } from '#renderer/components/button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCalendarFile } from '#renderer/lib/use-calendar-file'
import { calendarFileText as text } from '#renderer/texts/calendar-file'

/** The chosen rows of the list, and what can be done with them together. */
export function useEventsSelection(rows: readonly EventRow[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const file = useCalendarFile(text.done)
  // What a filter hides is not done anything with.
  const eventIds = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  return {
    selection: { keys: new Set<string>(eventIds), onChange: setChosen },
    selectionActions: (
      <>
        <Button icon="export" onPress={() => file.make({ eventIds })}>
          {text.choice}
        </Button>
        <Refusal sentence={file.refusal} />
      </>
    ),
  }
}
