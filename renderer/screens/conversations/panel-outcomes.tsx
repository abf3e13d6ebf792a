import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Conversation } from '#domain/contract/conversations'
import type { Outcome, OutcomeKind } from '#domain/contract/outcomes'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { useStatus } from '#renderer/lib/use-status'
import { conversationText as text } from '#renderer/texts/conversations'
import css from './conversations.module.css'
import { AddOutcome } from './draft-outcomes.tsx'
import { ownerOf } from '#renderer/lib/outcome-inputs'
import { OwnerField } from '#renderer/components/owner-field.tsx'

/** What came of a conversation, each to be changed, ticked off or taken away. */
export function PanelOutcomes({ conversation }: { conversation: Conversation }) {
  const [adding, setAdding] = useState<OutcomeKind>()
  return (
    <section>
      <h3>{text.outcomes}</h3>
      <Stack gap={3}>
        {conversation.outcomes.map((outcome, index) => (
          <OutcomeFields
            key={outcome.id}
            outcome={outcome}
            position={index + 1}
            people={conversation.people}
          />
        ))}
        {adding === undefined ? (
          <AddOutcome onAdd={setAdding} />
        ) : (
          <NewOutcome
            conversation={conversation}
            kind={adding}
            onDone={() => setAdding(undefined)}
          />
        )}
      </Stack>
    </section>
  )
}

type FieldsProps = { outcome: Outcome; position: number; people: Conversation['people'] }

function OutcomeFields({ outcome, position, people }: FieldsProps) {
  const change = useCommand('outcomes.change')
  const { today } = useStatus()
  const [sought, setSought] = useState<string | null>(null)
  const found = useFoundPeople(sought)
  const { id: outcomeId, kind, owner, dueOn } = outcome
  const keep = (parts: Omit<InputOfCall<'outcomes.change'>, 'outcomeId'>) =>
    change({ outcomeId, ...parts }, ({ similar }) => text.outcomeChanged(kind, similar))
  return (
    <fieldset className={css.outcome}>
      <legend>{text.outcomeOf(position, kind)}</legend>
      <KeptField
        label={text.text}
        value={outcome.text}
        isNeverEmpty
        onKeep={(typed) => keep({ text: typed })}
      />
      {kind === 'agreement' ? (
        <>
          <OwnerField
            owner={owner === null ? null : owner.kind === 'user' ? 'user' : owner}
            people={people}
            found={found}
            onType={setSought}
            onChange={(chosen) => keep({ owner: ownerOf(chosen) })}
          />
          <DateField
            label={text.due}
            value={dueOn}
            today={today}
            onChange={(day) => keep({ dueOn: day })}
          />
        </>
      ) : null}
      <OutcomeActions outcome={outcome} />
      <Refusal sentence={change.refusal} />
    </fieldset>
  )
}

function OutcomeActions({ outcome }: { outcome: Outcome }) {
  const setDone = useCommand('outcomes.setDone')
  const remove = useCommand('outcomes.remove')
  const { id: outcomeId, kind, text: what, doneOn } = outcome
  return (
    <Row gap={3}>
      {kind === 'agreement' ? (
        <Checkbox
          isSelected={doneOn !== null}
          onChange={(isDone) =>
            void setDone(
              { outcomeId, isDone },
              isDone ? text.agreementDone(what) : text.agreementOpen(what),
            )
          }
        >
          {text.done}
        </Checkbox>
      ) : null}
      <Button
        look="lite"
        size="mini"
        icon="remove"
        label={text.removeOutcome(what)}
        onPress={() => void remove({ outcomeId }, text.outcomeRemoved(kind))}
      />
    </Row>
  )
}

type NewProps = { conversation: Conversation; kind: OutcomeKind; onDone: () => void }

function NewOutcome({ conversation: { id }, kind, onDone }: NewProps) {
  const add = useCommand('outcomes.add')
  const [typed, setTyped] = useState('')
  async function keep(event: FormEvent) {
    event.preventDefault()
    if (typed.trim() === '') return
    const added = await add({ conversationId: id, kind, text: typed }, text.outcomeAdded(kind))
    if (added !== undefined) onDone()
  }
  return (
    <form
      aria-label={text.outcomeKind[kind]}
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      <Stack gap={2}>
        <TextField
          label={text.outcomeKind[kind]}
          value={typed}
          onChange={setTyped}
          autoFocus
          hasOwnDirection
        />
        <Row>
          <Button type="submit" look="soft" size="mini" isBusy={add.isBusy}>
            {text.add}
          </Button>
          <Button look="lite" size="mini" keys="Esc" onPress={onDone}>
            {text.close}
          </Button>
        </Row>
        <Refusal sentence={add.refusal} />
      </Stack>
    </form>
  )
}
