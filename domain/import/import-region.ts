import type { ChainRoleId, GemeenteId, OrganisationId } from '#domain/shared/ids'

export type ImportGemeente = { readonly id: GemeenteId; readonly name: string }

export type ImportChainRole = {
  readonly id: ChainRoleId
  readonly name: string
  readonly group: string
  readonly synonyms: readonly string[]
}

/** What an import has to know of the region to recognise its words. */
export type ImportRegion = {
  readonly gemeenten: readonly ImportGemeente[]
  readonly chainRoles: readonly ImportChainRole[]
}

/** The parts of `resources/data/region.json` that imports read. */
export type RegionFile = {
  readonly gemeenten: readonly { readonly cbsCode: string; readonly naam: string }[]
  readonly rollen: readonly {
    readonly id: string
    readonly naam: string
    readonly groep: string
    readonly synoniemen?: readonly string[] | null
  }[]
  readonly organisaties: readonly {
    readonly id: string
    readonly naam: string
    readonly rol: string
    readonly gemeenten?: readonly string[] | null
  }[]
}

/** An organisation that is known already; fields with a source are kept unless chosen otherwise. */
export type KnownOrganisation = {
  readonly organisationId: OrganisationId
  readonly name: string
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteIds: readonly GemeenteId[]
  readonly email: string | null
  readonly phone: string | null
  readonly hasSource: boolean
  /** The names of what was merged into it, by which it is still found. */
  readonly formerNames?: readonly string[]
}

/** The region as an import reads it, straight from the region file. */
export function regionFromFile(file: RegionFile): ImportRegion {
  return {
    gemeenten: file.gemeenten.map(({ cbsCode, naam }) => ({
      id: cbsCode as GemeenteId,
      name: naam,
    })),
    chainRoles: file.rollen.map(({ id, naam, groep, synoniemen }) => ({
      id: id as ChainRoleId,
      name: naam,
      group: groep,
      synonyms: synoniemen ?? [],
    })),
  }
}

/** The organisations of the region file, all with a source. */
export function organisationsFromFile(file: RegionFile): KnownOrganisation[] {
  return file.organisaties.map(({ id, naam, rol, gemeenten }) => ({
    organisationId: id as OrganisationId,
    name: naam,
    chainRoleId: rol as ChainRoleId,
    gemeenteIds: (gemeenten ?? []).map((code) => code as GemeenteId),
    email: null,
    phone: null,
    hasSource: true,
  }))
}
