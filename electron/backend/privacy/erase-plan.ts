import type { ErasePlan, ErasePlace } from '#domain/contract/privacy-erase'
import { fullName } from '#domain/import/person-name'
import { lapseDayOf } from '#domain/privacy/lapse'
import { tracesOf } from '#domain/privacy/traces'
import type { Traces } from '#domain/privacy/traces'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { freeTexts } from '#domain/texts/free-texts'
import { erasedParts, manyConfirmation } from '#domain/texts/privacy'
import { countAuditEntries, countHistorySteps } from '#backend/db/repositories/traces-of-person'
import { readStoredPeople, withMerged } from '#backend/db/repositories/erase-person'
import type { StoredPerson } from '#backend/db/repositories/erase-person'
import { survivorsOf } from '#backend/db/repositories/merged-people'
import type { Reader } from '#backend/db/sql'
import type { StoredCopy } from './copies.ts'
import { findInTexts } from '#backend/db/repositories/find-in-texts'
import type { TextPlace } from '#backend/db/repositories/find-in-texts'
import { countUnpaidHours } from '#backend/db/repositories/hours'
import { listOpenPromises } from '#backend/sleutelpersonen/end-promises'
import { countRowsOfPerson, idsOfPerson, rowsOfPerson } from '#backend/db/repositories/person-rows'

/** Who is to be erased, as they stand now, merged people as who they became; undefined when one of them is not there any more. */
export function peopleToErase(
  db: Reader,
  personIds: readonly PersonId[],
): readonly StoredPerson[] | undefined {
  const wanted = survivorsOf(db, personIds)
  const people = readStoredPeople(db, wanted).filter(({ erasedAt }) => erasedAt === null)
  return people.length === wanted.length ? people : undefined
}

/** What erasing these people does, and what it cannot reach. */
export function erasePlanOf(
  db: Reader,
  people: readonly StoredPerson[],
  copies: readonly StoredCopy[],
  today: IsoDate,
): ErasePlan {
  const whole = readStoredPeople(
    db,
    withMerged(
      db,
      people.map(({ id }) => id),
    ),
  )
  const places = placesOf(db, people, tracesOf(whole))
  return {
    people: people.map((person) => ({ personId: person.id, name: fullName(person) })),
    confirmation: confirmationOf(people),
    goes: [
      { what: erasedParts.person, count: people.length },
      ...counted(db, people, ['affiliation']),
      { what: erasedParts.remarks, count: countRemarks(db, people) },
      ...counted(db, people, goesToo),
      {
        what: erasedParts.promises,
        count: total(people, ({ id }) => listOpenPromises(db, id, today).length),
      },
      { what: erasedParts.history, count: countHistorySteps(db) },
    ].filter(({ count }) => count > 0),
    stays: [
      ...counted(db, people, ['invitation', 'participation', 'attendance_log']),
      ...counted(db, people, ['assignment', 'hours_entry', 'payment']),
      {
        what: erasedParts.unpaid,
        count: total(people, ({ id }) => countUnpaidHours(db, id, today)),
      },
      { what: erasedParts.audit_entry, count: countAuditEntries(db) },
    ].filter(({ count }) => count > 0),
    places,
    copies: copies.map((copy) => contractCopy(copy, today)),
    elsewhereUntil: lapseDayOf(today),
  }
}

/** What she has to type: the name of one person, a few words for more. */
export function confirmationOf(people: readonly StoredPerson[]): string {
  const [only, ...others] = people
  return only && others.length === 0 ? fullName(only) : manyConfirmation(people.length)
}

/** A copy as the screens show it, with the day it must be gone. */
export function contractCopy({ name, madeAt, fate }: StoredCopy, today: IsoDate) {
  return { name, madeAt, fate, lapsesOn: fate === 'rewritten' ? null : lapseDayOf(today) }
}

// What was agreed, asked for or paid stays as what it was, so its words are a choice too.
const wordsStay = new Set([
  ...['outcome', 'pool_need', 'payment', 'plan_action', 'project', 'communication_line'],
])

function placesOf(db: Reader, people: readonly StoredPerson[], traces: Traces): ErasePlace[] {
  const own = new Set(people.flatMap(({ id }) => [...idsOfPerson(db, id)]))
  const goes = (table: string, rowId: string) => !wordsStay.has(table) && own.has(rowId)
  return findInTexts(db, traces, goes)
    .filter(({ table, column, rowId }) => !(isReasonOf(table, column) && own.has(rowId)))
    .map((place) => ({
      key: place.key,
      where: placeInWords(place),
      excerpt: excerptOf(place),
      isCertain: place.found.some(({ isCertain }) => isCertain),
    }))
}

// Why one's own payment was mended goes with the rest.
function isReasonOf(table: string, column: string): boolean {
  return table === 'payment' && column === 'why'
}

/** "Kosten, leverancier". */
export function placeInWords({ table, column }: TextPlace): string {
  const { title, columns } = freeTexts[table]
  const word = (columns as Record<string, string>)[column] ?? column
  return `${title}, ${word.toLowerCase()}`
}

function excerptOf({ text, found }: TextPlace): string {
  const [first] = found
  const from = Math.max(0, (first?.from ?? 0) - 40)
  const until = Math.min(text.length, (first?.until ?? 0) + 40)
  return `${from > 0 ? '…' : ''}${text.slice(from, until)}${until < text.length ? '…' : ''}`
}

const goesToo = [
  ...(['consent', 'programme_speaker', 'kept_longer', 'people_group_member'] as const),
  ...(['contact_moment_person', 'outcome', 'not_duplicate', 'message'] as const),
  ...(['sleutelpersoon', 'sleutelpersoon_language', 'sleutelpersoon_rate'] as const),
  ...(['outside_amount', 'availability', 'availability_exception', 'pool_need'] as const),
  ...(['plan_action', 'project', 'consultation_member', 'communication_line'] as const),
] as const
type Counted = 'affiliation' | (typeof goesToo)[number]
type Staying =
  'invitation' | 'participation' | 'attendance_log' | 'assignment' | 'hours_entry' | 'payment'

function counted(
  db: Reader,
  people: readonly StoredPerson[],
  tables: readonly (Counted | Staying)[],
) {
  return tables.map((table) => ({
    what: erasedParts[table],
    count: total(people, ({ id }) => countRowsOfPerson(db, table, id)),
  }))
}

function total(people: readonly StoredPerson[], of: (person: StoredPerson) => number): number {
  return people.reduce((sum, person) => sum + of(person), 0)
}

function countRemarks(db: Reader, people: readonly StoredPerson[]): number {
  return people
    .flatMap(({ id }) => rowsOfPerson(db, 'answer', id))
    .filter(({ note, taken_by: takenBy }) => note !== null || takenBy !== null).length
}
