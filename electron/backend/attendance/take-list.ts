import type { AttendanceListChoice } from '#domain/contract/attendance-list'
import type { RoundTripRow } from '#domain/attendance/round-trip-plan'
import { gemeenteMatcher } from '#domain/import/match-gemeente'
import { parseName } from '#domain/import/person-name'
import { instantOf, wallTimeExists } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { roundTripReport } from '#domain/texts/round-trip'
import { findPerson, updatePerson } from '#backend/db/repositories/people'
import { listGemeenten } from '#backend/db/repositories/region'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import type { EventAttendance } from './attendance-of.ts'
import { letIn, takeBackPresence } from './door.ts'
import type { ReadList } from './read-list.ts'
import { insertWalkInPerson } from './walk-in.ts'

type Choices = ReadonlyMap<number, AttendanceListChoice>

/** Writes what the plan of a list and the choices say; who stands on two rows is done once. */
export function takeList(
  db: Writer,
  found: EventAttendance,
  { plan }: ReadList,
  choices: Choices,
  ports: Ports,
) {
  const numbers = { present: 0, absent: 0, added: 0, renamed: 0 }
  const done = new Set<PersonId>()
  const gemeentenIn = gemeenteMatcher(listGemeenten(db))
  const newPersonOf = ({ name, organisation, functionName, gemeente }: RoundTripRow) => ({
    ...{ name, organisationName: organisation, functionName },
    gemeenteIds: gemeente === null ? [] : gemeentenIn(gemeente).gemeenteIds,
  })
  for (const row of plan.rows) {
    const wish = choices.get(row.row)
    const choice = wish && row.choices.includes(wish.choice) ? wish.choice : row.usual
    const person = personOf(row, wish)
    if (choice === 'new') {
      const personId = insertWalkInPerson(db, newPersonOf(row), ports)
      letIn(db, found, { personId, source: 'excel', at: arrivalOf(row, found) }, ports)
      numbers.added += 1
    } else if (choice !== 'leave' && person !== undefined && !done.has(person.personId)) {
      done.add(person.personId)
      const hasDone = takeOne(db, found, { row, choice, personId: person.personId }, ports)
      if (hasDone) numbers[choice] += 1
    }
    if (wish?.takesName === true && takeName(db, row)) numbers.renamed += 1
  }
  return { ...numbers, sentence: roundTripReport(numbers) }
}

/** Whom a choice is about: who was named with it, and nobody when the row is not about them. */
function personOf({ people }: RoundTripRow, wish: AttendanceListChoice | undefined) {
  const named = wish?.personId ?? null
  return named === null ? people[0] : people.find(({ personId }) => personId === named)
}

type One = {
  readonly row: RoundTripRow
  readonly choice: 'present' | 'absent'
  readonly personId: PersonId
}

function takeOne(
  db: Writer,
  found: EventAttendance,
  { row, choice, personId }: One,
  ports: Ports,
): boolean {
  if (choice === 'absent') {
    return takeBackPresence(db, found, { personId, source: 'excel' }, ports)
  }
  const arrival = { personId, source: 'excel', at: arrivalOf(row, found) } as const
  return letIn(db, found, arrival, ports) !== undefined
}

/** The moment of a time on the list; unknown without a day, or in the hour the clock skips. */
function arrivalOf({ time }: RoundTripRow, { date }: EventAttendance): Instant | undefined {
  if (time === null || date === null || !wallTimeExists(date, time)) return undefined
  return instantOf(date, time)
}

function takeName(db: Writer, { rename, people }: RoundTripRow): boolean {
  const [owner] = people
  const name = rename && parseName(rename.after)
  if (!name || owner === undefined || !findPerson(db, owner.personId)) return false
  updatePerson(db, owner.personId, { name })
  return true
}
