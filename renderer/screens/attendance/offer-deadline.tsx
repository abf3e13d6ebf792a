import { amsterdamClock, instantOf, wallTimeExists } from '#domain/shared/dates'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import { DateField, TimeField } from '#renderer/components/value-fields.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { attendanceText as text } from '#renderer/texts/attendance'
import css from './attendance.module.css'

type Props = { value: Instant; onChange: (until: Instant) => void }

/** Until when an offer holds its seat: a day and a time, proposed and to be changed. */
export function OfferDeadline({ value, onChange }: Props) {
  const { today } = useStatus()
  const clock = amsterdamClock(value)
  function change(day: IsoDate | null, time: WallTime | null) {
    if (day !== null && time !== null && wallTimeExists(day, time)) onChange(instantOf(day, time))
  }
  return (
    <div className={css.deadline}>
      <DateField
        label={text.offerUntilDay}
        today={today}
        value={clock.date}
        onChange={(day) => change(day, clock.time)}
      />
      <TimeField
        label={text.offerUntilTime}
        value={clock.time}
        onChange={(time) => change(clock.date, time)}
      />
    </div>
  )
}
