import type { RegionPackage } from '#domain/contract/region-package-file'

/** Where in the file something does not fit: names of parts and places from zero. */
export type PackagePath = readonly (string | number)[]
export type PackageFault = {
  readonly path: PackagePath
  readonly kind: 'twice' | 'points-nowhere'
  readonly value: string
}

type Listed = { readonly id: string }

/** What the store keeps where a package leaves its roles or event types out. */
export type KeptParts = { readonly roles: Listed[]; readonly types: Listed[] }

/** The first thing that points nowhere or stands twice; undefined for a package that is whole. */
export function findPackageFault(given: RegionPackage, kept: KeptParts): PackageFault | undefined {
  return firstTwice(given) ?? firstRepeat(given) ?? firstPointingNowhere(given, kept)
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

type Naming = { readonly acties: readonly string[] }

// Ids, periods and years of which one thing names each at most once.
function firstRepeat(given: RegionPackage): PackageFault | undefined {
  for (const { path, values } of valuesOf(given)) {
    const at = values.findIndex((value, place) => values.indexOf(value) < place)
    if (at !== -1) return { path: [...path, at], kind: 'twice', value: values[at] ?? '' }
  }
  return undefined
}

type Values = { readonly path: PackagePath; readonly values: readonly string[] }

function valuesOf(given: RegionPackage): Values[] {
  const { gemeenten, organisaties, planning, indicatoren, soorten, bijeenkomsten } = given
  const actions = (path: PackagePath, items: readonly Naming[]): Values[] =>
    items.map(({ acties }, at) => ({ path: [...path, at, 'acties'], values: acties }))
  return [
    ...gemeenten.map(({ schoolvakanties }, at) => ({
      path: ['gemeenten', at, 'schoolvakanties'],
      values: schoolvakanties,
    })),
    ...organisaties.map(({ gemeenten: served }, at) => ({
      path: ['organisaties', at, 'gemeenten'],
      values: served,
    })),
    ...planning.map(({ perioden }, at) => ({
      path: ['planning', at, 'perioden'],
      values: perioden,
    })),
    ...actions(['planning'], planning),
    ...actions(['indicatoren'], indicatoren),
    ...actions(['soorten'], soorten ?? []),
    ...actions(['bijeenkomsten'], bijeenkomsten),
    ...actions(['begroting', 'posten'], given.begroting?.posten ?? []),
    { path: ['begroting', 'jaren'], values: given.begroting?.jaren.map(String) ?? [] },
  ]
}

type Pointer = { readonly path: PackagePath; readonly to: readonly string[]; readonly in: Listed[] }

function firstPointingNowhere(given: RegionPackage, kept: KeptParts): PackageFault | undefined {
  for (const { path, to, in: items } of pointersOf(given, kept)) {
    const at = to.findIndex((id) => !items.some((item) => item.id === id))
    const value = to[at]
    if (value !== undefined) return { path, kind: 'points-nowhere', value }
  }
  return undefined
}

function pointersOf(given: RegionPackage, kept: KeptParts): Pointer[] {
  const { gemeenten, acties, regio } = given
  const each = (part: string, items: readonly Naming[]) =>
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
    ...pointersTo('organisaties', 'rol', given.organisaties, given.rollen ?? kept.roles),
    ...pointersTo('bijeenkomsten', 'soort', given.bijeenkomsten, given.soorten ?? kept.types),
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
  known: Listed[],
): Pointer[] {
  return items.map((item, at) => {
    const id = item[key]
    return { path: [part, at, key], to: id === null ? [] : [id], in: known }
  })
}
