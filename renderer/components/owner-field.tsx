import { useState } from 'react'
import type { PersonId } from '#domain/shared/ids'
import { conversationText as text } from '#renderer/texts/conversations'
import { ComboBox } from './combo-box.tsx'
import type { Option } from './list-box.tsx'
import { Select } from './select.tsx'

/** Somebody of the network; without an id it is a name that is new. */
type Somebody = { readonly id: PersonId | null; readonly name: string }
type Owner = 'user' | Somebody | null
type Props = {
  /** Without it: who does it. */
  label?: string
  owner: Owner
  /** Who was found by what is typed in the search for somebody else. */
  found: readonly Option[]
  onType: (typed: string) => void
  /** Who was there: they come first, for mostly it is one of them. */
  people: readonly Somebody[]
  onChange: (owner: Owner) => void
}

const nobody = 'niemand'
const user = 'zelf'
const other = 'ander'
const newKey = 'nieuw'

/** Who does what was agreed: one of those who were there, the verbinder, somebody else, or nobody yet. */
export function OwnerField(props: Props) {
  const { owner, people, onChange } = props
  const [isSearching, setIsSearching] = useState(false)
  const known = owner === null || owner === 'user' ? people : withOwner(people, owner)
  if (isSearching) {
    return (
      <OwnerSearch
        found={props.found}
        onType={props.onType}
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
      label={props.label ?? text.owner}
      value={owner === null ? nobody : owner === 'user' ? user : keyOf(owner)}
      options={[
        { id: nobody, label: text.nobody },
        { id: user, label: text.user },
        ...known.map((person) => ({ id: keyOf(person), label: person.name })),
        { id: other, label: text.somebodyElse },
      ]}
      onChange={(key) => {
        if (key === other) {
          props.onType('')
          return setIsSearching(true)
        }
        if (key === nobody || key === user) return onChange(key === user ? 'user' : null)
        onChange(known.find((person) => keyOf(person) === key) ?? null)
      }}
    />
  )
}

type SearchProps = Pick<Props, 'found' | 'onType'> & {
  onChange: (owner: Somebody) => void
  onLeave: () => void
}

function OwnerSearch(props: SearchProps) {
  const { found } = props
  const [typed, setTyped] = useState('')
  const word = typed.trim()
  const asNew = word === '' ? [] : [{ id: newKey, label: text.newPerson(word) }]
  return (
    <ComboBox
      label={text.findOwner}
      options={[...found, ...asNew]}
      value={null}
      typed={typed}
      onType={(text) => {
        setTyped(text)
        props.onType(text)
      }}
      onChange={(key) => {
        if (key === newKey) return props.onChange({ id: null, name: word })
        const person = found.find(({ id }) => id === key)
        if (person === undefined) props.onLeave()
        else props.onChange({ id: person.id as PersonId, name: person.label })
      }}
    />
  )
}

const keyOf = ({ id, name }: Somebody) => id ?? `nieuw ${name}`

function withOwner(people: readonly Somebody[], owner: Somebody) {
  return people.some((person) => keyOf(person) === keyOf(owner)) ? people : [...people, owner]
}
