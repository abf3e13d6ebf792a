import { fieldWords } from '#domain/texts/messages'
import { personFields, sharedFields } from './field-ids.ts'
import type { FieldId } from './field-ids.ts'

/** What stands in each field; a field that is absent or null has no value. */
export type FieldValues = Readonly<Partial<Record<FieldId, string | null>>>

/** A stretch of a text: as typed, a field that is known, or one of her own. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: FieldId }
  | { readonly kind: 'own'; readonly name: string; readonly typed: string }

const byWord = new Map<string, FieldId>(
  [...sharedFields, ...personFields].map((field) => [fieldWords[field], field]),
)

/** Cuts a text at its fields: `{voornaam}`; capitals and spaces inside do not matter. */
export function partsOf(text: string): TextPart[] {
  return text.split(/(\{[^{}\n]{1,60}\})/).flatMap((piece, index): TextPart[] => {
    if (piece === '') return []
    if (index % 2 === 0) return [{ kind: 'text', text: piece }]
    const name = piece.slice(1, -1).trim().replace(/\s+/g, ' ').toLowerCase()
    const field = byWord.get(name)
    return [field === undefined ? { kind: 'own', name, typed: piece } : { kind: 'field', field }]
  })
}

/** A part as it is typed. */
export function typedOf(part: TextPart): string {
  if (part.kind === 'text') return part.text
  return part.kind === 'own' ? part.typed : `{${fieldWords[part.field]}}`
}
