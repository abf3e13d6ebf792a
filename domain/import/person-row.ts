import type { ChainRoleId, GemeenteId } from '#domain/shared/ids'
import { wordsForNoRole } from '#domain/texts/import-words'
import { fold } from './fold.ts'
import type { ImportRegion } from './import-region.ts'
import { chainRoleMatcher, chainRoleOf } from './match-chain-role.ts'
import type { ChainRoleOrigin } from './match-chain-role.ts'
import { gemeenteMatcher } from './match-gemeente.ts'
import { findEmails } from './parse-email.ts'
import { parsePhone } from './parse-phone.ts'
import { joinName, parseName } from './person-name.ts'
import type { PersonName } from './person-name.ts'
import type { RowReader } from './row-reader.ts'

/** A person as a row tells it; what is empty or unreadable is null. */
export type PersonRecord = PersonName & {
  readonly email: string | null
  readonly phone: string | null
  readonly organisationName: string | null
  readonly functionName: string | null
  readonly chainRoleId: ChainRoleId | null
  readonly chainRoleFrom: ChainRoleOrigin | null
  readonly gemeenteIds: readonly GemeenteId[]
  readonly note: string | null
}

export type Matchers = {
  readonly gemeenten: ReturnType<typeof gemeenteMatcher>
  readonly chainRole: ReturnType<typeof chainRoleMatcher>
}

export function matchersFor(region: ImportRegion): Matchers {
  return {
    gemeenten: gemeenteMatcher(region.gemeenten),
    chainRole: chainRoleMatcher(region.chainRoles),
  }
}

/** The person of a row; null when no name stands in it. A bad address is noted and left empty. */
export function readPerson(row: RowReader, matchers: Matchers): PersonRecord | null {
  const name = readName(row)
  if (name === null) return null
  const organisation = row.text('organisation')
  const functionName = row.text('function')
  const column = row.text('chainRole')
  const role = chainRoleOf(matchers.chainRole, { column, functionName, organisation })
  // Our own lists say "deelnemer" where a sensitive role stays behind.
  if (column !== '' && role?.from !== 'column' && !wordsForNoRole.has(fold(column))) {
    row.note('unknown-chain-role', row.address('chainRole'), column)
  }
  return {
    ...name,
    email: readEmail(row),
    phone: readPhone(row),
    organisationName: orNull(organisation),
    functionName: orNull(functionName),
    chainRoleId: role?.id ?? null,
    chainRoleFrom: role?.from ?? null,
    gemeenteIds: readGemeenten(row, matchers),
    note: orNull(row.text('note', 2_000)),
  }
}

/** The address of a row: the first one that is usable. */
export function readEmail(row: RowReader): string | null {
  const found = row.find('email')
  if (found === null) return null
  const [email, ...more] = findEmails(found.text)
  if (email === undefined) row.note('not-an-email', found.address, found.text)
  if (more.length > 0) row.note('more-emails', found.address, found.text)
  return email ?? null
}

export function readPhone(row: RowReader): string | null {
  const found = row.find('phone')
  if (found === null) return null
  const phone = parsePhone(found.cell)
  if (phone === null) row.note('not-a-phone', found.address, found.text)
  return phone
}

export function readGemeenten(row: RowReader, matchers: Matchers): readonly GemeenteId[] {
  const found = row.find('gemeente')
  if (found === null) return []
  const { gemeenteIds, unknown } = matchers.gemeenten(found.text)
  if (unknown.length > 0) row.note('unknown-gemeente', found.address, unknown.join(', '))
  return gemeenteIds
}

function readName(row: RowReader): PersonName | null {
  const given = row.text('givenName')
  const family = row.text('familyName')
  const parts = given + family === '' ? null : joinName(given, row.text('tussenvoegsel'), family)
  return parts ?? parseName(row.text('name')) ?? parseName(row.text('contactName'))
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
