import type { EventDetail } from '#domain/contract/events'
import { Card } from '#renderer/components/card.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventText as text } from '#renderer/texts/events'
import { AudienceFields } from './audience-fields.tsx'
import { topicsFrom } from './event-draft.ts'
import { useEventChange } from './use-event-change.ts'

/** Everything else an event has; each field is stored when it is left. */
export function EventFactsCard({ event }: { event: EventDetail }) {
  const plan = useQuery('plan.overview', {})
  const change = useEventChange(event)
  const said = text.said.changed
  return (
    <Card heading={text.facts}>
      <Stack gap={3}>
        <KeptField
          label={text.fieldTitle}
          value={event.title}
          isNeverEmpty
          onKeep={(title) => change.keep({ title }, said(text.fieldTitle))}
        />
        <KeptField
          label={text.fieldGoal}
          isMultiline
          value={event.goal ?? ''}
          onKeep={(goal) => change.keep({ goal }, said(text.fieldGoal))}
        />
        <NumberField
          label={text.fieldCapacity}
          hint={text.fieldCapacityHint}
          value={event.capacity}
          onChange={(capacity) => change.keep({ capacity }, said(text.fieldCapacity))}
        />
        <AudienceFields event={event} />
        <TagPicker
          label={text.fieldActions}
          options={(plan?.actions ?? []).map(({ id, title }) => ({ id, label: `${id} ${title}` }))}
          chosen={event.actionIds}
          onChange={(actionIds) => change.keep({ actionIds }, said(text.fieldActions))}
        />
        <KeptField
          label={text.fieldTopics}
          hint={text.fieldTopicsHint}
          value={event.topics.join(', ')}
          onKeep={(typed) => change.keep({ topics: topicsFrom(typed) }, said(text.fieldTopics))}
        />
        <KeptField
          label={text.fieldOrganiser}
          value={event.organiser ?? ''}
          onKeep={(organiser) => change.keep({ organiser }, said(text.fieldOrganiser))}
        />
        <Refusal sentence={change.refusal} />
      </Stack>
    </Card>
  )
}
