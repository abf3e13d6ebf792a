import { fullName } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import { foldedWithPlaces } from './folded-text.ts'
import type { FoldedText } from './folded-text.ts'

/** By what a person is found again in a text that somebody typed. */
export type TraceKind = 'name' | 'email' | 'phone'

export type Traces = {
  /** Whole names, folded; each has at least two words. */
  readonly names: readonly string[]
  /** A name of one word, such as "Fatima": it may be somebody else's. */
  readonly singleNames: readonly string[]
  readonly emails: readonly string[]
  /** The last nine digits, so that 06, +31 6 and 0031 6 are one number. */
  readonly phones: readonly string[]
}

type Known = PersonName & { readonly email: string | null; readonly phone: string | null }

/** What to look for: the name in its spellings, the address and the number. */
export function tracesOf(people: readonly Known[]): Traces {
  const spellings = unique(people.flatMap(spellingsOf).map(folded))
  return {
    names: spellings.filter((name) => name.includes(' ')),
    singleNames: spellings.filter((name) => !name.includes(' ')),
    emails: unique(people.flatMap(({ email }) => email?.trim().toLowerCase() || [])),
    phones: unique(people.flatMap(({ phone }) => significantDigits(phone ?? '') ?? [])),
  }
}

/** What either of them looks for. */
export function mergedTraces(one: Traces, other: Traces): Traces {
  return {
    names: unique([...one.names, ...other.names]),
    singleNames: unique([...one.singleNames, ...other.singleNames]),
    emails: unique([...one.emails, ...other.emails]),
    phones: unique([...one.phones, ...other.phones]),
  }
}

export type Found = {
  readonly kind: TraceKind
  readonly from: number
  readonly until: number
  /** False for a name of one word. */
  readonly isCertain: boolean
}

/** Where in a text the person stands, in order, without overlaps. */
export function findTraces(text: string, traces: Traces): Found[] {
  if (text.trim() === '') return []
  const plain = foldedWithPlaces(text)
  const found = [
    ...traces.emails.flatMap((email) => words(plain, email, 'email', true)),
    ...phonesIn(text, traces.phones),
    ...traces.names.flatMap((name) => words(plain, name, 'name', true)),
    ...traces.singleNames.flatMap((name) => words(plain, name, 'name', false)),
  ].toSorted((one, other) => one.from - other.from || other.until - one.until)
  return found.reduce<Found[]>((kept, next) => {
    const last = kept.at(-1)
    return last && next.from < last.until ? kept : [...kept, next]
  }, [])
}

/** The text with what was found replaced by the mark. */
export function clearedOf(text: string, found: readonly Found[], mark: string): string {
  return found.reduceRight(
    (left, { from, until }) => left.slice(0, from) + mark + left.slice(until),
    text,
  )
}

function spellingsOf({ givenName, tussenvoegsel, familyName }: Known): string[] {
  const given = givenName.trim()
  if (!familyName) return given === '' ? [] : [given]
  const particle = tussenvoegsel ? `${tussenvoegsel} ` : ''
  return [
    fullName({ givenName, tussenvoegsel, familyName }),
    `${given} ${familyName}`,
    `${familyName}, ${given}${particle === '' ? '' : ` ${particle.trim()}`}`,
    `${particle}${familyName}, ${given}`,
  ]
}

function words(plain: FoldedText, wanted: string, kind: TraceKind, isCertain: boolean): Found[] {
  const pattern = wanted.split(' ').map(escaped).join('\\s+')
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu')
  return [...plain.text.matchAll(expression)].map((match) => ({
    kind,
    isCertain,
    from: plain.placeOf(match.index),
    until: plain.placeOf(match.index + match[0].length),
  }))
}

function phonesIn(text: string, phones: readonly string[]): Found[] {
  if (phones.length === 0) return []
  return [...text.matchAll(/\+?\(?\d(?:[ .()/-]{0,3}\d){7,14}/g)].flatMap((match) => {
    const digits = significantDigits(match[0])
    if (digits === undefined || !phones.includes(digits)) return []
    const until = match.index + match[0].length
    return [{ kind: 'phone' as const, isCertain: true, from: match.index, until }]
  })
}

function significantDigits(phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '')
  return digits.length < 9 ? undefined : digits.slice(-9)
}

function folded(name: string): string {
  return foldedWithPlaces(name.trim().replace(/\s+/g, ' ')).text
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
