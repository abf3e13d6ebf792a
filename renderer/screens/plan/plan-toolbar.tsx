import type { PlanAction } from '#domain/contract/plan'
import { End, Row } from '#renderer/components/layout.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { Select } from '#renderer/components/select.tsx'
import { planStates, planText as text } from '#renderer/texts/plan'
import { changed } from './plan-address.ts'
import type { PlanAddress } from './plan-address.ts'

type Props = {
  actions: readonly PlanAction[]
  address: PlanAddress
  onAddress: (address: PlanAddress) => void
}

type Part = 'stand' | 'fase' | 'prioriteit' | 'eigenaar'
type Choice = { readonly id: string; readonly label: string }

const every = 'alle'
const words = text.filters

/** Search and the filters of the actions; each change is a change of the address. */
export function PlanToolbar({ actions, address, onAddress }: Props) {
  const choose = (part: Part, label: string, choices: readonly Choice[]) => (
    <Select
      label={label}
      isNarrow
      value={choices.some(({ id }) => id === address[part]) ? (address[part] ?? every) : every}
      options={[{ id: every, label: words.all }, ...choices]}
      onChange={(id) => onAddress(changed(address, { [part]: id === every ? undefined : id }))}
    />
  )
  return (
    <Row gap={3} wrap align="end">
      <SearchField
        label={text.search}
        value={address.zoek ?? ''}
        onChange={(zoek) => onAddress(changed(address, { zoek }))}
      />
      <End>
        <Row gap={3} wrap align="end">
          {choose('stand', words.state, stateChoices(actions))}
          {choose('fase', words.phase, phaseChoices(actions))}
          {choose('prioriteit', words.priority, priorityChoices(actions))}
          {choose('eigenaar', words.owner, ownerChoices(actions))}
        </Row>
      </End>
    </Row>
  )
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

/** The stands there are, and those that somebody typed. */
function stateChoices(actions: readonly PlanAction[]): Choice[] {
  const known = planStates.map(({ id, label }): Choice => ({ id, label }))
  const own = distinct(actions.map(({ state }) => state))
    .filter((state) => known.every(({ id }) => id !== state))
    .map((state) => ({ id: state, label: state }))
  return [...known, ...own]
}

function phaseChoices(actions: readonly PlanAction[]): Choice[] {
  return distinct(actions.map(({ phase }) => phase)).map((phase) => ({
    id: phase ?? 'geen',
    label: text.phase(phase),
  }))
}

/** The priorities of the plan, and those that somebody typed. */
export function priorityChoices(actions: readonly PlanAction[]): Choice[] {
  const known: Record<string, string> = text.priorities
  return distinct([...Object.keys(known), ...actions.map(({ priority }) => priority)]).map(
    (id) => ({ id, label: known[id] ?? id }),
  )
}

function ownerChoices(actions: readonly PlanAction[]): Choice[] {
  const people = new Map(
    actions.flatMap(({ owner }) => (owner?.kind === 'person' ? [[owner.id, owner.name]] : [])),
  )
  return [
    { id: 'ik', label: words.me },
    { id: 'niemand', label: words.nobody },
    ...[...people].map(([id, name]): Choice => ({ id: id ?? '', label: name ?? '' })),
  ]
}
