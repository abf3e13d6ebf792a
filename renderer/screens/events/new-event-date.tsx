import type { EventTypeEntry } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { DateField, TimeField } from '#renderer/components/value-fields.tsx'
import type { DateWish } from '#renderer/lib/use-signals'
import { useStatus } from '#renderer/lib/use-status'
import { eventText as text } from '#renderer/texts/events'
import css from './date-chooser.module.css'
import { DateChooser } from './date-chooser.tsx'
import type { EventDraft } from './event-draft.ts'

type Props = {
  type: EventTypeEntry
  draft: EventDraft
  focused: IsoDate
  onFocusDay: (day: IsoDate) => void
  against: readonly string[] | undefined
  wish: DateWish
  onChange: (change: Partial<EventDraft>) => void
}

/** The day, by calendar or by typing, and the times. */
export function NewEventDate({ type, draft, focused, onFocusDay, against, wish, onChange }: Props) {
  const { today } = useStatus()
  const { date, startTime, endTime } = draft
  return (
    <Stack gap={3}>
      {type.suggestedPeriod === null ? null : (
        <Text tone="muted" size="sm">
          {text.around(type.suggestedPeriod)}
        </Text>
      )}
      <DateChooser
        value={date}
        wish={wish}
        against={against}
        focused={focused}
        onFocusDay={onFocusDay}
        onChoose={(day) => onChange({ date: day })}
      />
      <div className={css.moment}>
        <DateField
          label={text.dateField}
          today={today}
          value={date}
          onChange={(day) => {
            if (day !== null) onFocusDay(day)
            onChange({ date: day })
          }}
        />
        <TimeField
          label={text.fieldStart}
          value={startTime}
          onChange={(time) => onChange({ startTime: time })}
        />
        <TimeField
          label={text.fieldEnd}
          value={endTime}
          onChange={(time) => onChange({ endTime: time })}
        />
      </div>
      {date === null ? null : (
        <Row>
          <Button look="lite" size="mini" onPress={() => onChange({ date: null })}>
            {text.removeDate}
          </Button>
        </Row>
      )}
    </Stack>
  )
}
