import { useState } from 'react'
import type { EventId, OrganisationId } from '#domain/shared/ids'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { SettledField } from '#renderer/components/settled-field.tsx'
import { Select } from '#renderer/components/select.tsx'
import { groupsText } from '#renderer/texts/groups'
import type { CriteriaProps } from './criteria-props.ts'
import { useCriteriaNames } from './use-criteria-names.ts'

const text = groupsText.criteria
const relations = ['wasAt', 'invitedTo', 'noAnswerTo'] as const
type Relation = (typeof relations)[number]

/** Where somebody works, and what they were asked for or came to. */
export function CriteriaOfEvents({ criteria, words, onChange }: CriteriaProps) {
  const { events, organisations } = useCriteriaNames(words)
  const asked = relations.find((each) => criteria[each] !== undefined)
  const [chosen, setChosen] = useState<Relation>()
  const relation = asked ?? chosen
  const keep = (next: Relation | undefined, eventId: EventId | undefined) =>
    onChange(
      Object.fromEntries(relations.map((each) => [each, each === next ? eventId : undefined])),
    )
  return (
    <>
      <Select<Relation | 'none'>
        label={text.relation}
        value={relation ?? 'none'}
        options={(['none', ...relations] as const).map((id) => ({ id, label: text.relations[id] }))}
        onChange={(id) => {
          const next = id === 'none' ? undefined : id
          setChosen(next)
          if (asked !== undefined) keep(next, criteria[asked])
        }}
      />
      {relation === undefined ? null : (
        <ComboBox<EventId>
          label={text.event}
          options={events}
          value={criteria[relation] ?? null}
          onChange={(eventId) => keep(relation, eventId ?? undefined)}
        />
      )}
      <SettledField
        label={text.topic}
        hint={text.topicHint}
        value={criteria.topic ?? ''}
        onChange={(topic) => onChange({ topic })}
      />
      {criteria.organisationId === undefined ? null : (
        <Select
          label={text.organisation}
          value={criteria.organisationId}
          options={[{ id: '', label: text.anyTime }, ...organisations]}
          onChange={(id) =>
            onChange({ organisationId: id === '' ? undefined : (id as OrganisationId) })
          }
        />
      )}
    </>
  )
}
