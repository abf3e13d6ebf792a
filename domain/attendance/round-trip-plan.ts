import type { PersonName } from '#domain/import/person-name'
import type { EventId, PersonId } from '#domain/shared/ids'
import type { WallTime } from '#domain/shared/dates'
import type { AttendeeStand } from './attendee-list.ts'

/** What a row of a list that came back would do. */
export type RoundTripOutcome = 'arrives' | 'walk-in' | 'conflict' | 'doubtful' | 'unchanged'

/** Why; each is one sentence. */
export type RoundTripReason =
  | 'marked'
  | 'known-walk-in'
  | 'new-walk-in'
  | 'says-no'
  | 'cleared'
  | 'left-empty'
  | 'unclear-mark'
  | 'other-name'
  | 'key-gone'
  | 'on-list'
  | 'similar-name'
  | 'several-names'
  | 'other-organisation'
  | 'no-name'
  | 'nothing'
  | 'already-in'
  | 'in-since'
  | 'taken-back-since'
  | 'withdrawn-since'
  | 'double'
  | 'erased'
  | 'walk-in-absent'

/** What the verbinder can say of a row. */
export type RoundTripChoice = 'present' | 'absent' | 'new' | 'leave'

/** Somebody a row can be about. */
export type RoundTripPerson = {
  readonly personId: PersonId
  readonly name: string
  readonly organisation: string | null
}

export type RoundTripRow = {
  readonly row: number
  readonly cell: string
  readonly outcome: RoundTripOutcome
  readonly reason: RoundTripReason
  /** What stands in the cell that is not understood. */
  readonly said: string | null
  /** The name as the list has it. */
  readonly name: string
  readonly organisation: string | null
  readonly functionName: string | null
  /** The gemeenten as they are written. */
  readonly gemeente: string | null
  readonly time: WallTime | null
  /** Where somebody stood who is now marked as there, when that was not simply registered. */
  readonly was: AttendeeStand | 'not-on-list' | null
  /** Whom the row is about, the likeliest first. */
  readonly people: readonly RoundTripPerson[]
  readonly choices: readonly RoundTripChoice[]
  /** What happens without a further choice. */
  readonly usual: RoundTripChoice
  /** A name that differs; taken over only when chosen. */
  readonly rename: {
    readonly cell: string
    readonly before: string
    readonly after: string
  } | null
}

export type RoundTripPlan = {
  readonly rows: readonly RoundTripRow[]
  /** Who is on the list now and not in the file: nothing changes for them. */
  readonly missing: readonly string[]
}

/** Somebody on the list of the event as it stands now. */
export type RoundTripGuest = PersonName &
  RoundTripPerson & {
    readonly stand: AttendeeStand
    readonly isPresent: boolean
  }

/** Whose row a key marks; the person is who they are now, after any merge. */
export type KnownKey = {
  readonly eventId: EventId
  readonly person: (PersonName & RoundTripPerson) | null
  /** Who asked to be erased does not come back from a list that still has their name. */
  readonly isErased: boolean
}

/** Everybody on the lists, found by a name. */
export type NameBook = {
  readonly sameName: (name: string) => readonly RoundTripPerson[]
  readonly similar: (name: string) => readonly RoundTripPerson[]
}
