import { useState } from 'react'
import type { ActionId, OrganisationId, PersonId } from '#domain/shared/ids'
import { SearchPicker } from '#renderer/components/search-picker.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import type { Chosen } from '#renderer/lib/conversation-draft'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { useQuery } from '#renderer/lib/use-query'
import { conversationText as text } from '#renderer/texts/conversations'

type Props<Id extends string> = {
  chosen: readonly Chosen<Id>[]
  onChange: (chosen: Chosen<Id>[]) => void
}

/** Who somebody spoke with: found by typing, or new. */
export function PeoplePicker({ chosen, onChange }: Props<PersonId>) {
  const [typed, setTyped] = useState('')
  const found = useFoundPeople(typed)
  return (
    <SearchPicker
      label={text.people}
      hint={text.peopleHint}
      found={found}
      typed={typed}
      onType={setTyped}
      chosen={chosen.map(optionOf)}
      onAdd={({ id, label }) => onChange([...chosen, { id: id as PersonId, name: label }])}
      asNew={text.newPerson}
      onNew={(name) => onChange(withNew(chosen, name))}
      onRemove={(key) => onChange(chosen.filter((each) => optionOf(each).id !== key))}
    />
  )
}

/** Which organisations it was with: found by typing, or new. */
export function OrganisationsPicker({ chosen, onChange }: Props<OrganisationId>) {
  const [typed, setTyped] = useState('')
  const found = useQuery(
    'search.find',
    { text: typed, kinds: ['organisation'], limit: 12 },
    { keepsPrevious: true },
  )
  return (
    <SearchPicker
      label={text.organisations}
      found={(found ?? []).map(({ id, title, detail }) => ({
        ...{ id, label: title },
        detail: detail ?? '',
      }))}
      typed={typed}
      onType={setTyped}
      chosen={chosen.map(optionOf)}
      onAdd={({ id, label }) => onChange([...chosen, { id: id as OrganisationId, name: label }])}
      asNew={text.newOrganisation}
      onNew={(name) => onChange(withNew(chosen, name))}
      onRemove={(key) => onChange(chosen.filter((each) => optionOf(each).id !== key))}
    />
  )
}

/** What it was about: actions of the plan by letter or by word. */
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

const optionOf = ({ id, name }: Chosen<string>) => ({ id: id ?? `nieuw ${name}`, label: name })

function withNew<Id extends string>(chosen: readonly Chosen<Id>[], name: string): Chosen<Id>[] {
  const isThere = chosen.some((each) => each.id === null && each.name === name)
  return isThere ? [...chosen] : [...chosen, { id: null, name }]
}
