import { useState } from 'react'
import type { AnonymousCount } from '#domain/contract/needs'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField, NumberField } from '#renderer/components/value-fields.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { needsText as text } from '#renderer/texts/note-answer'

type Typed = { place: string; people: number; countedOn: IsoDate | null }

type Props = {
  /** Undefined for a new one. */
  count: AnonymousCount | undefined
  onSave: (typed: Typed) => void
  onCancel: () => void
}

/** How many there were at a place; without a day it is the day of the event. */
export function CountedForm({ count, onSave, onCancel }: Props) {
  const { today } = useStatus()
  const [place, setPlace] = useState(count?.place ?? '')
  const [people, setPeople] = useState<number | null>(count?.people ?? null)
  const [countedOn, setCountedOn] = useState<IsoDate | null>(count?.countedOn ?? null)
  return (
    <form
      aria-label={text.counted}
      onSubmit={(event) => {
        event.preventDefault()
        if (place.trim() !== '' && people !== null) {
          onSave({ place: place.trim(), people, countedOn })
        }
      }}
    >
      <Stack gap={2}>
        <TextField label={text.place} value={place} onChange={setPlace} autoFocus />
        <Row gap={2} align="start">
          <NumberField label={text.howMany} value={people} onChange={setPeople} />
          <DateField label={text.day} today={today} value={countedOn} onChange={setCountedOn} />
        </Row>
        <Row gap={2}>
          <Button size="mini" look="soft" onPress={onCancel}>
            {text.cancel}
          </Button>
          <Button size="mini" type="submit" isDisabled={place.trim() === ''}>
            {text.save}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
