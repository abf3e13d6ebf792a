import { useState } from 'react'
import type { VenueDeparture } from '#domain/contract/venues'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { VenueId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField, NumberField, TimeField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { venueText as text } from '#renderer/texts/venues'
import { dayOptions } from './departure-columns.tsx'
import css from './venues-settings.module.css'

type Draft = {
  readonly direction: string
  readonly days: VenueDeparture['days']
  readonly lastDeparture: WallTime | null
  readonly stopName: string
  readonly walkMinutes: number | null
  readonly source: string
  readonly checkedOn: IsoDate | null
}

/** A last departure as it is typed; it is added once where and when it was looked up is there. */
export function NewDeparture({ venueId }: { venueId: VenueId }) {
  const { today } = useStatus()
  const add = useCommand('venues.addDeparture')
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(today))
  const [isIncomplete, setIsIncomplete] = useState(false)

  function change(part: Partial<Draft>) {
    setDraft((now) => ({ ...now, ...part }))
    setIsIncomplete(false)
  }

  async function submit() {
    const { lastDeparture, walkMinutes, checkedOn, direction, source } = draft
    const hasWords = direction.trim() !== '' && source.trim() !== ''
    if (!hasWords || lastDeparture === null || walkMinutes === null || checkedOn === null) {
      return setIsIncomplete(true)
    }
    const departure = { ...draft, lastDeparture, walkMinutes, checkedOn }
    const added = await add({ venueId, ...departure }, text.departureAdded(direction.trim()))
    // The next one is mostly looked up in the same place on the same day.
    if (added !== undefined) setDraft({ ...emptyDraft(today), source, checkedOn })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={2}>
        <DepartureFields draft={draft} today={today} onChange={change} />
        <div>
          <Button type="submit" icon="add">
            {text.addDeparture}
          </Button>
        </div>
        <Refusal sentence={isIncomplete ? text.incomplete : add.refusal} />
      </Stack>
    </form>
  )
}

type FieldsProps = { draft: Draft; today: IsoDate; onChange: (part: Partial<Draft>) => void }

function DepartureFields({ draft, today, onChange }: FieldsProps) {
  return (
    <div className={css.entry}>
      <TextField
        label={text.direction}
        value={draft.direction}
        onChange={(direction) => onChange({ direction })}
        hasOwnDirection
      />
      <Select
        label={text.day}
        options={dayOptions}
        value={draft.days}
        onChange={(days) => onChange({ days })}
      />
      <TimeField
        label={text.lastDeparture}
        hint={text.lastDepartureHint}
        value={draft.lastDeparture}
        onChange={(lastDeparture) => onChange({ lastDeparture })}
      />
      <TextField
        label={text.stop}
        value={draft.stopName}
        onChange={(stopName) => onChange({ stopName })}
        hasOwnDirection
      />
      <NumberField
        label={text.walk}
        value={draft.walkMinutes}
        onChange={(walkMinutes) => onChange({ walkMinutes })}
      />
      <TextField
        label={text.source}
        hint={text.sourceHint}
        value={draft.source}
        onChange={(source) => onChange({ source })}
        hasOwnDirection
      />
      <DateField
        label={text.checkedOn}
        today={today}
        value={draft.checkedOn}
        onChange={(checkedOn) => onChange({ checkedOn })}
      />
    </div>
  )
}

function emptyDraft(today: IsoDate): Draft {
  return {
    direction: '',
    days: 'workdays',
    lastDeparture: null,
    stopName: '',
    walkMinutes: null,
    source: '',
    checkedOn: today,
  }
}
