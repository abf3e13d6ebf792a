import type { ReactNode } from 'react'
import type { EventDetail } from '#domain/contract/events'
import { Card } from '#renderer/components/card.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { PageBody } from '#renderer/components/page.tsx'
import { Select } from '#renderer/components/select.tsx'
import { NumberField, TimeField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { eventText as text } from '#renderer/texts/events'
import { topicsFrom } from './event-draft.ts'
import css from './event-overview.module.css'
import { useEventChange } from './use-event-change.ts'
import { useTimes } from './use-times.ts'

const formats = Object.keys(text.formats) as EventDetail['format'][]

/** What a new event of the type begins with, besides its programme, draaiboek and estimate. */
export function TemplateOverview({
  event,
  sideCards,
}: {
  event: EventDetail
  sideCards: ReactNode
}) {
  return (
    <PageBody>
      <div className={css.cards}>
        <TemplateTimes event={event} />
        <TemplateFacts event={event} />
        <Stack gap={4}>{sideCards}</Stack>
      </div>
    </PageBody>
  )
}

function TemplateTimes({ event }: { event: EventDetail }) {
  const change = useEventChange(event)
  const times = useTimes(event)
  return (
    <Card heading={text.templateTimes}>
      <Stack gap={3}>
        <Row gap={3} align="start">
          <TimeField
            label={text.fieldStart}
            value={times.startTime}
            onChange={(startTime) => times.save({ startTime })}
          />
          <TimeField
            label={text.fieldEnd}
            value={times.endTime}
            onChange={(endTime) => times.save({ endTime })}
          />
        </Row>
        <Select
          label={text.fieldFormat}
          value={event.format}
          options={formats.map((id) => ({ id, label: text.formats[id] }))}
          onChange={(format) => change.save({ format }, text.said.changed(text.fieldFormat))}
        />
        <NumberField
          label={text.fieldCapacity}
          hint={text.fieldCapacityHint}
          value={event.capacity}
          onChange={(capacity) => change.keep({ capacity }, text.said.changed(text.fieldCapacity))}
        />
        <Refusal sentence={change.refusal ?? times.refusal} />
      </Stack>
    </Card>
  )
}

function TemplateFacts({ event }: { event: EventDetail }) {
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
        <KeptField
          label={text.fieldTopics}
          hint={text.fieldTopicsHint}
          value={event.topics.join(', ')}
          onKeep={(typed) => change.keep({ topics: topicsFrom(typed) }, said(text.fieldTopics))}
        />
        {event.source === null ? null : (
          <Text tone="muted" size="sm">
            {text.source(event.source)}
          </Text>
        )}
        <Refusal sentence={change.refusal} />
      </Stack>
    </Card>
  )
}
