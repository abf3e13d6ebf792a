import { fieldWords, gap } from '#domain/texts/messages'
import { partsOf, typedOf } from './fields.ts'
import { sharedFields } from './field-ids.ts'
import type { FieldValues } from './fields.ts'
import type { FieldId } from './field-ids.ts'

export type Filled = {
  readonly text: string
  /** Known fields of the text that have no value: a visible gap stands there. */
  readonly missing: readonly FieldId[]
  /** What stands between braces and is no field of ours; it stays as typed. */
  readonly unknown: readonly string[]
}

/** Fills every field of a text; what cannot be filled stays visible and is named. */
export function fillText(text: string, values: FieldValues): Filled {
  const missing = new Set<FieldId>()
  const unknown = new Set<string>()
  const filled = partsOf(text).map((part) => {
    if (part.kind === 'text') return part.text
    if (part.kind === 'own') {
      unknown.add(part.name)
      return part.typed
    }
    const value = values[part.field] ?? ''
    if (value !== '') return value
    missing.add(part.field)
    return gap(fieldWords[part.field])
  })
  return { text: filled.join(''), missing: [...missing], unknown: [...unknown] }
}

/** Fills what is the same for everybody and leaves the fields of one person open. */
export function fillShared(text: string, values: FieldValues): string {
  const shared = new Set<string>(sharedFields)
  return partsOf(text)
    .map((part) => {
      if (part.kind !== 'field' || !shared.has(part.field)) return typedOf(part)
      const value = values[part.field] ?? ''
      return value === '' ? gap(fieldWords[part.field]) : value
    })
    .join('')
}
