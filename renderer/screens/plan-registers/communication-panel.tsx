import { useState } from 'react'
import type { CommunicationLine } from '#domain/contract/communication'
import { Button } from '#renderer/components/button.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { OwnerField } from '#renderer/components/owner-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { ownerOf } from '#renderer/lib/outcome-inputs'
import { useCommand } from '#renderer/lib/use-command'
import { useFoundPeople } from '#renderer/lib/use-found-people'
import { communicationText as text } from '#renderer/texts/communication'
import { conversationText } from '#renderer/texts/conversations'
import { registerText } from '#renderer/texts/registers'
import { CommunicationMoments } from './communication-moments.tsx'
import { ActionField } from './register-pickers.tsx'

type Change = Omit<InputOfCall<'communication.change'>, 'lineId'>

/** One line of the communicatieplan with its moments. */
export function CommunicationPanel({ line }: { line: CommunicationLine }) {
  return (
    <Stack gap={4}>
      <h2>
        <bdi>{line.message}</bdi>
      </h2>
      <CommunicationMoments line={line} />
      <Fields line={line} />
      <Remove line={line} />
    </Stack>
  )
}

function Fields({ line }: { line: CommunicationLine }) {
  const change = useCommand('communication.change')
  const [sought, setSought] = useState<string | null>(null)
  const found = useFoundPeople(sought)
  const { id: lineId, owner } = line
  const keep = (field: string, parts: Change) =>
    change({ lineId, ...parts }, ({ similar }) =>
      registerText.withSimilar(text.said.changed(field), similar),
    )
  const typed = (field: string, part: 'audience' | 'channel' | 'message', isMultiline = false) => (
    <KeptField
      label={field}
      value={line[part]}
      isMultiline={isMultiline}
      isNeverEmpty
      onKeep={(value) => keep(field, { [part]: value })}
    />
  )
  return (
    <Stack gap={3}>
      {typed(text.fieldAudience, 'audience')}
      {typed(text.fieldChannel, 'channel')}
      {typed(text.fieldMessage, 'message', true)}
      <OwnerField
        owner={owner === null ? null : owner.kind === 'user' ? 'user' : owner}
        people={[]}
        found={found}
        onType={setSought}
        onChange={(chosen) => keep(conversationText.owner, { owner: ownerOf(chosen) })}
      />
      <ActionField
        value={line.actionId}
        onChange={(actionId) => keep(registerText.action, { actionId })}
      />
      <KeptField
        label={registerText.note}
        isMultiline
        value={line.note ?? ''}
        onKeep={(note) => keep(registerText.note, { note })}
      />
      <Refusal sentence={change.refusal} />
    </Stack>
  )
}

function Remove({ line: { id: lineId } }: { line: CommunicationLine }) {
  const remove = useCommand('communication.remove')
  return (
    <Row>
      <Button
        look="lite"
        size="mini"
        icon="remove"
        onPress={() => void remove({ lineId }, text.said.removed)}
      >
        {text.remove}
      </Button>
      <Refusal sentence={remove.refusal} />
    </Row>
  )
}
