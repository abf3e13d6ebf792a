import { findTraces, tracesOf } from '#domain/privacy/traces'
import type { Traces } from '#domain/privacy/traces'
import { foldedWithPlaces } from '#domain/privacy/folded-text'

type Known = Parameters<typeof tracesOf>[0][number]

// Shorter family names are words of the language too often.
const shortestFamilyName = 4
// Whoever they are of.
const addressOrNumber = /\S@\S+\.\S|\+?\(?\d(?:[ .()/-]{0,3}\d){8,14}/

/**
 * Tells which of the texts may name somebody: a person of the store, by the whole name or by the
 * family name with a capital, or an e-mail address or telephone number of anybody.
 */
export function textsThatName(
  texts: readonly string[],
  people: readonly Known[],
): ReadonlySet<string> {
  const traces = tracesOf(people)
  const families = people.flatMap(({ familyName }) =>
    familyName !== null && familyName.length >= shortestFamilyName ? [folded(familyName)] : [],
  )
  const wanted = inAnyOf(texts, {
    ...traces,
    singleNames: [...new Set([...traces.singleNames, ...families])],
  })
  return new Set(texts.filter((text) => addressOrNumber.test(text) || names(text, wanted)))
}

function names(text: string, traces: Traces): boolean {
  return findTraces(text, traces).some(
    ({ isCertain, from }) => isCertain || /\p{Lu}/u.test(text.charAt(from)),
  )
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
