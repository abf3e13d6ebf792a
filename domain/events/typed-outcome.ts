import type { OutcomeKind } from '#domain/contract/outcomes'
import { fold } from '#domain/import/fold'
import type { ActionId, PersonId } from '#domain/shared/ids'
import { outcomeWords } from '#domain/texts/outcomes'

export type NamedPerson = { readonly id: PersonId; readonly name: string }

/** Whom and what a sentence can name. */
export type Nameable = {
  readonly people: readonly NamedPerson[]
  /** Who was picked from the list while typing, the last one first: who is meant among namesakes. */
  readonly picked?: readonly NamedPerson[]
  readonly actionIds: readonly ActionId[]
}

export type TypedOutcome = {
  /** Null when the sentence does not begin with one. */
  readonly kind: OutcomeKind | null
  readonly text: string
  readonly owner: 'user' | NamedPerson | null
  /** The name that more than one person has, so that it stays in the sentence. */
  readonly namesakes: string | null
  readonly actionIds: readonly ActionId[]
}

/**
 * What one typed line says: `inzicht: ...` is its kind, `@` names who does it and `#` the letters
 * of the actions. A name or letter that Schakel does not know stays in the sentence, and so does a
 * name of more people of whom none was picked.
 */
export function typedOutcome(
  typed: string,
  { people, picked = [], actionIds }: Nameable,
): TypedOutcome {
  const { kind, rest } = withoutKind(typed.trim())
  const named = withoutOwner(rest, people, picked)
  const served: ActionId[] = []
  const text = named.rest.replace(/(^|\s)#([\p{L}\d]+(?:,[\p{L}\d]+)*)/gu, (whole, _, letters) => {
    const wanted = String(letters)
      .split(',')
      .map((letter) => actionIds.find((id) => id.toLowerCase() === letter.toLowerCase()))
    if (wanted.some((id) => id === undefined)) return String(whole)
    for (const id of wanted) if (id !== undefined && !served.includes(id)) served.push(id)
    return ' '
  })
  const { owner, namesakes } = named
  return { kind, text: tidy(text), owner, namesakes, actionIds: served }
}

/** What is being named where the cursor stands, so that a list can be offered. */
export type Mention = {
  readonly sign: '@' | '#'
  readonly word: string
  /** Where the sign stands in the text. */
  readonly from: number
}

const longestName = 60

/** The `@` or `#` that is being typed right before the cursor; null when there is none. */
export function mentionAt(typed: string, caret: number): Mention | null {
  const before = typed.slice(0, caret)
  const found = /(^|\s)([@#])([^@#]*)$/u.exec(before)
  if (found === null) return null
  const [, lead = '', sign, word = ''] = found
  if (sign === '#' && !/^[\p{L}\d]*$/u.test(word)) return null
  if (word.length > longestName || /[.:;!?]\s/.test(word)) return null
  return { sign: sign === '#' ? '#' : '@', word, from: found.index + lead.length }
}

/** The text with the mention written out, and where the cursor then stands. */
export function withMention(
  typed: string,
  { sign, word, from }: Mention,
  name: string,
): { readonly text: string; readonly caret: number } {
  const after = typed.slice(from + 1 + word.length).replace(/^\s+/, '')
  const written = `${typed.slice(0, from)}${sign}${name} `
  return { text: written + after, caret: written.length }
}

function withoutKind(typed: string): { kind: OutcomeKind | null; rest: string } {
  const found = /^([\p{L} ]{3,20}):\s*/u.exec(typed)
  const word = fold(found?.[1] ?? '')
  const entries = Object.entries(outcomeWords.typed) as [OutcomeKind, readonly string[]][]
  const kind = entries.find(([, words]) => words.includes(word))?.[0] ?? null
  return { kind, rest: kind === null ? typed : typed.slice(found?.[0].length) }
}

function withoutOwner(
  text: string,
  people: readonly NamedPerson[],
  picked: readonly NamedPerson[],
) {
  const named = [...picked, ...people].map((person) => ({ owner: person, name: person.name }))
  const self = outcomeWords.self.map((name) => ({ owner: 'user' as const, name }))
  // The longest name first: "Anna Proefstuk" is meant, and not an "Anna" who is there too.
  const longest = [...named, ...self].sort((one, other) => other.name.length - one.name.length)
  for (const { owner, name } of longest) {
    const at = text.toLowerCase().indexOf(`@${name.toLowerCase()}`)
    if (at === -1 || name === '') continue
    const end = at + 1 + name.length
    if (/[\p{L}\d]/u.test(text[end] ?? '')) continue
    if (owner !== 'user' && hasNamesake(owner, people) && !picked.includes(owner)) {
      return { owner: null, namesakes: name, rest: text }
    }
    return { owner, namesakes: null, rest: `${text.slice(0, at)} ${text.slice(end)}` }
  }
  return { owner: null, namesakes: null, rest: text }
}

function hasNamesake({ id, name }: NamedPerson, people: readonly NamedPerson[]): boolean {
  return people.some((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase())
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/^[.,;:]\s*/, '')
    .trim()
}
