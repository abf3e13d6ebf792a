import { Link } from '@tanstack/react-router'
import type { Conversation } from '#domain/contract/conversations'
import type { ContactMomentId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Select } from '#renderer/components/select.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { conversationText as text } from '#renderer/texts/conversations'
import { choiceOf } from '#renderer/lib/outcome-inputs'
import { PanelOutcomes } from './panel-outcomes.tsx'
import { conversationKinds } from './record-fields.tsx'
import { ActionsPicker, OrganisationsPicker, PeoplePicker } from './who-pickers.tsx'

type Change = Omit<InputOfCall<'conversations.change'>, 'conversationId'>

/** One conversation, each part of it to be changed where it stands. */
export function ConversationPanel({ conversationId }: { conversationId: ContactMomentId }) {
  const found = useQuery('conversations.get', { conversationId }, { keepsPrevious: true })
  if (found === undefined) return <Loading />
  return (
    // A field holds what is being typed of one conversation, never of the next.
    <Stack gap={4} key={found.id}>
      <div>
        <h2>
          <bdi>{found.subject}</bdi>
        </h2>
        <Who conversation={found} />
      </div>
      {found.isArchived ? <WarningLine weight="note" fact={text.offTheList} /> : null}
      <Fields conversation={found} />
      <PanelOutcomes conversation={found} />
      <Archive conversation={found} />
    </Stack>
  )
}

function Who({ conversation: { people, organisations } }: { conversation: Conversation }) {
  const all = [
    ...people.map(({ id, name }) => ({ id, name, search: { kies: id } })),
    ...organisations.map(({ id, name }) => ({
      ...{ id, name },
      search: { toon: 'organisaties' as const, kies: id },
    })),
  ]
  if (all.length === 0) return null
  return (
    <Text size="sm" tone="muted" as="div">
      {all.map(({ id, name, search }, index) => (
        <span key={id}>
          {index === 0 ? null : ', '}
          <Link to="/netwerk" search={search}>
            <bdi>{name}</bdi>
          </Link>
        </span>
      ))}
    </Text>
  )
}

function Fields({ conversation }: { conversation: Conversation }) {
  const change = useCommand('conversations.change')
  const { today } = useStatus()
  const { id: conversationId, people, organisations } = conversation
  const keep = (field: string, parts: Change) =>
    change({ conversationId, ...parts }, ({ similar }) => text.changed(field, similar))
  return (
    <Stack gap={3}>
      <KeptField
        label={text.subject}
        value={conversation.subject}
        isNeverEmpty
        onKeep={(subject) => keep(text.subject, { subject })}
      />
      <DateField
        label={text.day}
        value={conversation.happenedOn}
        today={today}
        onChange={(happenedOn) =>
          happenedOn === null ? undefined : keep(text.day, { happenedOn })
        }
      />
      <Select
        label={text.way}
        value={conversation.kind}
        options={conversationKinds.map((id) => ({ id, label: text.kind[id] }))}
        onChange={(kind) => void keep(text.way, { kind })}
      />
      <PeoplePicker
        chosen={people}
        onChange={(chosen) => void keep(text.people, { people: chosen.map(choiceOf) })}
      />
      <OrganisationsPicker
        chosen={organisations}
        onChange={(chosen) =>
          void keep(text.organisations, { organisations: chosen.map(choiceOf) })
        }
      />
      <KeptField
        label={text.said}
        isMultiline
        value={conversation.said ?? ''}
        onKeep={(said) => keep(text.said, { said })}
      />
      <ActionsPicker
        chosen={conversation.actionIds}
        onChange={(actionIds) => keep(text.actions, { actionIds })}
      />
      <Refusal sentence={change.refusal} />
    </Stack>
  )
}

function Archive({ conversation }: { conversation: Conversation }) {
  const archive = useCommand('conversations.archive')
  const { id: conversationId, subject, isArchived } = conversation
  if (isArchived) return null
  return (
    <div>
      <Button
        look="lite"
        size="mini"
        icon="remove"
        onPress={() => void archive({ conversationId }, text.archived(subject))}
      >
        {text.archive}
      </Button>
      <Refusal sentence={archive.refusal} />
    </div>
  )
}
