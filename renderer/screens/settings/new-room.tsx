import { useState } from 'react'
import type { VenueId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { venueText as text } from '#renderer/texts/venues'

/** One more room; how large it is and what it costs is filled in above. */
export function NewRoom({ venueId }: { venueId: VenueId }) {
  const add = useCommand('venues.addRoom')
  const [name, setName] = useState('')

  async function submit() {
    const wanted = name.trim()
    if (wanted === '') return
    const added = await add({ venueId, name: wanted }, text.roomAdded(wanted))
    if (added !== undefined) setName('')
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Row align="end">
        <TextField
          label={text.newRoom}
          value={name}
          onChange={setName}
          error={add.refusal}
          hasOwnDirection
        />
        <Button type="submit" icon="add" isDisabled={name.trim() === ''}>
          {text.addRoom}
        </Button>
      </Row>
    </form>
  )
}
