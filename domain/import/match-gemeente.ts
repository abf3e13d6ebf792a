import type { GemeenteId } from '#domain/shared/ids'
import { wholeRegionWords, wordsBeforeGemeente } from '#domain/texts/import-words'
import { cleanText, saysNothing } from './cell-text.ts'
import { isWithinEdits } from './edit-distance.ts'
import { fold } from './fold.ts'
import type { ImportGemeente } from './import-region.ts'

export type GemeenteMatch = {
  readonly gemeenteIds: readonly GemeenteId[]
  readonly unknown: readonly string[]
}

/** The gemeenten a cell names, in any spelling; "hele regio" names none and is not unknown. */
export function gemeenteMatcher(gemeenten: readonly ImportGemeente[]) {
  const byKey = new Map<string, GemeenteId>()
  for (const { id, name } of gemeenten) {
    byKey.set(fold(name), id)
    byKey.set(fold(name).replaceAll(' ', ''), id)
  }
  // An abbreviation counts only while no other gemeente has the same one.
  const short = gemeenten.map(({ name }) => initialsOf(name))
  gemeenten.forEach(({ id }, index) => {
    const initials = short[index] ?? ''
    const isTelling = initials.length > 1 && short.indexOf(initials) === short.lastIndexOf(initials)
    if (isTelling && !byKey.has(initials)) byKey.set(initials, id)
  })
  const seen = new Map<string, GemeenteMatch>()

  return (cell: string): GemeenteMatch => {
    const found = seen.get(cell) ?? matchAll(cell, byKey)
    if (seen.size < 5_000) seen.set(cell, found)
    return found
  }
}

function matchAll(cell: string, byKey: ReadonlyMap<string, GemeenteId>): GemeenteMatch {
  const gemeenteIds: GemeenteId[] = []
  const unknown: string[] = []
  const parts = cell.split(/[,;/+&|\n\r]+|\s(?:en|and)\s/i).map(cleanText)
  for (const part of parts.filter((text) => !saysNothing(text))) {
    const id = matchOne(part, byKey)
    if (id === null && !wholeRegionWords.has(fold(part))) unknown.push(part)
    if (id !== null && !gemeenteIds.includes(id)) gemeenteIds.push(id)
  }
  return { gemeenteIds, unknown }
}

function matchOne(part: string, byKey: ReadonlyMap<string, GemeenteId>): GemeenteId | null {
  const before = part.replace(/\(.*$/, '')
  const words = fold(before === '' ? part : before).split(' ')
  while (words.length > 1 && wordsBeforeGemeente.has(words[0] ?? '')) words.shift()
  const key = words.join(' ')
  const exact = byKey.get(key) ?? byKey.get(key.replaceAll(' ', ''))
  if (exact !== undefined) return exact
  if (key.length < 6 || key.length > 40) return null
  for (const [name, id] of byKey) {
    if (name.length >= 6 && isWithinEdits(key, name, name.length >= 10 ? 2 : 1)) return id
  }
  return null
}

// "IJ" is one letter in Dutch: Oude IJsselstreek is OIJ.
function initialsOf(name: string): string {
  return fold(name)
    .split(' ')
    .map((word) => (word.startsWith('ij') ? 'ij' : word.slice(0, 1)))
    .join('')
}
