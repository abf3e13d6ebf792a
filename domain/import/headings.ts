import { headingParts, headingWords } from '#domain/texts/import-headings'
import type { ImportField } from './fields.ts'
import { fold } from './fold.ts'

const byWords = new Map<string, ImportField>(
  (Object.entries(headingWords) as [ImportField, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word): [string, ImportField] => [word, field]),
  ),
)

/** The field a heading names exactly. */
export function exactFieldOf(heading: string): ImportField | null {
  return byWords.get(fold(heading)) ?? null
}

/** The field a heading names, also inside a longer heading. */
export function fieldOfHeading(heading: string): ImportField | null {
  const key = fold(heading)
  if (key === '' || key.length > 90) return null
  const exact = byWords.get(key)
  if (exact !== undefined) return exact
  return headingParts.find(([, pattern]) => pattern.test(key))?.[0] ?? null
}
