import { useState } from 'react'
import type { ActionId, OrganisationId, PersonId } from '#domain/shared/ids'
import { SearchPicker } from '#renderer/components/search-picker.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { useQuery } from '#renderer/lib/use-query'
import { registerText as text } from '#renderer/texts/registers'

/** Somebody or something of the network; without an id it is a name that is new. */
export type Chosen<Id extends string> = { readonly id: Id | null; readonly name: string }

type Props<Id extends string> = {
  label: string
  hint?: string
  chosen: readonly Chosen<Id>[]
  onChange: (chosen: Chosen<Id>[]) => void
}

/** A choice as the contract takes it. */
export function choiceOf<Id extends string>({ id, name }: Chosen<Id>) {
  return id === null ? { name } : { id }
}

/** At most one person, found by typing or new. */
export function PersonPicker({ label, hint, chosen, onChange }: Props<PersonId>) {
  const [typed, setTyped] = useState('')
  const found = useFoundPeople(typed)
  return (
    <SearchPicker
      label={label}
      hint={hint}
      found={found}
      typed={typed}
      onType={setTyped}
      chosen={chosen.map(optionOf)}
      onAdd={({ id, label: name }) => onChange([{ id: id as PersonId, name }])}
      asNew={text.newPerson}
      onNew={(name) => onChange([{ id: null, name }])}
      onRemove={(key) => onChange(chosen.filter((each) => optionOf(each).id !== key))}
    />
  )
}

/** Several organisations, found by typing or new. */
export function OrganisationsPicker({ label, hint, chosen, onChange }: Props<OrganisationId>) {
  const [typed, setTyped] = useState('')
  const found = useQuery(
    'search.find',
    { text: typed, kinds: ['organisation'], limit: 12 },
    { keepsPrevious: true },
  )
  return (
    <SearchPicker
      label={label}
      hint={hint}
      found={(found ?? []).map(({ id, title, detail }) => ({
        ...{ id, label: title },
        detail: detail ?? '',
      }))}
      typed={typed}
      onType={setTyped}
      chosen={chosen.map(optionOf)}
      onAdd={({ id, label: name }) => onChange([...chosen, { id: id as OrganisationId, name }])}
      asNew={text.newOrganisation}
      onNew={(name) => onChange([...chosen, { id: null, name }])}
      onRemove={(key) => onChange(chosen.filter((each) => optionOf(each).id !== key))}
    />
  )
}

const optionOf = ({ id, name }: Chosen<string>) => ({ id: id ?? `nieuw ${name}`, label: name })

/** Actions of the plan by letter or by word. */
export function ActionsPicker(props: {
  chosen: readonly ActionId[]
  onChange: (chosen: ActionId[]) => unknown
}) {
  const actions = useQuery('plan.overview', {})?.actions ?? []
  return (
    <TagPicker<ActionId>
      label={text.actions}
      options={actions.map(({ id, title }) => ({ id, label: `${id} · ${title}` }))}
      chosen={props.chosen}
      onChange={props.onChange}
    />
  )
}

const none = 'geen'

/** One action of the plan, or none. */
export function ActionField(props: {
  value: ActionId | null
  onChange: (actionId: ActionId | null) => void
}) {
  const actions = useQuery('plan.overview', {})?.actions ?? []
  return (
    <Select<string>
      label={text.action}
      value={props.value ?? none}
      options={[
        { id: none, label: text.noAction },
        ...actions.map(({ id, title }) => ({ id, label: `${id} · ${title}` })),
      ]}
      onChange={(key) => props.onChange(actions.find(({ id }) => id === key)?.id ?? null)}
    />
  )
}
