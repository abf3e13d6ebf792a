import { useState } from 'react'
import type { PersonId } from '#domain/shared/ids'
import { SearchPicker } from '#renderer/components/search-picker.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { poolText as text } from '#renderer/texts/pool'

/** Somebody of the network, or a name that is new; that has no id. */
export type Who = { readonly id: PersonId | null; readonly name: string }

type Props = {
  who: Who | null
  onChange: (who: Who | null) => void
  error: string | undefined
}

const newKey = 'nieuw mens'

/** One person, found by typing a name, or a new one. */
export function WhoField({ who, onChange, error }: Props) {
  const [typed, setTyped] = useState('')
  const found = useFoundPeople(typed)
  const chosen = who === null ? [] : [{ id: who.id ?? newKey, label: who.name }]
  return (
    <div>
      <SearchPicker
        label={text.who}
        hint={text.whoHint}
        error={error}
        found={found}
        typed={typed}
        onType={setTyped}
        chosen={chosen}
        onAdd={({ id, label }) => onChange({ id: id as PersonId, name: label })}
        onRemove={() => onChange(null)}
        asNew={text.asNew}
        onNew={(name) => onChange({ id: null, name })}
        autoFocus
      />
      {who !== null && who.id === null ? (
        <Text size="xs" tone="muted">
          {text.newInNetwork}
        </Text>
      ) : null}
    </div>
  )
}
