import { useState } from 'react'
import type { PlanAction } from '#domain/contract/plan'
import { Card } from '#renderer/components/card.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { OwnerField } from '#renderer/components/owner-field.tsx'
import { Select } from '#renderer/components/select.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { ownerOf } from '#renderer/lib/outcome-inputs'
import { useCommand } from '#renderer/lib/use-command'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { planStates, planText } from '#renderer/texts/plan'
import { planActionText as text } from '#renderer/texts/plan-action'
import { priorityChoices } from './plan-toolbar.tsx'

type Change = Omit<InputOfCall<'plan.changeAction'>, 'actionId'>
type Props = { action: PlanAction; actions: readonly PlanAction[] }
type PartProps = { action: PlanAction; onKeep: (change: Change) => unknown }

const longFields = ['summary', 'nextStep', 'involved', 'funding', 'source'] as const
const shortOnes = ['involved', 'source'] as const

/** Everything of an action itself; each field is kept when it is left. */
export function ActionFacts({ action, actions }: Props) {
  const change = useCommand('plan.changeAction')
  const keep = (parts: Change) => change({ actionId: action.id, ...parts }, text.kept(action.id))
  return (
    <Card heading={text.facts}>
      <Stack gap={3}>
        <KeptField
          label={text.fields.title}
          value={action.title}
          isNeverEmpty
          onKeep={(title) => keep({ title })}
        />
        <Row gap={3} wrap align="start">
          <Standing action={action} actions={actions} onKeep={keep} />
          <ActionOwnerField action={action} onKeep={keep} />
        </Row>
        {longFields.map((field) => (
          <KeptField
            key={field}
            label={text.fields[field]}
            isMultiline={!shortOnes.some((short) => short === field)}
            value={action[field] ?? ''}
            onKeep={(typed) => keep({ [field]: typed })}
          />
        ))}
        <Refusal sentence={change.refusal} />
      </Stack>
    </Card>
  )
}

function Standing({ action, actions, onKeep }: PartProps & Pick<Props, 'actions'>) {
  const states = planStates.map(({ id, label }): { id: string; label: string } => ({ id, label }))
  const phases = [...new Set([...Object.keys(planText.phases), ...actions.map(phaseOf)])]
  return (
    <>
      <Select
        label={text.state}
        isNarrow
        value={action.state}
        options={withOwn(states, action.state)}
        onChange={(state) => void onKeep({ state })}
      />
      <Select
        label={text.priority}
        isNarrow
        value={action.priority}
        options={priorityChoices([action])}
        onChange={(priority) => void onKeep({ priority })}
      />
      <Select
        label={text.phase}
        isNarrow
        value={phaseOf(action)}
        options={[...new Set([...phases, ''])].map((id) => ({
          id,
          label: planText.phase(id === '' ? null : id),
        }))}
        onChange={(phase) => void onKeep({ phase: phase === '' ? null : phase })}
      />
    </>
  )
}

function phaseOf({ phase }: PlanAction): string {
  return phase ?? ''
}

function withOwn(known: readonly { id: string; label: string }[], own: string) {
  return known.some(({ id }) => id === own) ? known : [...known, { id: own, label: own }]
}

function ActionOwnerField({ action: { owner }, onKeep }: PartProps) {
  const [sought, setSought] = useState<string | null>(null)
  const found = useFoundPeople(sought)
  return (
    <OwnerField
      label={planText.owner}
      owner={owner === null ? null : owner.kind === 'user' ? 'user' : owner}
      people={[]}
      found={found}
      onType={setSought}
      onChange={(chosen) => void onKeep({ owner: ownerOf(chosen) })}
    />
  )
}
