import type { AnswerChannel } from '#domain/contract/attendance'
import { instantOf, wallTime, wallTimeExists } from '#domain/shared/dates'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type { AnswerDetails } from './use-guest-commands.ts'

/** What is said of an answer besides the answer, as it is typed. */
export type NoteDetails = {
  readonly channel: AnswerChannel | 'none'
  readonly takenBy: string
  readonly day: IsoDate
  /** Null is now, or in the middle of an earlier day. */
  readonly time: WallTime | null
  readonly note: string
}

/** The details as the backend keeps them. */
export function answerDetails(details: NoteDetails, today: IsoDate): AnswerDetails {
  const { channel, takenBy, day, time, note } = details
  const at = momentOf(day, time, today)
  return {
    channel: channel === 'none' ? null : channel,
    takenBy: takenBy === '' ? null : takenBy,
    note: note.trim() === '' ? null : note.trim(),
    ...(at === undefined ? {} : { answeredAt: at }),
  }
}

const noon = wallTime('12:00')

// Undefined is now.
function momentOf(day: IsoDate, time: WallTime | null, today: IsoDate): Instant | undefined {
  if (time === null && day >= today) return undefined
  const wall = time ?? noon
  return instantOf(day, wallTimeExists(day, wall) ? wall : noon)
}
