import type { RegionPackage } from '#domain/contract/region-package-file'
import { sourceOfPackage } from '#domain/texts/region-package'

/**
 * The package with itself as the source of what names none, so that it stays told apart from what
 * the verbinder writes down herself.
 */
export function withSources(given: RegionPackage): RegionPackage {
  const source = sourceOfPackage(given.regio.naam)
  const sourced = <Item extends { readonly bron: string | null }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, bron: item.bron ?? source }))
  return {
    ...given,
    organisaties: sourced(given.organisaties),
    acties: sourced(
      given.acties.map((action) => ({ ...action, mijlpalen: sourced(action.mijlpalen) })),
    ),
    planning: sourced(given.planning),
    indicatoren: sourced(
      given.indicatoren.map((indicator) => ({
        ...indicator,
        startcijfer: indicator.startcijfer && (sourced([indicator.startcijfer])[0] ?? null),
      })),
    ),
    projecten: sourced(given.projecten),
    overleggen: sourced(given.overleggen),
    teksten: sourced(given.teksten),
    bijeenkomsten: sourced(given.bijeenkomsten),
    geldbronnen: given.geldbronnen && sourced(given.geldbronnen),
    begroting: given.begroting && { ...given.begroting, posten: sourced(given.begroting.posten) },
  }
}
