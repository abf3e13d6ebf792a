import type { ImportField } from './fields.ts'
import { fold } from './fold.ts'
import type { ImportRegion } from './import-region.ts'
import { nameKey } from './name-key.ts'
import { organisationKey } from './organisation-name.ts'
import { emailKey } from './parse-email.ts'
import { phoneKey } from './parse-phone.ts'
import type { KnownPerson, PersonChange, PersonField } from './people-plan.ts'
import { fullName } from './person-name.ts'
import type { PersonRecord } from './person-row.ts'

type Difference = {
  readonly field: PersonField
  readonly column: readonly ImportField[]
  readonly before: string | null
  readonly after: string | null
  readonly key: (text: string) => string
}

/** What a row says otherwise than the network; empty cells and mere spellings change nothing. */
export function personChanges(
  known: KnownPerson,
  record: PersonRecord,
  region: ImportRegion,
  address: (...fields: readonly ImportField[]) => string,
): PersonChange[] {
  return [...nameDifference(known, record), ...differences(known, record, region)]
    .filter(({ before, after, key }) => after !== null && key(before ?? '') !== key(after))
    .map(({ field, column, before, after }) => ({
      field,
      cell: address(...column),
      before,
      after: after ?? '',
    }))
}

function differences(known: KnownPerson, record: PersonRecord, region: ImportRegion): Difference[] {
  const roleName = (id: string | null) =>
    region.chainRoles.find((role) => role.id === id)?.name ?? null
  const simple = (
    field: PersonField & ImportField,
    before: string | null,
    after: string | null,
    key: (text: string) => string,
  ): Difference => ({ field, column: [field], before, after, key })

  // A role guessed from function or organisation never replaces one that was chosen.
  const isSaid = record.chainRoleFrom === 'column' || record.chainRoleFrom === 'list'
  const chainRoleId = isSaid ? record.chainRoleId : null
  return [
    simple('email', known.email, record.email, emailKey),
    simple('phone', known.phone, record.phone, phoneKey),
    simple('organisation', known.organisationName, record.organisationName, organisationKey),
    simple('function', known.functionName, record.functionName, fold),
    simple('chainRole', roleName(known.chainRoleId), roleName(chainRoleId), fold),
    simple(
      'gemeente',
      gemeenteNames(known.gemeenteIds, region),
      gemeenteNames(record.gemeenteIds, region),
      fold,
    ),
  ]
}

// Only a fuller name is a change: a list that says "F. Berg" does not shorten "Fatima Berg".
function nameDifference(known: KnownPerson, record: PersonRecord): Difference[] {
  const [before, after] = [fullName(known), fullName(record)]
  const isFuller = after.length > before.length && nameKey(known) !== nameKey(record)
  if (!isFuller) return []
  return [{ field: 'name', column: ['name', 'givenName', 'familyName'], before, after, key: fold }]
}

/** Gemeenten by name, in the order of the region; null when there are none. */
export function gemeenteNames(ids: readonly string[], region: ImportRegion): string | null {
  const names = region.gemeenten.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return names.length === 0 ? null : names.join(', ')
}
