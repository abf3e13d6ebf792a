import type { FormPreview } from '#domain/contract/forms'
import { formFields } from '#domain/forms/form-fields'
import type { FormField } from '#domain/forms/form-fields'
import type { EventId } from '#domain/shared/ids'
import { formFieldWord } from '#domain/texts/forms'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { End, Row } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { dayOfMoment } from '#renderer/lib/format'
import { formText as text } from '#renderer/texts/forms'
import { importText } from '#renderer/texts/import'
import { ColumnTable } from './column-table.tsx'
import type { FormWanted, useForm } from './use-form.ts'

type Props = {
  preview: FormPreview
  events: ReturnType<typeof useForm>['events']
  eventId: EventId
  onEvent: (eventId: EventId) => void
  onChange: (parts: Partial<FormWanted>) => void
}

const fields = formFields.map((id) => ({ id, word: formFieldWord[id] }))

/** Which event the form is of, and what each question means; any of it can be corrected. */
export function FormHead({ preview, events, eventId, onEvent, onChange }: Props) {
  const { columns, knownSince, earlier, sheets } = preview
  return (
    <>
      <Row gap={3} wrap align="end">
        <Select
          label={text.event}
          value={eventId}
          options={events.map((event) => ({
            id: event.eventId,
            label: text.eventOption(event.title, event.date),
          }))}
          onChange={onEvent}
        />
        {sheets.length < 2 ? null : (
          <Select
            label={importText.sheet}
            isNarrow
            value={preview.sheet}
            options={sheets.map((name) => ({ id: name, label: name }))}
            onChange={(sheet) => onChange({ sheet, mapping: null })}
          />
        )}
      </Row>
      <Row gap={3} wrap>
        <h2>{importText.columns}</h2>
        {knownSince === null ? null : (
          <Chip tone="accent" icon="yes">
            {importText.knownSince(dayOfMoment(knownSince))}
          </Chip>
        )}
        {earlier === null ? null : <Chip>{text.earlier(dayOfMoment(earlier.readAt))}</Chip>}
        <End>
          <Button look="lite" size="mini" icon="undo" onPress={() => onChange({ mapping: [] })}>
            {importText.again}
          </Button>
        </End>
      </Row>
      <ColumnTable<FormField>
        columns={columns}
        exampleRow={preview.exampleRow}
        fields={fields}
        onMapping={(mapping) => onChange({ mapping })}
      />
    </>
  )
}
