import { stayingSeat, wholeNote } from '#domain/people/merge-records'
import type { MergeField } from '#domain/people/propose-merge'
import { presenceOf } from '#domain/attendance/presence'
import { todayOf } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { poolMergeText as text } from '#domain/texts/pool-merge'
import { listAttendanceLog } from '#backend/db/repositories/attendees'
import { moveAffiliations } from '#backend/db/repositories/merge-affiliations'
import {
  foldParticipation,
  leaveTombstone,
  listSharedEvents,
  moveInvitations,
  moveLinks,
  moveParticipations,
  takeOrigin,
} from '#backend/db/repositories/merge-person'
import type { Merging, SharedEvent } from '#backend/db/repositories/merge-person'
import { moveSleutelpersoon } from '#backend/db/repositories/merge-pool'
import { addToNote } from '#backend/db/repositories/merge-pool-rates'
import { moveNotDuplicates } from '#backend/db/repositories/not-duplicates'
import { findPerson, updatePerson } from '#backend/db/repositories/people'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { foldPromises } from '#backend/sleutelpersonen/fold-promises'
import { recommitPerson } from '#backend/sleutelpersonen/recommit'

/** Makes one person of two: everything of the one who goes stands with the one who stays. */
export function mergePeople(
  db: Writer,
  merging: Merging,
  takes: readonly MergeField[],
  ports: Ports,
): void {
  takeValues(db, merging, takes)
  takeOrigin(db, merging)
  moveAffiliations(db, merging, {
    takesFirst: takes.includes('workplace'),
    today: todayOf(ports.now()),
  })
  for (const event of listSharedEvents(db, merging)) foldOne(db, event, merging)
  moveParticipations(db, merging)
  moveInvitations(db, merging)
  moveLinks(db, merging)
  mergeWork(db, merging, ports)
  moveNotDuplicates(db, merging.goneId, merging.keepId)
  leaveTombstone(db, merging, ports.now())
}

function mergeWork(db: Writer, merging: Merging, ports: Ports): void {
  const workedTwice = foldPromises(db, merging, ports)
  moveSleutelpersoon(db, merging)
  for (const { date } of workedTwice) addToNote(db, merging.keepId, text.workedTwice(date))
  recommitPerson(db, merging.keepId, ports)
}

function takeValues(db: Writer, { keepId, goneId }: Merging, takes: readonly MergeField[]): void {
  const [kept, gone] = [findPerson(db, keepId), findPerson(db, goneId)]
  if (!kept || !gone) throw new Error('Somebody who is merged is not there')
  const taken = <Value>(field: MergeField, value: Value) =>
    takes.includes(field) ? value : undefined
  const { givenName, tussenvoegsel, familyName } = gone
  updatePerson(db, keepId, {
    name: taken('name', { givenName, tussenvoegsel, familyName }),
    email: taken('email', gone.email),
    phone: taken('phone', gone.phone),
    preferredChannel: taken('preferredChannel', gone.preferredChannel),
    note: wholeNote(kept.note, gone.note),
  })
}

function foldOne(db: Writer, event: SharedEvent, { keepId, goneId }: Merging): void {
  const present = presentAt(db, event.eventId)
  const stays = stayingSeat(
    { status: event.keptStatus, registeredAt: event.keptAt, wasPresent: present.has(keepId) },
    { status: event.goneStatus, registeredAt: event.goneAt, wasPresent: present.has(goneId) },
  )
  if (stays === 'kept') foldParticipation(db, event.goneId, event.keptId)
  else foldParticipation(db, event.keptId, event.goneId)
}

/** Who was ever in at an event. */
export function presentAt(db: Reader, eventId: EventId): Set<PersonId> {
  const { people } = presenceOf(listAttendanceLog(db, eventId))
  return new Set(people.filter(({ isPresent }) => isPresent).map(({ personId }) => personId))
}
