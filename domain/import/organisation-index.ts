import { areAlikeOrganisations, organisationKey } from './organisation-name.ts'
import type { OrganisationMatch } from './organisations-plan.ts'
import type { KnownOrganisation } from './import-region.ts'

export type IndexedOrganisation = {
  readonly key: string
  readonly match: OrganisationMatch
  readonly known: KnownOrganisation | null
}

export type OrganisationIndex = {
  readonly byKey: Map<string, IndexedOrganisation>
  readonly byWord: Map<string, IndexedOrganisation[]>
}

// Words that hundreds share ("gemeente") tell nothing apart.
const mostPerWord = 100

export function organisationIndex(known: readonly KnownOrganisation[]): OrganisationIndex {
  const index: OrganisationIndex = { byKey: new Map(), byWord: new Map() }
  for (const organisation of known) addKnown(index, organisation, organisation.name)
  // What is called so now goes before what was merged under that name.
  for (const organisation of known) {
    for (const name of organisation.formerNames ?? []) addKnown(index, organisation, name)
  }
  return index
}

function addKnown(index: OrganisationIndex, known: KnownOrganisation, name: string): void {
  const { organisationId } = known
  addOrganisation(index, {
    key: organisationKey(name),
    match: { kind: 'organisation', organisationId, name: known.name },
    known,
  })
}

export function addOrganisation(index: OrganisationIndex, added: IndexedOrganisation): void {
  if (!index.byKey.has(added.key)) index.byKey.set(added.key, added)
  for (const word of wordsOf(added.key)) {
    const there = index.byWord.get(word)
    if (there === undefined) index.byWord.set(word, [added])
    else if (there.length < mostPerWord) there.push(added)
  }
}

/** An organisation whose name is part of this one or the other way round, or nearly the same. */
export function similarOrganisation(
  index: OrganisationIndex,
  key: string,
): IndexedOrganisation | null {
  const others = wordsOf(key).flatMap((word) => index.byWord.get(word) ?? [])
  return others.find((other) => areAlikeOrganisations(key, other.key)) ?? null
}

// The first letters stand beside the words, so that a typing slip further on is still found.
function wordsOf(key: string): string[] {
  return [...new Set([...key.split(' '), `${key.slice(0, 3)}*`])]
}
