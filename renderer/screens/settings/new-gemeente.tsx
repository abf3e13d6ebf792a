import { useState } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { settingsText as text } from '#renderer/texts/settings'

/** One more gemeente; subregion and holidays are chosen in the list. */
export function NewGemeente() {
  const add = useCommand('region.addGemeente')
  const [name, setName] = useState('')

  async function submit() {
    const wanted = name.trim()
    if (wanted === '') return
    const added = await add(
      { name: wanted, subregion: null, schoolRegions: [] },
      text.gemeenteAdded(wanted),
    )
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
        <TextField label={text.newGemeente} value={name} onChange={setName} error={add.refusal} />
        <Button type="submit" isDisabled={name.trim() === ''}>
          {text.add}
        </Button>
      </Row>
    </form>
  )
}
