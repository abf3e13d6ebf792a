import type { OrganisationsSheetRow } from '#domain/export/organisations-sheet'
import type { PeopleSheetPerson } from '#domain/export/people-sheet'
import type { IsoDate } from '#domain/shared/dates'
import type { OrganisationId, PersonId } from '#domain/shared/ids'
import { readOrganisations } from '#backend/db/repositories/organisations'
import { countPeopleAt } from '#backend/db/repositories/organisations-list'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import { listChainRoles, listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'

/** People as a sheet shows them, where they work today, gemeenten and roles by name, in the order of the ids. */
export function peopleForSheet(
  db: Reader,
  ids: readonly PersonId[],
  today: IsoDate,
): PeopleSheetPerson[] {
  const { gemeenten, roles } = wordsOf(db)
  return readPeopleRows(db, ids, today).map(({ chainRoleId, gemeenteIds, ...person }) => {
    const role = chainRoleId === null ? undefined : roles.get(chainRoleId)
    return {
      ...person,
      gemeenten: gemeenten(gemeenteIds),
      chainRole: role?.name ?? null,
      isPrivacySensitive: role?.isPrivacySensitive ?? false,
    }
  })
}

/** Organisations as a sheet shows them, in the order of the ids. */
export function organisationsForSheet(
  db: Reader,
  ids: readonly OrganisationId[],
  today: IsoDate,
): OrganisationsSheetRow[] {
  const { gemeenten, roles } = wordsOf(db)
  const counts = countPeopleAt(db, ids, today)
  return readOrganisations(db, ids).map(({ chainRoleId, gemeenteIds, ...organisation }) => {
    const role = chainRoleId === null ? undefined : roles.get(chainRoleId)
    return {
      ...organisation,
      peopleCount: counts.get(organisation.id) ?? 0,
      gemeenten: gemeenten(gemeenteIds),
      chainRole: role?.name ?? null,
      isPrivacySensitive: role?.isPrivacySensitive ?? false,
    }
  })
}

function wordsOf(db: Reader) {
  const names = listGemeenten(db)
  return {
    roles: new Map(listChainRoles(db).map((role) => [role.id, role])),
    // In the order of the region, as the grid shows them.
    gemeenten: (ids: readonly string[]) =>
      names.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
  }
}
