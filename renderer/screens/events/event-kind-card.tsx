import type { EventDetail } from '#domain/contract/events'
import { stagesInOrder } from '#domain/events/planned-event'
import { Card } from '#renderer/components/card.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { eventText as text } from '#renderer/texts/events'
import { SeriesField } from './series-field.tsx'
import { SubregionField } from './subregion-field.tsx'
import { useEventChange } from './use-event-change.ts'

const owners = Object.keys(text.ownerships) as EventDetail['ownership'][]
const formats = Object.keys(text.formats) as EventDetail['format'][]

/** Stage, type, owner, format and part of the region: each one choice out of a few. */
export function EventKindCard({ event }: { event: EventDetail }) {
  const change = useEventChange(event)
  const setStage = useCommand('events.setStage')
  const types = useQuery('events.types', {})
  const said = text.said.changed
  return (
    <Card heading={text.kind}>
      <Stack gap={3}>
        {event.stage === 'geannuleerd' ? null : (
          <Select
            label={text.fieldStage}
            value={event.stage}
            options={stagesInOrder.map((id) => ({ id, label: text.stages[id] }))}
            onChange={(stage) => {
              const next = stagesInOrder.find((each) => each === stage)
              if (next === undefined) return
              void setStage({ eventId: event.id, stage: next }, text.said.stage(text.stages[next]))
            }}
          />
        )}
        <Select
          label={text.fieldType}
          value={event.type.id}
          options={(types ?? []).map(({ id, name }) => ({ id, label: name }))}
          onChange={(typeId) => change.save({ typeId }, said(text.fieldType))}
        />
        <Select
          label={text.fieldOwnership}
          hint={text.fieldOwnershipHint}
          value={event.ownership}
          options={owners.map((id) => ({ id, label: text.ownerships[id] }))}
          onChange={(ownership) => change.save({ ownership }, said(text.fieldOwnership))}
        />
        <Select
          label={text.fieldFormat}
          value={event.format}
          options={formats.map((id) => ({ id, label: text.formats[id] }))}
          onChange={(format) => change.save({ format }, said(text.fieldFormat))}
        />
        <SubregionField
          value={event.subregion}
          onChange={(subregion) => change.save({ subregion }, said(text.fieldSubregion))}
        />
        <SeriesField
          value={event.series}
          onChange={(series) => change.save({ series }, said(text.fieldSeries))}
        />
        {event.source === null ? null : (
          <Text tone="muted" size="sm">
            {text.source(event.source)}
          </Text>
        )}
        <Refusal sentence={change.refusal ?? setStage.refusal} />
      </Stack>
    </Card>
  )
}
