import type { ImportReport } from '#domain/contract/exchange'
import { organisationKey } from '#domain/import/organisation-name'
import type { PeoplePlan, PeopleRow, PersonField } from '#domain/import/people-plan'
import type { PersonRecord } from '#domain/import/person-row'
import { changesToTake, decisionOf } from '#domain/import/row-decision'
import type { RowChoice } from '#domain/import/row-decision'
import { todayOf } from '#domain/shared/dates'
import type { AffiliationId, OrganisationId, PersonId } from '#domain/shared/ids'
import { rowSource } from '#domain/texts/import-report'
import {
  findPlaceOn,
  insertAffiliation,
  makeMain,
  updateAffiliation,
} from '#backend/db/repositories/affiliations'
import type { AffiliationChanges } from '#backend/db/repositories/affiliations'
import { findOrganisationByName } from '#backend/db/repositories/organisations'
import { insertPerson, updatePerson } from '#backend/db/repositories/people'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import type { Writer } from '#backend/db/sql'
import { organisationOfName } from '#backend/people/take-organisation'
import type { Ports } from '#backend/ports'
import { takeInPool } from './apply-pool.ts'

export type Choices = ReadonlyMap<number, RowChoice>
export type Numbers = Omit<ImportReport, 'sentence'>
export type Applied = { readonly numbers: Numbers; readonly cellsWithoutAddress: string[] }

type Act = {
  readonly db: Writer
  readonly ports: Ports
  readonly fileName: string
  readonly organisations: Map<string, OrganisationId>
  readonly personOfRow: Map<number, PersonId>
  readonly numbers: { -readonly [Key in keyof Numbers]: Numbers[Key] }
}

/** Writes what the plan and the choices say about people; rows of one person become one person. */
export function applyPeople(
  db: Writer,
  ports: Ports,
  fileName: string,
  plan: PeoplePlan,
  choices: Choices,
): Applied {
  const act: Act = {
    ...{ db, ports, fileName },
    organisations: new Map(),
    personOfRow: new Map(),
    numbers: emptyNumbers(),
  }
  const cellsWithoutAddress: string[] = []
  for (const row of plan.rows) {
    const decision = takeRow(act, row, choices.get(row.row))
    if (decision !== 'add') continue
    const bad = row.notes.find(({ kind }) => kind === 'not-an-email')
    if (bad) cellsWithoutAddress.push(bad.cell)
  }
  return { numbers: act.numbers, cellsWithoutAddress }
}

/** Nothing done yet. */
export function emptyNumbers(): Numbers {
  return {
    ...{ added: 0, changed: 0, merged: 0, skipped: 0, organisationsAdded: 0, joined: 0 },
    left: { doubtful: 0, duplicate: 0, rejected: 0 },
  }
}

/** Counts a row that stays behind: left by itself, or skipped because the user said so. */
export function countLeft(
  numbers: { -readonly [Key in keyof Numbers]: Numbers[Key] },
  outcome: PeopleRow['outcome'],
  isSkipped: boolean,
): void {
  if (outcome === 'rejected' || outcome === 'duplicate' || (outcome === 'doubtful' && !isSkipped)) {
    numbers.left = { ...numbers.left, [outcome]: numbers.left[outcome] + 1 }
  } else numbers.skipped += 1
}

function takeRow(
  act: Act,
  row: PeopleRow,
  choice: RowChoice | undefined,
): 'add' | 'merge' | 'leave' {
  const { record, match } = row
  const decision = decisionOf(row, choice)
  if (record === null || decision === 'leave') {
    countLeft(act.numbers, row.outcome, choice?.choice === 'skip')
    return 'leave'
  }
  // Whom the row is like may itself have stayed behind; then this row is the first of the person.
  const target =
    match?.kind === 'person' ? match.personId : match ? act.personOfRow.get(match.row) : undefined
  if (decision === 'add' || target === undefined) {
    const personId = addPerson(act, row.row, record)
    act.personOfRow.set(row.row, personId)
    act.numbers.added += 1
    takePool(act, personId, row, null)
    return 'add'
  }
  act.personOfRow.set(row.row, target)
  const fields =
    match?.kind === 'person'
      ? changesToTake(row, choice?.fields ?? null).map(({ field }) => field)
      : (choice?.fields ?? emptyFields(act, target))
  fill(act, target, record, fields as readonly PersonField[])
  takePool(act, target, row, match?.kind === 'person' ? (fields as readonly PersonField[]) : null)
  if (row.outcome === 'changed') act.numbers.changed += 1
  else act.numbers.merged += 1
  return 'merge'
}

function takePool(
  act: Act,
  personId: PersonId,
  { pool: record }: PeopleRow,
  fields: readonly PersonField[] | null,
): void {
  if (record === null) return
  const wish = { personId, record, fields, fileName: act.fileName }
  if (takeInPool(act.db, wish, act.ports)) act.numbers.joined += 1
}

function addPerson(act: Act, row: number, record: PersonRecord): PersonId {
  const { db, ports } = act
  const personId = ports.newId() as PersonId
  const { givenName, tussenvoegsel, familyName, email, phone, note } = record
  insertPerson(db, {
    ...{ id: personId, givenName, tussenvoegsel, familyName, email, phone, note },
    source: rowSource(act.fileName, row, todayOf(ports.now())),
    createdAt: ports.now(),
  })
  const { organisationName, functionName, chainRoleId, gemeenteIds } = record
  if (organisationName !== null || functionName !== null || chainRoleId || gemeenteIds.length > 0) {
    const id = ports.newId() as AffiliationId
    const organisationId = organisationOf(act, record)
    const facts = { organisationId, functionName, chainRoleId, gemeenteIds }
    insertAffiliation(db, { id, personId, isMain: true }, facts)
  }
  return personId
}

function fill(
  act: Act,
  personId: PersonId,
  record: PersonRecord,
  fields: readonly PersonField[],
): void {
  const takes = (field: PersonField) => fields.includes(field)
  updatePerson(act.db, personId, {
    ...(takes('name') ? { name: record } : {}),
    ...(takes('email') && record.email !== null ? { email: record.email } : {}),
    ...(takes('phone') && record.phone !== null ? { phone: record.phone } : {}),
  })
  const place: AffiliationChanges = {
    ...(takes('organisation') ? { organisationId: organisationOf(act, record) } : {}),
    ...(takes('function') ? { functionName: record.functionName ?? undefined } : {}),
    ...(takes('chainRole') ? { chainRoleId: record.chainRoleId ?? undefined } : {}),
    ...(takes('gemeente') && record.gemeenteIds.length > 0
      ? { gemeenteIds: record.gemeenteIds }
      : {}),
  }
  if (Object.values(place).every((value) => value === undefined)) return
  const main = findPlaceOn(act.db, personId, todayOf(act.ports.now()))
  if (main) updateAffiliation(act.db, main.id, place)
  else {
    const id = act.ports.newId() as AffiliationId
    // A place that begins is the whole of the row, or it would be one without organisation.
    const { functionName, chainRoleId, gemeenteIds } = record
    const facts = { organisationId: organisationOf(act, record), functionName, chainRoleId }
    insertAffiliation(act.db, { id, personId, isMain: true }, { ...facts, gemeenteIds })
    makeMain(act.db, personId, id)
  }
}

/** What is still empty of somebody who came in earlier from the same file. */
function emptyFields(act: Act, personId: PersonId): PersonField[] {
  const [there] = readPeopleRows(act.db, [personId], todayOf(act.ports.now()))
  if (!there) return []
  const fields: readonly (readonly [PersonField, boolean])[] = [
    ['email', there.email === null],
    ['phone', there.phone === null],
    ['organisation', there.organisationName === null],
    ['function', there.functionName === null],
    ['chainRole', there.chainRoleId === null],
    ['gemeente', !there.hasOwnGemeenten],
  ]
  return fields.filter(([, isEmpty]) => isEmpty).map(([field]) => field)
}

function organisationOf(act: Act, record: PersonRecord): OrganisationId | undefined {
  const { organisationName: name } = record
  if (name === null) return undefined
  const key = organisationKey(name)
  const seen = act.organisations.get(key)
  if (seen !== undefined) return seen
  const isNew = findOrganisationByName(act.db, name) === undefined
  const chainRoleId = record.chainRoleFrom === 'organisation' ? record.chainRoleId : null
  const id = organisationOfName(act.db, { name, chainRoleId }, act.ports)
  if (isNew) act.numbers.organisationsAdded += 1
  act.organisations.set(key, id)
  return id
}
