import type { AttendanceOverview } from '#domain/contract/attendance'
import { CapacityBar } from '#renderer/components/capacity-bar.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { attendanceText as text } from '#renderer/texts/attendance'
import css from './attendance.module.css'
import { guestsIn } from './guest-filter.ts'

type Figure = { readonly label: string; readonly value: number | string; readonly icon?: IconName }

/** The seats of an event: the bar and its numbers in words. */
export function SeatFigures({ overview }: { overview: AttendanceOverview }) {
  const { capacity, counts } = overview
  const figures: Figure[] = [
    { label: text.figures.registered, value: counts.registered, icon: 'yes' },
    { label: text.figures.offered, value: counts.offered, icon: 'running' },
    capacity === null
      ? { label: text.figures.noLimit, value: '·' }
      : { label: text.figures.free(capacity), value: counts.seatsFree ?? 0 },
    { label: text.figures.waiting, value: counts.waiting, icon: 'waiting' },
  ]
  return (
    <div>
      <CapacityBar
        registered={counts.seatsTaken - counts.offered}
        offered={counts.offered}
        capacity={capacity}
      />
      <Figures figures={figures} />
    </div>
  )
}

/** What is not about seats: who did not answer, who will not come, who was there. */
export function GuestFigures({ overview }: { overview: AttendanceOverview }) {
  const { counts, people } = overview
  return (
    <Figures
      figures={[
        {
          label: text.figures.unanswered,
          value: counts.unanswered,
          icon: 'awaiting',
        },
        {
          label: text.figures.cancelled,
          value: guestsIn(people, 'cancelled').length,
          icon: 'declined',
        },
        { label: text.figures.present, value: counts.present, icon: 'present' },
      ]}
    />
  )
}

function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <div className={css.figures}>
      {figures.map(({ label, value, icon }) => (
        <div key={label} className={css.figure}>
          <b>{value}</b>
          <span>
            {icon === undefined ? null : <Icon name={icon} size="small" />}
            {label}
          </span>
        </div>
      ))}
    </div>
  )
}
