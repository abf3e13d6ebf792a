import { mergeColumnWords } from '#domain/texts/messages'
import { partsOf } from './fields.ts'
import { personFields, sharedFields } from './field-ids.ts'
import type { FieldValues } from './fields.ts'
import type { FieldId } from './field-ids.ts'

/** Word takes a name of at most this many letters. */
const longestName = 40

/** A column of a mail merge: its heading is the name of the merge field in the Word file. */
export type MergeColumn = { readonly heading: string; readonly field: FieldId | 'email' | null }

/** A stretch of the Word file: plain text, or the field of a column. */
export type MergePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly heading: string }

// News fills a page, and the day to answer before is known when the round is made, and not kept.
const inLetterOnly = new Set<FieldId>(['news', 'answerBefore'])

/** Every column: the address, each known field, and her own fields to fill in by hand. */
export function mergeColumns(texts: readonly string[]): MergeColumn[] {
  const fields = [...personFields, ...sharedFields].filter((field) => !inLetterOnly.has(field))
  const known = fields.map((field) => ({
    heading: mergeColumnWords[field],
    field,
  }))
  const email = { heading: mergeColumnWords.email, field: 'email' as const }
  const names = texts.flatMap(partsOf).flatMap((part) => (part.kind === 'own' ? part.name : []))
  const own = [...new Set(names.map(ownHeading))].map((heading) => ({ heading, field: null }))
  const taken = new Set([email, ...known].map(({ heading }) => heading.toLowerCase()))
  return [email, ...known, ...own.filter(({ heading }) => !taken.has(heading.toLowerCase()))]
}

/** What one person has in the columns. */
export function mergeRow(
  columns: readonly MergeColumn[],
  email: string | null,
  values: FieldValues,
): (string | null)[] {
  return columns.map(({ field }) => {
    if (field === null) return null
    return field === 'email' ? email : (values[field] ?? null)
  })
}

/** The lines of a text as the Word file has them. */
export function mergeLines(text: string): MergePart[][] {
  return text.split('\n').map((line) =>
    partsOf(line).map((part): MergePart => {
      if (part.kind === 'text') return part
      const heading = part.kind === 'own' ? ownHeading(part.name) : mergeColumnWords[part.field]
      return { kind: 'field', heading }
    }),
  )
}

// Word reads a heading without spaces or signs as it stands.
function ownHeading(name: string): string {
  const letters = name.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '')
  const heading = letters === '' ? '_' : letters
  const [first = '', ...others] = heading
  return [first.toUpperCase(), ...others].slice(0, longestName).join('')
}
