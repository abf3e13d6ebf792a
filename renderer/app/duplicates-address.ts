import type { OrganisationId, PersonId } from '#domain/shared/ids'

/** What the page shows: people or organisations, and the two that are put beside each other. */
export type DuplicatesAddress = {
  toon?: 'organisaties'
  mens?: PersonId
  organisatie?: OrganisationId
  met?: string
}

/** The address as it makes sense; one of two alone is nobody. */
export function duplicatesAddressFrom(search: Record<string, unknown>): DuplicatesAddress {
  const { mens, organisatie, met, toon } = search
  if (isFilled(met) && isFilled(organisatie)) {
    return { toon: 'organisaties', organisatie: organisatie as OrganisationId, met }
  }
  if (isFilled(met) && isFilled(mens)) return { mens: mens as PersonId, met }
  return toon === 'organisaties' ? { toon } : {}
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
