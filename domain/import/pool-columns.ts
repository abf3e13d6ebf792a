import {
  neverOfSleutelpersoon,
  poolHeadingParts,
  poolHeadingWords,
} from '#domain/texts/pool-headings'
import { poolFields } from './fields.ts'
import type { ColumnMapping, ImportField, PoolField } from './fields.ts'
import { fold } from './fold.ts'

const byWords = new Map<string, PoolField>(
  poolFields.flatMap((field) => poolHeadingWords[field].map((word) => [word, field] as const)),
)

/** The field of a profile that a heading names. */
export function poolFieldOfHeading(heading: string): PoolField | null {
  const key = fold(heading)
  if (key === '' || key.length > 90) return null
  const exact = byWords.get(key)
  if (exact !== undefined) return exact
  return poolHeadingParts.find(([, pattern]) => pattern.test(key))?.[0] ?? null
}

// In a list of sleutelpersonen these mean something about the pool, not about a job.
const replaced: ReadonlySet<ImportField | null> = new Set([null, 'chainRole', 'gemeente'])

/** What a column of a list of sleutelpersonen means, given what it would mean in another list. */
export function fieldInPool(heading: string, field: ImportField | null): ImportField | null {
  if (!replaced.has(field)) return field
  if (neverOfSleutelpersoon.test(fold(heading))) return 'sensitive'
  return poolFieldOfHeading(heading) ?? (field === 'gemeente' ? 'poolGemeenten' : field)
}

/** Headings with languages and something else that only a list of sleutelpersonen has. */
export function looksLikePool(headings: readonly string[]): boolean {
  const fields = new Set(headings.map(poolFieldOfHeading))
  const telling = (['reward', 'hourRate', 'kmRate', 'is21', 'poolSince', 'themes'] as const).filter(
    (field) => fields.has(field),
  )
  return fields.has('languages') && telling.length > 0
}

/** Whether columns were read as those of a list of sleutelpersonen. */
export function isPoolMapping(mapping: ColumnMapping): boolean {
  return mapping.some(({ field }) => (poolFields as readonly (string | null)[]).includes(field))
}
