import { hasEnded } from '#domain/events/event-moments'
import type { Candidate } from '#domain/messages/receivers'
import { isChosenFirst, proposedKind, receives } from '#domain/messages/receivers'
import type { EventMessageKind } from '#domain/messages/kinds'
import { eventValues, momentInWords, personValues } from '#domain/messages/person-values'
import type { FieldValues } from '#domain/messages/fields'
import type { Receiver, messages } from '#domain/contract/messages'
import type { OutputOf } from '#domain/contract/kinds'
import { programmeLines } from '#domain/export/programme-text'
import { addDays, todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { attendanceOf } from '#backend/attendance/attendance-of'
import type { EventAttendance } from '#backend/attendance/attendance-of'
import { listCalendarItems } from '#backend/db/repositories/calendar-items'
import { findEvent } from '#backend/db/repositories/events'
import type { StoredEvent } from '#backend/db/repositories/events'
import { countDrafts, listHad } from '#backend/db/repositories/message-batches'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import type { Reader } from '#backend/db/sql'
import { programmeOf } from '#backend/events/programme-of'
import { readSender } from './sender.ts'
import { textsOf } from './texts-of.ts'

const daysToAnswer = 7

type Round = OutputOf<(typeof messages)['messages.round']>

/** Who a round of an event could go to now, and what fills its fields. */
export function roundOf(
  db: Reader,
  eventId: EventId,
  wanted: EventMessageKind | null,
  now: Instant,
): Round | undefined {
  const event = findEvent(db, eventId)
  const found = attendanceOf(db, eventId, now)
  if (!event || !found) return undefined
  const isCancelled = event.stage === 'geannuleerd'
  const people = found.standings.map(candidateOf)
  const kind = wanted ?? proposedKind({ isCancelled, hasEnded: hasEnded(found, now), people })
  const sender = readSender(db)
  return {
    kind,
    title: event.title,
    isCancelled,
    sender,
    receivers: receiversOf(db, found, { kind, isCancelled }, now),
    values: { ...valuesOfEvent(db, event), sender: sender.name },
    texts: textsOf(db).filter((text) => text.kind === kind),
    drafts: countDrafts(db, kind, eventId),
    proposedAnswerBefore: answerDay(event.date, todayOf(now)),
  }
}

/** What the rules of messages ask of a standing. */
export function candidateOf({
  stand,
  invitation,
  presence,
}: EventAttendance['standings'][number]): Candidate {
  return {
    stand,
    isInvited: invitation !== null,
    isSent: (invitation?.sentAt ?? null) !== null,
    isPresent: presence?.isPresent ?? false,
  }
}

function receiversOf(
  db: Reader,
  found: EventAttendance,
  { kind, isCancelled }: { kind: EventMessageKind; isCancelled: boolean },
  now: Instant,
): Receiver[] {
  const had = listHad(db, kind, found.eventId)
  const chosen = found.standings.filter((each) =>
    receives(kind, candidateOf(each), { isCancelled }),
  )
  const ids = chosen.map(({ personId }) => personId)
  const people = new Map(readPeopleRows(db, ids, todayOf(now)).map((row) => [row.id, row]))
  const rows = chosen.flatMap((standing): Receiver[] => {
    const person = people.get(standing.personId)
    if (!person) return []
    const offeredUntil =
      standing.stand === 'offered' ? (standing.participation?.offeredUntil ?? null) : null
    const last = lastOf(had, standing.personId, offeredUntil)
    const organisation = person.organisationName
    return [
      {
        ...{ personId: person.id, name: person.name, organisation, stand: standing.stand },
        ...{ email: person.email, phone: person.phone, hadOn: last },
        isChosenFirst: isChosenFirst(kind, candidateOf(standing), last),
        values: { ...personValues({ ...person, organisation, offeredUntil }) },
      },
    ]
  })
  return rows.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}

// An offer that lapsed is another offer: what was sent then names another moment.
function lastOf(
  had: ReturnType<typeof listHad>,
  personId: PersonId,
  offeredUntil: Instant | null,
): IsoDate | null {
  const last = had.get(personId)
  if (!last) return null
  const isOther = offeredUntil !== null && !last.body.includes(momentInWords(offeredUntil))
  return isOther ? null : todayOf(last.sentAt)
}

/** What the fields of an event say now. */
export function valuesOfEvent(db: Reader, event: StoredEvent): FieldValues {
  const [facts] = listCalendarItems(db, [event.id])
  const programme = programmeLines(programmeOf(db, event))
  return facts === undefined ? { event: event.title } : eventValues({ ...facts, programme })
}

function answerDay(date: IsoDate | null, today: IsoDate): IsoDate | null {
  const day = date === null ? null : addDays(date, -daysToAnswer)
  return day === null || day <= today ? null : day
}
