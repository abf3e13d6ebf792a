import { isNoShow } from '#domain/attendance/presence'
import type { PastEvent } from '#domain/contract/people'
import type { TimelineItem } from '#domain/contract/timeline'
import { wasHeld } from '#domain/events/event-moments'
import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { listEventsOfPerson } from '#backend/db/repositories/events-of-person'
import type { EventOfPerson } from '#backend/db/repositories/events-of-person'
import type { Reader } from '#backend/db/sql'

/** What somebody was invited to and how that went, newest first. */
export function historyOf(db: Reader, personId: PersonId, now: Instant): PastEvent[] {
  return listEventsOfPerson(db, personId).flatMap((event): PastEvent[] => {
    const found = pastEventOf(db, personId, event, now)
    if (!found) return []
    const { eventId, title, date, stand } = found
    return [{ eventId, title, date, stand }]
  })
}

/** How one event went for somebody, with when they were in; undefined when they have no part in it. */
export function pastEventOf(
  db: Reader,
  personId: PersonId,
  { eventId, title, date }: EventOfPerson,
  now: Instant,
): Extract<TimelineItem, { kind: 'event' }> | undefined {
  const found = attendanceOf(db, eventId, now)
  const standing = found?.standingOf(personId)
  if (!found || !standing) return undefined
  const { stand, presence } = standing
  const isPresent = presence?.isPresent ?? false
  const isMissed = stand === 'registered' && isNoShow(stand, isPresent, wasHeld(found, now))
  const hasLeft = presence !== null && isPresent && !presence.isInside
  return {
    ...{ kind: 'event', id: eventId, on: date, eventId, title, date },
    stand: isPresent ? 'present' : isMissed ? 'no-show' : stand,
    inAt: isPresent ? (presence?.firstInAt ?? null) : null,
    outAt: hasLeft ? presence.lastMovedAt : null,
  }
}
