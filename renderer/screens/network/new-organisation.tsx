import { useState } from 'react'
import type { FormEvent } from 'react'
import type { OrganisationId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { networkText as text } from '#renderer/texts/network'

type Props = { onAdded: (organisationId: OrganisationId) => void; onCancel: () => void }

/** A new organisation by its name; the rest is filled in beside the list. */
export function NewOrganisation({ onAdded, onCancel }: Props) {
  const create = useCommand('organisations.create')
  const [name, setName] = useState('')

  async function add(event: FormEvent) {
    event.preventDefault()
    if (name.trim() === '') return
    const added = await create({ name }, ({ hints }) => {
      const similar = hints.flatMap(({ kind, value }) =>
        kind === 'similar-organisation' ? [text.similarOrganisation(value)] : [],
      )
      return [text.organisationAdded(name.trim()), ...similar].join(' ')
    })
    if (added !== undefined) onAdded(added.organisationId)
  }

  return (
    <form
      aria-label={text.newOrganisation}
      onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <Stack gap={3}>
        <h2>{text.newOrganisation}</h2>
        <TextField label={text.name} value={name} onChange={setName} isRequired autoFocus />
        <Refusal sentence={create.refusal} />
        <Row>
          <Button type="submit" look="soft" isBusy={create.isBusy} isDisabled={name.trim() === ''}>
            {text.add}
          </Button>
          <Button look="lite" keys="Esc" onPress={onCancel}>
            {text.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
