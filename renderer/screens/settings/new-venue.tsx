import { useState } from 'react'
import type { VenueId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { venueText as text } from '#renderer/texts/venues'

/** One more place; everything else about it is filled in beside the list. */
export function NewVenue({ onAdded }: { onAdded: (venueId: VenueId) => void }) {
  const add = useCommand('venues.add')
  const [name, setName] = useState('')

  async function submit() {
    const wanted = name.trim()
    if (wanted === '') return
    const added = await add({ name: wanted }, text.added(wanted))
    if (added === undefined) return
    setName('')
    onAdded(added.venueId)
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={2}>
        <TextField
          label={text.new}
          value={name}
          onChange={setName}
          error={add.refusal}
          hasOwnDirection
        />
        <div>
          <Button type="submit" icon="add" isDisabled={name.trim() === ''}>
            {text.add}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
