import { minutesOf } from '#domain/shared/dates'
import type { WallTime } from '#domain/shared/dates'

type Event = {
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  /** Of the parts of the programme together; nothing is no programme. */
  readonly programmeMinutes: number
}

/** How long an event takes in minutes: as its times say, else its programme; null when neither does. */
export function eventMinutes({ startTime, endTime, programmeMinutes }: Event): number | null {
  if (startTime !== null && endTime !== null) {
    const minutes = minutesOf(endTime) - minutesOf(startTime)
    if (minutes > 0) return minutes
  }
  return programmeMinutes > 0 ? programmeMinutes : null
}
