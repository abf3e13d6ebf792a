import { useState } from 'react'
import type { EventTypeId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { eventTypesText as text } from '#renderer/texts/event-types'

/** A type of her own by its name; the rest is chosen in the panel. */
export function NewType({ onAdded }: { onAdded: (typeId: EventTypeId) => void }) {
  const add = useCommand('eventTypes.add')
  const [name, setName] = useState('')

  async function submit() {
    const wanted = name.trim()
    if (wanted === '') return
    const added = await add({ name: wanted }, text.added(wanted))
    if (added === undefined) return
    setName('')
    onAdded(added.typeId)
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Row align="end">
        <TextField label={text.newType} value={name} onChange={setName} error={add.refusal} />
        <Button type="submit" isDisabled={name.trim() === ''}>
          {text.add}
        </Button>
      </Row>
    </form>
  )
}
