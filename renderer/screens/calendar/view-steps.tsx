import { Button } from '#renderer/components/button.tsx'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import type { IsoDate } from '#domain/shared/dates'
import type { ActionUse } from '#renderer/lib/actions'
import { calendarText as text } from '#renderer/texts/calendar'
import type { CalendarView } from './calendar-address.ts'
import { stepInView } from './calendar-period.ts'

type Props = {
  view: CalendarView
  day: IsoDate
  onDay: (day: IsoDate) => void
  today: ActionUse
}

const words = {
  jaar: { previous: text.previousYear, next: text.nextYear },
  lijst: { previous: text.previousYear, next: text.nextYear },
  maand: { previous: text.previousMonth, next: text.nextMonth },
  week: { previous: text.previousWeek, next: text.nextWeek },
}

/** One period back or on, and back to today. */
export function ViewSteps({ view, day, onDay, today }: Props) {
  const { previous, next } = words[view]
  return (
    <Row gap={1}>
      <Button icon="previous" label={previous} onPress={() => onDay(stepInView(view, day, -1))} />
      <Button icon="next" label={next} onPress={() => onDay(stepInView(view, day, 1))} />
      <ActionButton action={{ ...today, label: text.toToday }} look="soft" />
    </Row>
  )
}
