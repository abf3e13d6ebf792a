import type { ConsultationId } from '#domain/shared/ids'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { consultationText as text } from '#renderer/texts/consultations'
import { registerText } from '#renderer/texts/registers'
import { ConsultationMeetings } from './consultation-meetings.tsx'
import { ConsultationMembers } from './consultation-members.tsx'
import { ConsultationTopics } from './consultation-topics.tsx'
import type { ConsultationDetail } from './register-details.ts'
import { RegisterFoot } from './register-foot.tsx'

type Change = Omit<InputOfCall<'consultations.change'>, 'consultationId'>

/** One overleg: what goes there, who sits there, when it is. */
export function ConsultationPanel({ consultationId }: { consultationId: ConsultationId }) {
  const found = useQuery('consultations.get', { consultationId }, { keepsPrevious: true })
  if (found === undefined || found.id !== consultationId) return <Loading />
  return (
    // A field holds what is being typed of one overleg, never of the next.
    <Stack gap={4} key={found.id}>
      <div>
        <h2>
          <bdi>{found.name}</bdi>
        </h2>
        <Text size="sm" tone="muted">
          {text.often(found.timesPerYear, found.heldThisYear, found.plannedThisYear)}
        </Text>
      </div>
      {found.isArchived ? <WarningLine weight="note" fact={registerText.offTheList} /> : null}
      <ConsultationTopics consultation={found} />
      <ConsultationMembers consultation={found} />
      <ConsultationMeetings consultation={found} />
      <Fields consultation={found} />
      <Foot consultation={found} />
    </Stack>
  )
}

function Fields({ consultation }: { consultation: ConsultationDetail }) {
  const change = useCommand('consultations.change')
  const { id: consultationId } = consultation
  const keep = (field: string, parts: Change) =>
    change({ consultationId, ...parts }, text.said.changed(field))
  return (
    <Stack gap={3}>
      <KeptField
        label={text.fieldName}
        value={consultation.name}
        isNeverEmpty
        onKeep={(name) => keep(text.fieldName, { name })}
      />
      <KeptField
        label={text.fieldPurpose}
        isMultiline
        value={consultation.purpose ?? ''}
        onKeep={(purpose) => keep(text.fieldPurpose, { purpose })}
      />
      <NumberField
        label={text.fieldOften}
        hint={text.fieldOftenHint}
        value={consultation.timesPerYear}
        onChange={(times) => keep(text.fieldOften, { timesPerYear: times === 0 ? null : times })}
      />
      <KeptField
        label={text.fieldNote}
        isMultiline
        value={consultation.note ?? ''}
        onKeep={(note) => keep(text.fieldNote, { note })}
      />
      <Refusal sentence={change.refusal} />
    </Stack>
  )
}

function Foot({ consultation }: { consultation: ConsultationDetail }) {
  const archive = useCommand('consultations.archive')
  const { id: consultationId, name, source, isArchived } = consultation
  return (
    <RegisterFoot
      source={source}
      isArchived={isArchived}
      refusal={archive.refusal}
      onArchive={() => void archive({ consultationId }, text.said.archived(name))}
    />
  )
}
