import { fold } from './fold.ts'
import type { ImportRegion, KnownOrganisation } from './import-region.ts'
import type { OrganisationChange, OrganisationRecord } from './organisations-plan.ts'
import { emailKey } from './parse-email.ts'
import { phoneKey } from './parse-phone.ts'
import { gemeenteNames } from './person-changes.ts'
import type { RowReader } from './row-reader.ts'

/** What a row says otherwise of a known organisation; what has a source waits for the user. */
export function organisationChanges(
  known: KnownOrganisation,
  record: OrganisationRecord,
  region: ImportRegion,
  reader: RowReader,
): OrganisationChange[] {
  const roleName = (id: string | null) =>
    region.chainRoles.find((role) => role.id === id)?.name ?? null
  const hasRole = reader.find('chainRole') !== null

  const change = (
    field: OrganisationChange['field'],
    before: string | null,
    after: string | null,
    key: (text: string) => string,
  ): OrganisationChange[] => {
    if (after === null || (before !== null && key(before) === key(after))) return []
    const isChosen = before === null || !known.hasSource
    return [{ field, cell: reader.address(field), before, after, isChosen }]
  }

  return [
    ...change(
      'chainRole',
      roleName(known.chainRoleId),
      hasRole ? roleName(record.chainRoleId) : null,
      fold,
    ),
    ...change(
      'gemeente',
      gemeenteNames(known.gemeenteIds, region),
      gemeenteNames(record.gemeenteIds, region),
      fold,
    ),
    ...change('email', known.email, record.email, emailKey),
    ...change('phone', known.phone, record.phone, phoneKey),
  ]
}
