import type { ConversationKind } from '#domain/contract/conversations'
import type { IsoDate } from '#domain/shared/dates'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import type { ConversationDraft } from '#renderer/lib/conversation-draft'
import { conversationText as text } from '#renderer/texts/conversations'
import css from './conversations.module.css'
import { DraftOutcomes } from './draft-outcomes.tsx'
import { ActionsPicker, OrganisationsPicker, PeoplePicker } from './who-pickers.tsx'

type Props = {
  draft: ConversationDraft
  today: IsoDate
  onChange: (parts: Partial<ConversationDraft>) => void
  /** A line below the subject, when it was forgotten. */
  mistake: string | undefined
}

export const conversationKinds = Object.keys(text.kind) as ConversationKind[]

/** The fields of a conversation that is being typed; each key press is kept at once. */
export function RecordFields({ draft, today, onChange, mistake }: Props) {
  return (
    <Stack gap={3}>
      <TextField
        label={text.subject}
        value={draft.subject}
        error={mistake}
        autoFocus
        isRequired
        hasOwnDirection
        onChange={(subject) => onChange({ subject })}
      />
      <div className={css.two}>
        <PeoplePicker chosen={draft.people} onChange={(people) => onChange({ people })} />
        <OrganisationsPicker
          chosen={draft.organisations}
          onChange={(organisations) => onChange({ organisations })}
        />
      </div>
      <Row gap={3} align="start" wrap>
        <DateField
          label={text.day}
          value={draft.happenedOn}
          today={today}
          isRequired
          onChange={(day) => onChange({ happenedOn: day ?? today })}
        />
        <Select
          label={text.way}
          isNarrow
          value={draft.kind}
          options={conversationKinds.map((id) => ({ id, label: text.kind[id] }))}
          onChange={(kind) => onChange({ kind })}
        />
      </Row>
      <TextField
        label={text.said}
        value={draft.said}
        isMultiline
        hasOwnDirection
        onChange={(said) => onChange({ said })}
      />
      <ActionsPicker chosen={draft.actionIds} onChange={(actionIds) => onChange({ actionIds })} />
      <DraftOutcomes draft={draft} today={today} onChange={(outcomes) => onChange({ outcomes })} />
    </Stack>
  )
}
