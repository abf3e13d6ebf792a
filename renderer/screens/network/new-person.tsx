import { useState } from 'react'
import type { FormEvent } from 'react'
import type { ChainRoleId, GemeenteId, PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { networkText as text } from '#renderer/texts/network'
import type { RegionWords } from './use-region-words.ts'

type Props = {
  words: RegionWords
  onAdded: (personId: PersonId) => void
  onCancel: () => void
}

const none = 'geen'

/** Somebody new: a name is enough; what looks like a mistake is said, and kept. */
export function NewPerson({ words, onAdded, onCancel }: Props) {
  const create = useCommand('people.create')
  const [name, setName] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [functionName, setFunctionName] = useState('')
  const [chainRoleId, setChainRoleId] = useState<ChainRoleId | null>(null)
  const [gemeenteIds, setGemeenteIds] = useState<GemeenteId[]>([])
  const [email, setEmail] = useState('')
  const [phone, setPhone] = useState('')

  async function add(event: FormEvent) {
    event.preventDefault()
    if (name.trim() === '') return
    const added = await create(
      {
        ...{ name, functionName, chainRoleId, gemeenteIds, email, phone },
        organisation: organisation.trim() === '' ? null : { name: organisation },
      },
      ({ hints }) => [text.personAdded(name.trim()), ...hints.map(text.hintSentence)].join(' '),
    )
    if (added !== undefined) onAdded(added.personId)
  }

  return (
    <form
      aria-label={text.newPerson}
      onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <Stack gap={3}>
        <h2>{text.newPerson}</h2>
        <Text size="sm" tone="muted">
          {text.newPersonHint}
        </Text>
        <TextField
          label={text.name}
          value={name}
          onChange={setName}
          isRequired
          autoFocus
          hasOwnDirection
        />
        <TextField label={text.organisation} value={organisation} onChange={setOrganisation} />
        <TextField label={text.function} value={functionName} onChange={setFunctionName} />
        <Select
          label={text.chainRole}
          value={chainRoleId ?? none}
          options={[
            { id: none, label: text.noChainRole },
            ...words.region.chainRoles.map((role) => ({ id: role.id, label: role.name })),
          ]}
          onChange={(id) =>
            setChainRoleId(words.region.chainRoles.find((role) => role.id === id)?.id ?? null)
          }
        />
        <TagPicker
          label={text.worksFor}
          hint={text.gemeentenHint}
          options={words.region.gemeenten.map((each) => ({ id: each.id, label: each.name }))}
          chosen={gemeenteIds}
          onChange={setGemeenteIds}
        />
        <TextField label={text.email} type="email" value={email} onChange={setEmail} />
        <TextField label={text.phone} type="tel" value={phone} onChange={setPhone} />
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
