import type { EventTypeEntry } from '#domain/contract/events'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventText as text } from '#renderer/texts/events'
import { titleOf } from './event-draft.ts'
import type { EventDraft } from './event-draft.ts'
import css from './new-event.module.css'
import { SubregionField } from './subregion-field.tsx'
import { VenueField } from './venue-field.tsx'

type Props = {
  type: EventTypeEntry
  draft: EventDraft
  onChange: (change: Partial<EventDraft>) => void
}

/** Title, place, seats, actions and topics; all of it can wait. */
export function NewEventFacts({ type, draft, onChange }: Props) {
  const plan = useQuery('plan.overview', {})
  return (
    <div className={css.fields}>
      <TextField
        label={text.fieldTitle}
        value={titleOf(draft, type)}
        onChange={(title) => onChange({ title })}
        onCommit={() => {
          if (draft.title !== null && draft.title.trim() === '') onChange({ title: null })
        }}
      />
      {type.rhythm?.isPerSubregion === true ? (
        <SubregionField value={draft.subregion} onChange={(subregion) => onChange({ subregion })} />
      ) : null}
      <VenueField value={draft.venue} onChange={(venue) => onChange({ venue })} />
      <NumberField
        label={text.fieldCapacity}
        hint={text.fieldCapacityHint}
        value={draft.capacity}
        onChange={(capacity) => onChange({ capacity })}
      />
      <TagPicker
        label={text.fieldActions}
        options={(plan?.actions ?? []).map(({ id, title }) => ({ id, label: `${id} ${title}` }))}
        chosen={draft.actionIds ?? type.actionIds}
        onChange={(actionIds) => onChange({ actionIds })}
      />
      <TextField
        label={text.fieldTopics}
        hint={text.fieldTopicsHint}
        value={draft.topics}
        onChange={(topics) => onChange({ topics })}
      />
      {draft.series === null ? null : (
        <Checkbox isSelected onChange={() => onChange({ series: null })}>
          {text.inSeries(draft.series)}
        </Checkbox>
      )}
      {type.template === null ? null : (
        <Checkbox
          isSelected={draft.fromTemplate}
          onChange={(fromTemplate) => onChange({ fromTemplate })}
        >
          {text.takeTemplate(type.template)}
        </Checkbox>
      )}
    </div>
  )
}
