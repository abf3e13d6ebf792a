import { fold } from '#domain/import/fold'
import { cleanText, saysNothing } from '#domain/import/cell-text'
import { needNotNamed, noNeedWords, yesBeforeNeed } from '#domain/texts/form-words'

/** What a form asks about that becomes a count of the event, never a trait of a person. */
export type NeedKind = 'language' | 'diet' | 'access' | 'session'

export type NeedCount = { readonly kind: NeedKind; readonly name: string; readonly people: number }

/** The cells of one question, taken apart into what each asks for. */
export type NeedReader = (cell: string) => readonly string[]

/**
 * Reads the cells of one question. A comma divides only where the parts are choices that also
 * stand alone or beside others; "Werk, inkomen en taal" can be the name of one workshop.
 */
export function needReader(kind: NeedKind, cells: readonly string[]): NeedReader {
  const wholes = new Set(cells.map(asked).filter((text) => text !== ''))
  const seen = new Map<string, number>()
  for (const whole of wholes) {
    for (const part of partsBy(kind, whole, true)) {
      seen.set(fold(part), (seen.get(fold(part)) ?? 0) + 1)
    }
  }
  const isChoice = (part: string) => wholes.has(part) || (seen.get(fold(part)) ?? 0) > 1
  return (cell) => {
    const text = asked(cell)
    const apart = partsBy(kind, text, true)
    const parts = apart.some(isChoice) && kind !== 'access' ? apart : partsBy(kind, text, false)
    const named = parts.filter((part) => !isNothing(part))
    return [...new Map(named.map((part) => [fold(part), part])).values()]
  }
}

/** Adds up what each person asked for; a choice counts once per person, in its usual spelling. */
export function countNeeds(
  kind: NeedKind,
  asks: readonly (readonly string[])[],
): readonly NeedCount[] {
  const found = new Map<string, { people: number; spellings: Map<string, number> }>()
  for (const names of asks) {
    for (const [key, name] of new Map(names.map((each) => [fold(each), each]))) {
      const need = found.get(key) ?? { people: 0, spellings: new Map<string, number>() }
      need.people += 1
      need.spellings.set(name, (need.spellings.get(name) ?? 0) + 1)
      found.set(key, need)
    }
  }
  return [...found.values()]
    .map(({ people, spellings }) => ({ kind, name: usual(spellings), people }))
    .toSorted((one, other) => other.people - one.people || compare(one.name, other.name))
}

// What is asked for, without the yes before it.
function asked(cell: string): string {
  const text = cleanText(cell).replace(/[;\s]+$/, '')
  if (saysNothing(text) || noNeedWords.test(fold(text))) return ''
  const rest = text.replace(yesBeforeNeed, '')
  return rest === '' ? needNotNamed : rest
}

function partsBy(kind: NeedKind, text: string, takesCommas: boolean): string[] {
  const divider = text.includes(';') ? /;/ : takesCommas ? /,\s+/ : /;/
  const parts = text.split(divider).map((part) => part.trim())
  // Languages are said in a row: "Dari en Farsi", "Arabisch/Engels".
  const more = kind === 'language' ? parts.flatMap((part) => part.split(languageDivider)) : parts
  return more.map((part) => part.trim()).filter((part) => part !== '')
}

const languageDivider = /\s+(?:en|of|and|or)\s+|[/&+]|,\s*/

function isNothing(part: string): boolean {
  return saysNothing(part) || noNeedWords.test(fold(part))
}

function usual(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].toSorted(
    ([one, its], [other, others]) => others - its || compare(one, other),
  )
  return first?.[0] ?? ''
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
