import type { ChainRoleId } from '#domain/shared/ids'
import { fold } from './fold.ts'
import type { ImportChainRole } from './import-region.ts'

/** Where a person's chain role was read from. */
export type ChainRoleOrigin = 'column' | 'function' | 'organisation' | 'list'

export type ChainRoleMatch = { readonly id: ChainRoleId; readonly from: ChainRoleOrigin }

type Found = { readonly role: ImportChainRole; readonly isWhole: boolean }
type Matcher = (text: string) => Found | null

/** Recognises a chain role in what people write, by name and synonyms. */
export function chainRoleMatcher(roles: readonly ImportChainRole[]): Matcher {
  const byWords = new Map<string, ImportChainRole>()
  for (const role of roles) {
    for (const word of [role.name, ...role.synonyms].map(fold)) {
      if (word !== '' && !byWords.has(word)) byWords.set(word, role)
    }
  }
  const longestFirst = [...byWords].sort(([left], [right]) => right.length - left.length)
  const seen = new Map<string, Found | null>()

  const find = (key: string): Found | null => {
    const whole = byWords.get(key)
    if (whole) return { role: whole, isWhole: true }
    const padded = ` ${key} `
    const inside = longestFirst.find(([word]) => padded.includes(` ${word} `))
    return inside ? { role: inside[1], isWhole: false } : null
  }

  return (text) => {
    const key = fold(text)
    if (key === '') return null
    const known = seen.get(key)
    if (known !== undefined) return known
    const found = find(key)
    if (seen.size < 5_000) seen.set(key, found)
    return found
  }
}

/**
 * A role column decides, else the organisation; a function of the same group is more precise than
 * one word of the organisation's name ("beleidsmedewerker" at "Gemeente Aalten").
 */
export function chainRoleOf(
  match: Matcher,
  row: { column: string; functionName: string; organisation: string },
): ChainRoleMatch | null {
  const column = match(row.column)
  if (column) return { id: column.role.id, from: 'column' }
  const organisation = match(row.organisation)
  const functionName = match(row.functionName)
  const isMorePrecise =
    !organisation?.isWhole && functionName?.role.group === organisation?.role.group
  if (organisation && !(functionName && isMorePrecise)) {
    return { id: organisation.role.id, from: 'organisation' }
  }
  return functionName ? { id: functionName.role.id, from: 'function' } : null
}
