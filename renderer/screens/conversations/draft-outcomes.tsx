import { useState } from 'react'
import type { OutcomeKind } from '#domain/contract/outcomes'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { End, Row, Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import type { ConversationDraft, OutcomeDraft } from '#renderer/lib/conversation-draft'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { conversationText as text } from '#renderer/texts/conversations'
import css from './conversations.module.css'
import { OwnerField } from '#renderer/components/owner-field.tsx'

type Props = {
  draft: ConversationDraft
  today: IsoDate
  onChange: (outcomes: readonly OutcomeDraft[]) => void
}

/** What came of it, still being typed: agreements with who and when, insights, good examples. */
export function DraftOutcomes({ draft, today, onChange }: Props) {
  const { outcomes } = draft
  const [sought, setSought] = useState<string | null>(null)
  const found = useFoundPeople(sought)
  const add = (kind: OutcomeKind) =>
    onChange([
      ...outcomes,
      { key: `${outcomes.length} ${Date.now()}`, kind, text: '', owner: null, dueOn: null },
    ])
  const change = (key: string, parts: Partial<OutcomeDraft>) =>
    onChange(outcomes.map((each) => (each.key === key ? { ...each, ...parts } : each)))
  return (
    <section aria-label={text.outcomes}>
      <Stack gap={2}>
        {outcomes.map((outcome, index) => (
          <fieldset key={outcome.key} className={css.outcome}>
            <legend>{text.outcomeOf(index + 1, outcome.kind)}</legend>
            <TextField
              label={text.text}
              value={outcome.text}
              autoFocus={outcome.text === ''}
              hasOwnDirection
              onChange={(typed) => change(outcome.key, { text: typed })}
            />
            <Row gap={3} align="end" wrap>
              {outcome.kind === 'agreement' ? (
                <>
                  <OwnerField
                    owner={outcome.owner}
                    people={draft.people}
                    found={found}
                    onType={setSought}
                    onChange={(owner) => change(outcome.key, { owner })}
                  />
                  <DateField
                    label={text.due}
                    value={outcome.dueOn}
                    today={today}
                    onChange={(dueOn) => change(outcome.key, { dueOn })}
                  />
                </>
              ) : null}
              <End>
                <Button
                  look="lite"
                  size="mini"
                  icon="remove"
                  label={text.removeOutcome(outcome.text)}
                  onPress={() => onChange(outcomes.filter(({ key }) => key !== outcome.key))}
                />
              </End>
            </Row>
          </fieldset>
        ))}
        <AddOutcome onAdd={add} />
      </Stack>
    </section>
  )
}

/** The three buttons that add what came of a conversation. */
export function AddOutcome({ onAdd }: { onAdd: (kind: OutcomeKind) => void }) {
  return (
    <Row gap={2} wrap>
      <Button size="mini" icon="add" onPress={() => onAdd('agreement')}>
        {text.addAgreement}
      </Button>
      <Button size="mini" look="lite" icon="add" onPress={() => onAdd('insight')}>
        {text.addInsight}
      </Button>
      <Button size="mini" look="lite" icon="add" onPress={() => onAdd('good-example')}>
        {text.addExample}
      </Button>
    </Row>
  )
}
