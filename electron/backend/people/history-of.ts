import { isNoShow } from '#domain/attendance/presence'
import type { PastEvent } from '#domain/contract/people'
import { hasEnded } from '#domain/events/event-moments'
import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { listEventsOfPerson } from '#backend/db/repositories/events-of-person'
import type { Reader } from '#backend/db/sql'

/** What somebody was invited to and how that went, newest first. */
export function historyOf(db: Reader, personId: PersonId, now: Instant): PastEvent[] {
  return listEventsOfPerson(db, personId).flatMap(({ eventId, title, date }): PastEvent[] => {
    const found = attendanceOf(db, eventId, now)
    const standing = found?.standingOf(personId)
    if (!found || !standing) return []
    const isPresent = standing.presence?.isPresent ?? false
    if (isPresent) return [{ eventId, title, date, stand: 'present' }]
    const { stand } = standing
    const isMissed = stand === 'registered' && isNoShow(stand, isPresent, hasEnded(found, now))
    return [{ eventId, title, date, stand: isMissed ? 'no-show' : stand }]
  })
}
