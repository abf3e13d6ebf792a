import type { EventDetail } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { DateField, TimeField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { DateWish } from '#renderer/lib/use-signals'
import { useStatus } from '#renderer/lib/use-status'
import { eventText as text } from '#renderer/texts/events'
import css from './date-chooser.module.css'
import { DateChooser } from './date-chooser.tsx'
import { partId } from './event-parts.ts'
import { useEventChange } from './use-event-change.ts'
import { useTimes } from './use-times.ts'

type Props = {
  event: EventDetail
  focused: IsoDate
  onFocusDay: (day: IsoDate) => void
  against: readonly string[] | undefined
  wish: DateWish
}

/** The day and times of an event, changed right here; undo brings the old day back. */
export function EventDateCard({ event, focused, onFocusDay, against, wish }: Props) {
  const { today } = useStatus()
  const change = useEventChange(event)
  const times = useTimes(event)
  const moveTo = (day: IsoDate | null) => {
    if (day === event.date) return
    change.save({ date: day }, ({ tasks }) =>
      day === null ? text.said.dateRemoved(tasks) : text.said.moved(day, tasks),
    )
  }
  return (
    <Card
      heading={text.date}
      end={
        event.date === null ? null : (
          <Button look="lite" size="mini" onPress={() => moveTo(null)}>
            {text.removeDate}
          </Button>
        )
      }
    >
      <Stack gap={3}>
        <DateChooser
          value={event.date}
          wish={wish}
          against={against}
          focused={focused}
          onFocusDay={onFocusDay}
          onChoose={moveTo}
        />
        <div className={css.moment}>
          <div id={partId('date')}>
            <DateField label={text.dateField} today={today} value={event.date} onChange={moveTo} />
          </div>
          <div id={partId('times')}>
            <TimeField
              label={text.fieldStart}
              value={times.startTime}
              onChange={(startTime) => times.save({ startTime })}
            />
          </div>
          <TimeField
            label={text.fieldEnd}
            value={times.endTime}
            onChange={(endTime) => times.save({ endTime })}
          />
        </div>
        <Refusal sentence={change.refusal ?? times.refusal} />
      </Stack>
    </Card>
  )
}
