import { useState } from 'react'
import type { Outcome, OutcomeKind } from '#domain/contract/outcomes'
import type { ActionId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { End, Row } from '#renderer/components/layout.tsx'
import { OwnerField } from '#renderer/components/owner-field.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { ownerOf } from '#renderer/lib/outcome-inputs'
import { useCommand } from '#renderer/lib/use-command'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { useStatus } from '#renderer/lib/use-status'
import { closingText as text } from '#renderer/texts/closing'
import { conversationText } from '#renderer/texts/conversations'
import css from './closing.module.css'
import type { EventNameable } from './use-nameable.ts'

type Props = { outcome: Outcome; nameable: EventNameable; onClose: () => void }
type Change = Omit<InputOfCall<'outcomes.change'>, 'outcomeId'>

const kinds = Object.keys(text.kinds) as OutcomeKind[]
const noIndicator = 'geen'

/** Everything of one outcome; each field is kept when it is left. */
export function OutcomeEditor({ outcome, nameable, onClose }: Props) {
  const change = useCommand('outcomes.change')
  const { id: outcomeId, kind } = outcome
  const keep = (parts: Change) =>
    change({ outcomeId, ...parts }, ({ similar }) => conversationText.outcomeChanged(kind, similar))
  return (
    <form
      aria-label={text.edit(outcome.text)}
      className={css.fields}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className={css.wideField}>
        <KeptField
          label={text.sentence}
          value={outcome.text}
          isNeverEmpty
          onKeep={(typed) => keep({ text: typed })}
        />
      </div>
      <Select
        label={text.kind}
        value={kind}
        options={kinds.map((id) => ({ id, label: text.kinds[id] }))}
        onChange={(chosen) => void keep({ kind: chosen })}
      />
      <WhoAndWhen outcome={outcome} nameable={nameable} onKeep={keep} />
      <WhatFor outcome={outcome} nameable={nameable} onKeep={keep} />
      <Refusal sentence={change.refusal} />
      <OutcomeActions outcome={outcome} onClose={onClose} />
    </form>
  )
}

type PartProps = Omit<Props, 'onClose'> & { onKeep: (parts: Change) => Promise<object | undefined> }

function WhoAndWhen({ outcome: { owner, dueOn }, nameable, onKeep }: PartProps) {
  const { today } = useStatus()
  const [sought, setSought] = useState<string | null>(null)
  const found = useFoundPeople(sought)
  return (
    <>
      <OwnerField
        owner={owner === null ? null : owner.kind === 'user' ? 'user' : owner}
        people={nameable.people}
        found={found}
        onType={setSought}
        onChange={(chosen) => void onKeep({ owner: ownerOf(chosen) })}
      />
      <DateField
        label={text.due}
        value={dueOn}
        today={today}
        onChange={(day) => onKeep({ dueOn: day })}
      />
    </>
  )
}

function WhatFor({ outcome, nameable, onKeep }: PartProps) {
  const { actionIds, saidAt, indicatorId, isForReport } = outcome
  return (
    <>
      <TagPicker<ActionId>
        label={text.actions}
        options={nameable.actions.map(({ id, title }) => ({ id, label: `${id} · ${title}` }))}
        chosen={actionIds}
        onChange={(chosen) => onKeep({ actionIds: chosen })}
      />
      <KeptField
        label={text.saidAt}
        hint={text.saidAtHint}
        value={saidAt ?? ''}
        onKeep={(typed) => onKeep({ saidAt: typed })}
      />
      <Select
        label={text.indicator}
        value={indicatorId ?? noIndicator}
        options={[
          { id: noIndicator, label: text.noIndicator },
          ...nameable.indicators.map(({ id, title }) => ({ id, label: title })),
        ]}
        onChange={(id) => void onKeep({ indicatorId: id === noIndicator ? null : id })}
      />
      <Checkbox
        isSelected={isForReport}
        onChange={(isSelected) => void onKeep({ isForReport: isSelected })}
      >
        {text.forReport}
      </Checkbox>
    </>
  )
}

function OutcomeActions({ outcome, onClose }: Pick<Props, 'outcome' | 'onClose'>) {
  const setDone = useCommand('outcomes.setDone')
  const remove = useCommand('outcomes.remove')
  const { id: outcomeId, kind, text: what, doneOn } = outcome
  return (
    <div className={css.wideField}>
      <Row gap={3} wrap>
        {kind === 'agreement' ? (
          <Checkbox
            isSelected={doneOn !== null}
            onChange={(isDone) =>
              void setDone(
                { outcomeId, isDone },
                isDone
                  ? conversationText.agreementDone(what)
                  : conversationText.agreementOpen(what),
              )
            }
          >
            {conversationText.done}
          </Checkbox>
        ) : null}
        <End>
          <Row>
            <Button
              look="lite"
              size="mini"
              icon="remove"
              label={conversationText.removeOutcome(what)}
              onPress={() => void remove({ outcomeId }, conversationText.outcomeRemoved(kind))}
            />
            <Button look="lite" size="mini" keys="Esc" onPress={onClose}>
              {text.close}
            </Button>
          </Row>
        </End>
      </Row>
      <Refusal sentence={setDone.refusal ?? remove.refusal} />
    </div>
  )
}
