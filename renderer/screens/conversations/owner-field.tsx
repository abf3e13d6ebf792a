import { useState } from 'react'
import type { PersonId } from '#domain/shared/ids'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { Select } from '#renderer/components/select.tsx'
import type { Chosen, OutcomeDraft } from '#renderer/lib/conversation-draft'
import { conversationText as text } from '#renderer/texts/conversations'
import { useFoundPeople } from './who-pickers.tsx'

type Owner = OutcomeDraft['owner']
type Props = {
  owner: Owner
  /** Who was there: they come first, for mostly it is one of them. */
  people: readonly Chosen<PersonId>[]
  onChange: (owner: Owner) => void
}

const nobody = 'niemand'
const user = 'zelf'
const other = 'ander'
const newKey = 'nieuw'

/** Who does what was agreed: one of those who were there, the verbinder, somebody else, or nobody yet. */
export function OwnerField({ owner, people, onChange }: Props) {
  const [isSearching, setIsSearching] = useState(false)
  const known = owner === null || owner === 'user' ? people : withOwner(people, owner)
  if (isSearching) {
    return (
      <OwnerSearch
        onChange={(chosen) => {
          setIsSearching(false)
          onChange(chosen)
        }}
        onLeave={() => setIsSearching(false)}
      />
    )
  }
  return (
    <Select
      label={text.owner}
      value={owner === null ? nobody : owner === 'user' ? user : keyOf(owner)}
      options={[
        { id: nobody, label: text.nobody },
        { id: user, label: text.user },
        ...known.map((person) => ({ id: keyOf(person), label: person.name })),
        { id: other, label: text.somebodyElse },
      ]}
      onChange={(key) => {
        if (key === other) return setIsSearching(true)
        if (key === nobody || key === user) return onChange(key === user ? 'user' : null)
        onChange(known.find((person) => keyOf(person) === key) ?? null)
      }}
    />
  )
}

function OwnerSearch(props: { onChange: (owner: Chosen<PersonId>) => void; onLeave: () => void }) {
  const [typed, setTyped] = useState('')
  const found = useFoundPeople(typed)
  const word = typed.trim()
  const asNew = word === '' ? [] : [{ id: newKey, label: text.newPerson(word) }]
  return (
    <ComboBox
      label={text.findOwner}
      options={[...found, ...asNew]}
      value={null}
      typed={typed}
      onType={setTyped}
      onChange={(key) => {
        if (key === newKey) return props.onChange({ id: null, name: word })
        const person = found.find(({ id }) => id === key)
        if (person === undefined) props.onLeave()
        else props.onChange({ id: person.id, name: person.label })
      }}
    />
  )
}

const keyOf = ({ id, name }: Chosen<PersonId>) => id ?? `nieuw ${name}`

function withOwner(people: readonly Chosen<PersonId>[], owner: Chosen<PersonId>) {
  return people.some((person) => keyOf(person) === keyOf(owner)) ? people : [...people, owner]
}
