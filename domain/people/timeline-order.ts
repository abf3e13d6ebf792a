import type { IsoDate } from '#domain/shared/dates'

/** What a timeline needs to know of a thing to give it its place. */
export type TimelineMark = {
  readonly kind: TimelineKind
  readonly on: IsoDate | null
  readonly id: string
}

type TimelineKind =
  | ('event' | 'conversation' | 'assignment' | 'payment' | 'message' | 'agreement')
  | ('work-begun' | 'work-ended' | 'added')

// On one day: what somebody did above what changed around them, and how they came in below all.
const turn: Record<TimelineKind, number> = {
  event: 0,
  conversation: 1,
  assignment: 2,
  payment: 3,
  message: 4,
  agreement: 5,
  'work-ended': 6,
  'work-begun': 7,
  added: 8,
}

/** The newest first; what has no day stands last, and the order never depends on chance. */
export function newestFirst<Mark extends TimelineMark>(marks: readonly Mark[]): Mark[] {
  return marks.toSorted(
    (one, other) =>
      (other.on ?? '').localeCompare(one.on ?? '') ||
      turn[one.kind] - turn[other.kind] ||
      one.id.localeCompare(other.id),
  )
}
