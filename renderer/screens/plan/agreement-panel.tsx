import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlacedOutcome } from '#domain/contract/evidence'
import { Button } from '#renderer/components/button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { OwnerField } from '#renderer/components/owner-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { ownerOf } from '#renderer/lib/outcome-inputs'
import { useCommand } from '#renderer/lib/use-command'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { useStatus } from '#renderer/lib/use-status'
import { agreementsText as text } from '#renderer/texts/agreements'

/** One agreement: who does it, by when, whether it is done, and the way to where it was made. */
export function AgreementPanel({ agreement }: { agreement: PlacedOutcome }) {
  const { today } = useStatus()
  const change = useCommand('outcomes.change')
  const [sought, setSought] = useState<string | null>(null)
  const found = useFoundPeople(sought)
  const { id: outcomeId, owner, dueOn, madeIn, madeOn } = agreement
  return (
    <Stack gap={4}>
      <h2>
        <bdi>{agreement.text}</bdi>
      </h2>
      <DoneButton agreement={agreement} />
      <OwnerField
        owner={owner === null ? null : owner.kind === 'user' ? 'user' : owner}
        people={[]}
        found={found}
        onType={setSought}
        onChange={(chosen) => void change({ outcomeId, owner: ownerOf(chosen) }, text.ownerKept)}
      />
      <DateField
        label={text.due}
        today={today}
        value={dueOn}
        onChange={(day) => change({ outcomeId, dueOn: day }, text.dayKept)}
      />
      <div>
        <Text size="sm" tone="muted">
          {text.madeIn}
        </Text>
        <SourceLink agreement={agreement}>{text.madeOn(madeIn, madeOn)}</SourceLink>
      </div>
      <Refusal sentence={change.refusal} />
    </Stack>
  )
}

function DoneButton({ agreement: { id, doneOn, text: what } }: { agreement: PlacedOutcome }) {
  const setDone = useCommand('outcomes.setDone')
  const isDone = doneOn !== null
  const said = isDone ? text.openAgain(what) : text.done(what)
  return (
    <>
      {doneOn === null ? null : <Text tone="ok">{text.doneOn(doneOn)}</Text>}
      <div>
        <Button
          icon={isDone ? 'undo' : 'check'}
          onPress={() => void setDone({ outcomeId: id, isDone: !isDone }, said)}
        >
          {isDone ? text.setOpen : text.setDone}
        </Button>
      </div>
      <Refusal sentence={setDone.refusal} />
    </>
  )
}

function SourceLink(props: { agreement: PlacedOutcome; children: string }) {
  const { conversationId, eventId } = props.agreement
  if (conversationId === null) {
    return (
      <Link
        to="/bijeenkomsten/$eventId/$tab"
        params={{ eventId: eventId ?? '', tab: 'opbrengst' }}
        title={text.toSource}
      >
        <bdi>{props.children}</bdi>
      </Link>
    )
  }
  return (
    <Link to="/netwerk/gesprekken" search={{ kies: conversationId }} title={text.toSource}>
      <bdi>{props.children}</bdi>
    </Link>
  )
}
