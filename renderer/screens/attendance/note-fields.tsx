import type { IsoDate } from '#domain/shared/dates'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField, TimeField } from '#renderer/components/value-fields.tsx'
import { noteText as text } from '#renderer/texts/note-answer'
import { takersKept } from './last-taken.ts'
import type { NoteDetails } from './note-details.ts'

type Props = {
  details: NoteDetails
  today: IsoDate
  /** Who noted answers lately. */
  takers: readonly string[]
  onChange: (parts: Partial<NoteDetails>) => void
}

const channels: readonly NoteDetails['channel'][] = [
  ...(['phone', 'mail', 'whatsapp', 'taalhuis', 'desk', 'in-person'] as const),
  'none',
]

/** How an answer came in, to whom and when. */
export function NoteFields({ details, today, takers, onChange }: Props) {
  const { channel, takenBy, day, time, note } = details
  return (
    <>
      <Row gap={3} wrap align="start">
        <Select
          label={text.channel}
          value={channel}
          options={channels.map((id) => ({
            ...{ id, label: id === 'none' ? text.notSaid : text.channels[id] },
          }))}
          onChange={(chosen) => onChange({ channel: chosen })}
        />
        <ComboBox
          label={text.takenBy}
          options={takersKept(takers, takenBy).map((id) => ({ id, label: id }))}
          value={takenBy === '' ? null : takenBy}
          onChange={(taker) => onChange({ takenBy: taker ?? '' })}
          onNew={(typed) => onChange({ takenBy: typed })}
          onEmpty={() => onChange({ takenBy: '' })}
        />
      </Row>
      <Row gap={3} wrap align="start">
        <DateField
          label={text.day}
          today={today}
          value={day}
          onChange={(next) => onChange({ day: next ?? today })}
        />
        <TimeField
          label={text.time}
          hint={text.timeHint}
          value={time}
          onChange={(next) => onChange({ time: next })}
        />
      </Row>
      <TextField
        label={text.remark}
        value={note}
        onChange={(typed) => onChange({ note: typed })}
        isMultiline
      />
    </>
  )
}
