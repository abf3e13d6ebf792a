import type { ChainRoleId, GemeenteId } from '#domain/shared/ids'
import type { KnownOrganisation } from './import-region.ts'
import type { OrganisationRecord } from './organisations-plan.ts'
import type { KnownPerson } from './people-plan.ts'
import type { PersonRecord } from './person-row.ts'

/** What holds for everybody in a list, where the row itself says nothing. */
export type ListFill = {
  readonly organisationName: string | null
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteIds: readonly GemeenteId[]
}

export const noFill: ListFill = { organisationName: null, chainRoleId: null, gemeenteIds: [] }

/** The person of a row, filled with what holds for the whole list; the row itself comes first. */
export function filledPerson(record: PersonRecord, fill: ListFill): PersonRecord {
  const isWithoutRole = record.chainRoleId === null && fill.chainRoleId !== null
  return {
    ...record,
    organisationName: record.organisationName ?? fill.organisationName,
    chainRoleId: isWithoutRole ? fill.chainRoleId : record.chainRoleId,
    chainRoleFrom: isWithoutRole ? 'list' : record.chainRoleFrom,
    gemeenteIds: record.gemeenteIds.length > 0 ? record.gemeenteIds : fill.gemeenteIds,
  }
}

/** What of a fill is news about somebody who is known: only what was empty. */
export function fillFor(known: KnownPerson, fill: ListFill): ListFill {
  return {
    organisationName: known.organisationName === null ? fill.organisationName : null,
    chainRoleId: known.chainRoleId === null ? fill.chainRoleId : null,
    gemeenteIds: known.gemeenteIds.length === 0 ? fill.gemeenteIds : [],
  }
}

/** The same for an organisation that is known. */
export function fillForOrganisation(known: KnownOrganisation, fill: ListFill): ListFill {
  return {
    ...noFill,
    chainRoleId: known.chainRoleId === null ? fill.chainRoleId : null,
    gemeenteIds: known.gemeenteIds.length === 0 ? fill.gemeenteIds : [],
  }
}

/** The organisation of a row, filled likewise. */
export function filledOrganisation(record: OrganisationRecord, fill: ListFill): OrganisationRecord {
  return {
    ...record,
    chainRoleId: record.chainRoleId ?? fill.chainRoleId,
    gemeenteIds: record.gemeenteIds.length > 0 ? record.gemeenteIds : fill.gemeenteIds,
  }
}
