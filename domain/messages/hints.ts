import { fillText } from './fill.ts'
import { partsOf, typedOf } from './fields.ts'
import type { FieldValues } from './fields.ts'
import { personFields } from './field-ids.ts'
import type { FieldId } from './field-ids.ts'
import { hasOneSubject, lengthFor } from './kinds.ts'
import type { MessageWay } from './kinds.ts'
import { subjectValuesFor } from './person-values.ts'

/** What could be better in a text; it never stops her. */
export type Hint =
  | { readonly kind: 'subject-missing' }
  | { readonly kind: 'subject-long'; readonly length: number }
  | { readonly kind: 'text-long'; readonly length: number }
  | { readonly kind: 'sentence-long'; readonly words: number; readonly start: string }
  | { readonly kind: 'subject-field'; readonly field: FieldId }
  | { readonly kind: 'unknown-field'; readonly name: string }
  | { readonly kind: 'field-empty'; readonly field: FieldId; readonly people: number }

/** A phone shows about this much of a subject. */
export const subjectAtMost = 60
/** What is read on a phone without unfolding. */
export const shortTextAtMost = 600
/** B1: a sentence of more words is hard to follow. */
export const wordsAtMost = 15

type Draft = {
  readonly way: MessageWay
  readonly subject: string
  readonly body: string
  /** What everybody in the round fills in. */
  readonly values: readonly FieldValues[]
}

/** What to look at before a round is made; what leaves a gap first. */
export function hintsFor({ way, subject, body, values }: Draft): Hint[] {
  const hasSubject = way !== 'whatsapp'
  const inSubject = hasOneSubject(way) ? personFieldsIn(subject) : []
  const read = inSubject.length === 0 ? subject : withoutFields(subject, inSubject)
  const text = hasSubject ? `${read}\n${body}` : body
  return [
    ...fieldHints(text, values),
    ...inSubject.map((field): Hint => ({ kind: 'subject-field', field })),
    ...(hasSubject ? subjectHints(subject) : []),
    ...lengthHints(way, body),
    ...longSentences(body),
  ]
}

function fieldHints(text: string, values: readonly FieldValues[]): Hint[] {
  const { unknown, missing } = fillText(text, {})
  const empty = missing.flatMap((field): Hint[] => {
    const people = values.filter((each) => (each[field] ?? '') === '').length
    return people === 0 ? [] : [{ kind: 'field-empty', field, people }]
  })
  return [...unknown.map((name): Hint => ({ kind: 'unknown-field', name })), ...empty]
}

// A greeting is there for everybody at once as well.
function personFieldsIn(subject: string): FieldId[] {
  const ofOne = new Set<FieldId>(personFields)
  const { missing } = fillText(subject, subjectValuesFor('one-mail', {}))
  return missing.filter((field) => ofOne.has(field))
}

function withoutFields(text: string, fields: readonly FieldId[]): string {
  return partsOf(text)
    .filter((part) => part.kind !== 'field' || !fields.includes(part.field))
    .map(typedOf)
    .join('')
}

function subjectHints(subject: string): Hint[] {
  const { length } = subject.trim()
  if (length === 0) return [{ kind: 'subject-missing' }]
  return length > subjectAtMost ? [{ kind: 'subject-long', length }] : []
}

function lengthHints(way: MessageWay, { length }: string): Hint[] {
  const isLong = lengthFor(way) === 'short' && length > shortTextAtMost
  return isLong ? [{ kind: 'text-long', length }] : []
}

function longSentences(body: string): Hint[] {
  return sentencesOf(body).flatMap((sentence): Hint[] => {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word))
    if (words.length <= wordsAtMost) return []
    return [{ kind: 'sentence-long', words: words.length, start: words.slice(0, 4).join(' ') }]
  })
}

// A field counts as one word, whatever comes to stand there; "14.00 uur" is no end.
function sentencesOf(body: string): string[] {
  const oneWordEach = partsOf(body)
    .map((part) => (part.kind === 'text' ? part.text : '{…}'))
    .join('')
  return oneWordEach
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
