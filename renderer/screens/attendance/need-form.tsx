import { useState } from 'react'
import type { EventNeed } from '#domain/contract/needs'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { needsText as text } from '#renderer/texts/note-answer'

type Typed = Pick<EventNeed, 'kind' | 'name' | 'people'>

type Props = {
  /** Undefined for a new one. */
  need: EventNeed | undefined
  /** What can be counted now. */
  kinds: readonly EventNeed['kind'][]
  onSave: (typed: Typed) => void
  onCancel: () => void
}

/** A count of what guests need, typed by hand. */
export function NeedForm({ need, kinds, onSave, onCancel }: Props) {
  const [kind, setKind] = useState<EventNeed['kind']>(need?.kind ?? 'language')
  const [name, setName] = useState(need?.name ?? '')
  const [people, setPeople] = useState<number | null>(need?.people ?? null)
  return (
    <form
      aria-label={text.needs}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '' && people !== null) onSave({ kind, name: name.trim(), people })
      }}
    >
      <Stack gap={2}>
        <Select
          label={text.kind}
          value={kind}
          options={kinds.map((id) => ({ id, label: text.kinds[id] }))}
          onChange={setKind}
        />
        <Row gap={2} align="start">
          <TextField label={text.what} value={name} onChange={setName} autoFocus />
          <NumberField label={text.howMany} value={people} onChange={setPeople} />
        </Row>
        <Row gap={2}>
          <Button size="mini" look="soft" onPress={onCancel}>
            {text.cancel}
          </Button>
          <Button size="mini" type="submit" isDisabled={name.trim() === ''}>
            {text.save}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
