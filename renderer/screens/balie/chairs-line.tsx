import { chairsInRoom } from '#domain/attendance/chairs'
import type { AttendanceOverview } from '#domain/contract/attendance'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { balieText as text } from '#renderer/texts/balie'
import type { DeskMatch } from './desk-match.ts'
import { extraChairOf } from './use-desk.ts'

type Props = { overview: AttendanceOverview; match: DeskMatch | undefined }

/** Whether the chairs will do; it never stops anybody. */
export function ChairsLine({ overview, match }: Props) {
  const { capacity, counts } = overview
  const extra = extraChairOf(match)
  const chairs = chairsInRoom({ capacity, ...counts }, extra)
  if (chairs === null || chairs.short === 0) return null
  return (
    <WarningLine
      weight="warn"
      fact={chairs.free === 0 ? text.chairsFull : text.chairsFact(chairs.free, counts.expected)}
      reason={
        match !== undefined && extra > 0
          ? text.chairsReason(match.name, chairs.short)
          : text.chairsShort(chairs.short)
      }
    />
  )
}
