import type { IsoDate } from '#domain/shared/dates'
import type { AssignmentId, EventId, HoursEntryId, PersonId } from '#domain/shared/ids'
import { commitAssignment } from '#backend/sleutelpersonen/commit-cost'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import type { Backend } from '#backend/start'
import { countingIds, storyNow } from './a-backend.ts'

type Work = {
  readonly personId: PersonId
  readonly on: IsoDate
  readonly minutes: number
  readonly km?: number
  readonly expenses?: number
  readonly hourCents?: number | null
  readonly kmTenthCents?: number | null
  readonly eventId?: EventId | null
  readonly language?: string
  /** Hours that nobody asked for. */
  readonly isLoose?: boolean
  /** Only a yes: nothing was worked yet. */
  readonly isOnlyPlanned?: boolean
}

const newIds = new WeakMap<Backend, () => string>()

/** A yes with its commitment and its approved hours, as the screens of the pool leave them behind. */
export function someWork(
  backend: Backend,
  work: Work,
): { assignmentId: AssignmentId | null; hoursId: HoursEntryId } {
  const newId = newIds.get(backend) ?? countingIds('work')
  newIds.set(backend, newId)
  const assignmentId = work.isLoose === true ? null : (newId() as AssignmentId)
  const hoursId = newId() as HoursEntryId
  writing(backend, (db) => {
    if (assignmentId !== null) {
      insertYes(db, assignmentId, work)
      commitAssignment(db, assignmentId, { now: () => storyNow, newId })
    }
    if (work.isOnlyPlanned !== true) insertApproved(db, hoursId, assignmentId, work)
  })
  return { assignmentId, hoursId }
}

/** Reads straight from the store. */
export function reading<Of>(backend: Backend, look: (db: Reader) => Of): Of {
  if (backend.opened.state !== 'open') throw new Error('The store is closed')
  return backend.opened.store.read(look)
}

/** Writes straight into the store, as one step. */
export function writing(backend: Backend, work: (db: Writer) => void): void {
  if (backend.opened.state !== 'open') throw new Error('The store is closed')
  backend.opened.store.write('pool.change', work, () => false)
}

function insertYes(db: Writer, id: AssignmentId, work: Work): void {
  db.run(sql`
    INSERT INTO assignment (id, person_id, event_id, role, language, date, planned_minutes,
      planned_km, status, created_at)
    VALUES (${id}, ${work.personId}, ${work.eventId ?? null}, 'tolk', ${work.language ?? 'Tigrinya'},
      ${work.on}, ${work.minutes}, ${work.km ?? 0}, 'accepted', ${storyNow})
  `)
}

function insertApproved(
  db: Writer,
  id: HoursEntryId,
  assignmentId: AssignmentId | null,
  work: Work,
): void {
  const { hourCents = 560, kmTenthCents = 230 } = work
  db.run(sql`
    INSERT INTO hours_entry (id, person_id, assignment_id, worked_on, minutes, km, expenses_cents,
      is_21, reward, status, hour_cents, km_tenth_cents, approved_on, created_at)
    VALUES (${id}, ${work.personId}, ${assignmentId}, ${work.on}, ${work.minutes}, ${work.km ?? 0},
      ${work.expenses ?? 0}, 1, 'vrijwilligersvergoeding', 'approved', ${hourCents},
      ${kmTenthCents}, ${work.on}, ${storyNow})
  `)
}
