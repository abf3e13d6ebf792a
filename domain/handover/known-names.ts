import { findTraces, tracesOf } from '#domain/privacy/traces'
import type { Traces } from '#domain/privacy/traces'
import { foldedWithPlaces } from '#domain/privacy/folded-text'

type Known = Parameters<typeof tracesOf>[0][number]

// A letter by itself is an initial, or the letter of an action.
const shortestName = 2
// Whoever they are of.
const addressOrNumber = /\S@\S+\.\S|\+?\(?\d(?:[ .()/-]{0,3}\d){8,14}/

/**
 * Tells which of the texts may name somebody: a person of the store, by the whole name or by a
 * given or family name with a capital (or in a script that has none), or an e-mail address or
 * telephone number of anybody.
 */
export function textsThatName(
  given: readonly string[],
  people: readonly Known[],
): ReadonlySet<string> {
  return nameFinder(people)(given)
}

export type NameFinder = (given: readonly string[]) => ReadonlySet<string>

/** The same of any number of texts, with the names of everybody worked out once. */
export function nameFinder(people: readonly Known[]): NameFinder {
  const traces = tracesOf(people)
  const known = {
    ...traces,
    singleNames: [...new Set([...traces.singleNames, ...people.flatMap(partsOf)])],
  }
  return (given) => {
    const texts = [...new Set(given)]
    const wanted = inAnyOf(texts, known)
    return new Set(texts.filter((text) => addressOrNumber.test(text) || names(text, wanted)))
  }
}

// By what somebody is called in passing: "Fatima", "mevrouw Vos", "van Dijk" as well as "Dijk".
function partsOf({ givenName, familyName }: Known): string[] {
  return [givenName, familyName ?? '']
    .flatMap((name) => [name, ...name.split(/[\s-]+/).filter(isWrittenAsName)])
    .map((name) => folded(name).replace(/\s+/g, ' '))
    .filter((name) => name.length >= shortestName)
}

function names(text: string, traces: Traces): boolean {
  return findTraces(text, traces).some(
    ({ isCertain, from, until }) => isCertain || isWrittenAsName(text.slice(from, until)),
  )
}

/** Whether it is written as a name: a letter of it is no small one, or its script has no others. */
function isWrittenAsName(word: string): boolean {
  return /\p{L}/u.test(word.replace(/\p{Ll}/gu, ''))
}

// One look through everything first: of thousands of names a handful stand in any title.
function inAnyOf(texts: readonly string[], traces: Traces): Traces {
  const all = folded(texts.join('\n')).replace(/\s+/g, ' ')
  const isThere = (word: string) => all.includes(word)
  return {
    names: traces.names.filter(isThere),
    singleNames: traces.singleNames.filter((name) => name !== '' && isThere(name)),
    emails: traces.emails.filter(isThere),
    phones: traces.phones,
  }
}

function folded(text: string): string {
  return foldedWithPlaces(text.trim()).text
}
