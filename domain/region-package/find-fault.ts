import type { RegionPackage } from '#domain/contract/region-package-file'

/** Where in the file something does not fit: names of parts and places from zero. */
export type PackagePath = readonly (string | number)[]
export type PackageFault = {
  readonly path: PackagePath
  readonly kind: 'twice' | 'points-nowhere'
  readonly value: string
}

type Listed = { readonly id: string }

/** The first thing that points nowhere or stands twice; undefined for a package that is whole. */
export function findPackageFault(given: RegionPackage): PackageFault | undefined {
  return firstTwice(given) ?? firstPointingNowhere(given)
}

function firstTwice(given: RegionPackage): PackageFault | undefined {
  const lists: Readonly<Record<string, readonly Listed[]>> = {
    ...{ gemeenten: given.gemeenten, rollen: given.rollen ?? [] },
    ...{ organisaties: given.organisaties, acties: given.acties, planning: given.planning },
    ...{ indicatoren: given.indicatoren, projecten: given.projecten },
    ...{ overleggen: given.overleggen, teksten: given.teksten, soorten: given.soorten ?? [] },
    ...{ bijeenkomsten: given.bijeenkomsten, geldbronnen: given.geldbronnen ?? [] },
  }
  const posten = { posten: given.begroting?.posten ?? [] }
  for (const [part, items] of Object.entries(lists)) {
    const found = twiceIn([part], items)
    if (found) return found
  }
  return twiceIn(['begroting', 'posten'], posten.posten)
}

function twiceIn(path: PackagePath, items: readonly Listed[]): PackageFault | undefined {
  const seen = new Set<string>()
  for (const [at, { id }] of items.entries()) {
    if (seen.has(id)) return { path: [...path, at, 'id'], kind: 'twice', value: id }
    seen.add(id)
  }
  return undefined
}

type Pointer = { readonly path: PackagePath; readonly to: readonly string[]; readonly in: Listed[] }

function firstPointingNowhere(given: RegionPackage): PackageFault | undefined {
  for (const { path, to, in: items } of pointersOf(given)) {
    const at = to.findIndex((id) => !items.some((item) => item.id === id))
    const value = to[at]
    if (value !== undefined) return { path, kind: 'points-nowhere', value }
  }
  return undefined
}

function pointersOf(given: RegionPackage): Pointer[] {
  const { gemeenten, acties, regio } = given
  const each = (part: string, items: readonly { readonly acties: readonly string[] }[]) =>
    items.map((item, at) => ({
      path: [...part.split('.'), at, 'acties'],
      to: item.acties,
      in: acties,
    }))
  return [
    {
      path: ['regio', 'centrumgemeente'],
      to: regio.centrumgemeente === null ? [] : [regio.centrumgemeente],
      in: gemeenten,
    },
    ...given.organisaties.map(({ gemeenten: served }, at) => ({
      path: ['organisaties', at, 'gemeenten'],
      ...{ to: served, in: gemeenten },
    })),
    // A package without roles or event types of its own is checked against what the store has.
    ...pointersTo('organisaties', 'rol', given.organisaties, given.rollen),
    ...pointersTo('bijeenkomsten', 'soort', given.bijeenkomsten, given.soorten),
    ...each('planning', given.planning),
    ...each('indicatoren', given.indicatoren),
    ...each('soorten', given.soorten ?? []),
    ...each('bijeenkomsten', given.bijeenkomsten),
    ...each('begroting.posten', given.begroting?.posten ?? []),
  ]
}

function pointersTo<Key extends string>(
  part: string,
  key: Key,
  items: readonly { readonly [Name in Key]: string | null }[],
  known: Listed[] | null,
): Pointer[] {
  if (known === null) return []
  return items.map((item, at) => {
    const id = item[key]
    return { path: [part, at, key], to: id === null ? [] : [id], in: known }
  })
}
