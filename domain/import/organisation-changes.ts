import { fold } from './fold.ts'
import type { ImportRegion, KnownOrganisation } from './import-region.ts'
import { filledOrganisation, fillForOrganisation } from './list-fill.ts'
import type { ListFill } from './list-fill.ts'
import type { OrganisationChange, OrganisationRecord } from './organisations-plan.ts'
import { emailKey } from './parse-email.ts'
import { phoneKey } from './parse-phone.ts'
import { gemeenteNames } from './person-changes.ts'
import type { RowReader } from './row-reader.ts'

/**
 * What a row, or the fill of its list, says otherwise of a known organisation; what has a source
 * waits for the user.
 */
export function organisationChanges(
  known: KnownOrganisation,
  said: OrganisationRecord,
  region: ImportRegion,
  reader: RowReader,
  fill: ListFill,
): OrganisationChange[] {
  const roleName = (id: string | null) =>
    region.chainRoles.find((role) => role.id === id)?.name ?? null
  const empty = fillForOrganisation(known, fill)
  const record = filledOrganisation(said, empty)
  // A role guessed from the name changes nothing, unless there is none and the whole list has one.
  const tellsRole = reader.find('chainRole') !== null || empty.chainRoleId !== null

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
      tellsRole ? roleName(record.chainRoleId) : null,
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
