import type { Comparison, DuplicateSide } from '#domain/contract/duplicates'
import { duplicateReason } from '#domain/people/duplicate-pairs'
import { proposeMerge } from '#domain/people/propose-merge'
import type { MergeSide } from '#domain/people/propose-merge'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { listEventsOfPerson } from '#backend/db/repositories/events-of-person'
import { countHistory, isMergeable } from '#backend/db/repositories/merge-person'
import { findPerson } from '#backend/db/repositories/people'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import { listChainRoles, listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import { comparableOf, reasonOf } from './find-duplicates.ts'
import { presentAt } from './merge-people.ts'

/** Two people beside each other; undefined when one of them cannot be merged (any more). */
export function compareTwo(
  db: Reader,
  one: PersonId,
  other: PersonId,
  today: IsoDate,
): Comparison | undefined {
  const [left, right] = [sideOf(db, one, today), sideOf(db, other, today)]
  if (one === other || !left || !right) return undefined
  const [first, second] = readPeopleRows(db, [one, other]).map((row) =>
    comparableOf({ ...row, personId: row.id }),
  )
  const reason = first && second ? duplicateReason(first, second) : null
  const { keeps, takes } = proposeMerge(forProposal(left), forProposal(right))
  return {
    one: left,
    other: right,
    reason: reason === null ? null : reasonOf(reason),
    proposal: { keeps, takes: [...takes] },
  }
}

function sideOf(db: Reader, personId: PersonId, today: IsoDate): DuplicateSide | undefined {
  const person = findPerson(db, personId)
  if (!person || !isMergeable(db, personId)) return undefined
  const { name, email, phone, preferredChannel, note, source, createdAt } = person
  const present = listEventsOfPerson(db, personId).filter(({ eventId }) =>
    presentAt(db, eventId).has(personId),
  ).length
  return {
    ...{ id: personId, name, note, source, createdAt },
    values: { name, email, phone, preferredChannel, workplace: workplaceOf(db, personId, today) },
    history: { ...countHistory(db, personId), present },
  }
}

/** "Fijnder, klantmanager, Aalten": where they work today on one line. */
function workplaceOf(db: Reader, personId: PersonId, today: IsoDate): string | null {
  const [row] = readPeopleRows(db, [personId], today)
  if (!row) return null
  const gemeenten = new Map(listGemeenten(db).map(({ id, name }) => [id, name]))
  const role = listChainRoles(db).find(({ id }) => id === row.chainRoleId)?.name
  const own = row.hasOwnGemeenten ? row.gemeenteIds.map((id) => gemeenten.get(id) ?? '') : []
  const parts = [row.organisationName, row.functionName, role, ...own]
  return parts.filter((part) => part).join(', ') || null
}

function forProposal({ createdAt, values, history }: DuplicateSide): MergeSide {
  const historyCount = Object.values(history).reduce((total, count) => total + count, 0)
  return { createdAt, values, historyCount }
}
