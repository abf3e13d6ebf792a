import { namePrefixes, tussenvoegsels, wordsForNobody } from '#domain/texts/import-words'
import { cleanText, saysNothing } from './cell-text.ts'
import { fold } from './fold.ts'

/** A name in its parts; who has one name only has it as given name. */
export type PersonName = {
  readonly givenName: string
  readonly tussenvoegsel: string | null
  readonly familyName: string | null
}

/** The parts of a name in one cell, also `Achternaam, Voornaam tussenvoegsel`; null when no name. */
export function parseName(text: string): PersonName | null {
  const clean = withoutPrefix(cleanText(text))
  if (!isName(clean)) return null
  const [family = '', ...rest] = clean.split(',').map((part) => part.trim())
  const given = rest.filter((part) => part !== '').join(' ')
  return withCapitals(given === '' ? inReadingOrder(wordsOf(family)) : familyFirst(family, given))
}

/** The parts of a name in columns of its own; null when all are empty. */
export function joinName(given: string, tussenvoegsel: string, family: string): PersonName | null {
  const givenName = isName(given) ? withoutPrefix(cleanText(given)) : ''
  const particle = saysNothing(tussenvoegsel) ? '' : cleanText(tussenvoegsel)
  if (!isName(family)) {
    return givenName === ''
      ? null
      : { givenName, tussenvoegsel: orNull(particle), familyName: null }
  }
  const split = splitFamily(wordsOf(family.replace(/,/g, ' ')))
  return withCapitals({
    givenName,
    tussenvoegsel: orNull([particle, split.particle].filter((part) => part !== '').join(' ')),
    familyName: orNull(split.family),
  })
}

/** The name as it is said: given name, tussenvoegsel, family name. */
export function fullName(name: PersonName): string {
  return [name.givenName, name.tussenvoegsel, name.familyName]
    .filter((part) => part !== null && part !== '')
    .join(' ')
}

/** Tells a tussenvoegsel from a name; a lone capital is an initial, so "V." is none. */
export function isTussenvoegsel(word: string): boolean {
  if (/^\p{Lu}\.?$/u.test(word)) return false
  return tussenvoegsels.has(word.toLowerCase().replace(/[’‘`´]/g, "'"))
}

function isName(text: string): boolean {
  const clean = cleanText(text)
  if (clean.length > 120 || saysNothing(clean) || wordsForNobody.has(fold(clean))) return false
  return /\p{L}/u.test(clean) && !/[@=<>{}[\]|\\]|https?:/i.test(clean) && !/\d{2}/.test(clean)
}

function familyFirst(family: string, given: string): PersonName {
  const split = splitFamily(wordsOf(family))
  const words = wordsOf(given)
  let end = words.length
  while (end > 1 && isTussenvoegsel(words[end - 1] ?? '')) end -= 1
  const particle = [...words.slice(end), split.particle].filter((part) => part !== '').join(' ')
  return {
    givenName: words.slice(0, end).join(' '),
    tussenvoegsel: orNull(particle),
    familyName: orNull(split.family),
  }
}

function inReadingOrder(words: string[]): PersonName {
  const start = words.findIndex((word, index) => index < words.length - 1 && isTussenvoegsel(word))
  if (start === -1) {
    const familyName = words.length > 1 ? (words[words.length - 1] ?? null) : null
    const givenName = words.length > 1 ? words.slice(0, -1).join(' ') : (words[0] ?? '')
    return { givenName, tussenvoegsel: null, familyName }
  }
  const split = splitFamily(words.slice(start))
  return {
    givenName: words.slice(0, start).join(' '),
    tussenvoegsel: orNull(split.particle),
    familyName: orNull(split.family),
  }
}

function splitFamily(words: string[]): { particle: string; family: string } {
  let start = 0
  while (start < words.length - 1 && isTussenvoegsel(words[start] ?? '')) start += 1
  let end = words.length
  while (start === 0 && end > 1 && isTussenvoegsel(words[end - 1] ?? '')) end -= 1
  return {
    particle: [...words.slice(0, start), ...words.slice(end)].join(' '),
    family: words.slice(start, end).join(' '),
  }
}

function withoutPrefix(text: string): string {
  const words = wordsOf(text)
  while (words.length > 1 && namePrefixes.has((words[0] ?? '').toLowerCase())) words.shift()
  return words.join(' ')
}

function withCapitals(name: PersonName): PersonName {
  const whole = fullName(name)
  const isShouted = whole === whole.toUpperCase() && /\p{Lu}{3}/u.test(whole)
  if (!isShouted) return name
  const capitalised = (text: string) =>
    text.toLowerCase().replace(/(^|[\s-]|(?<=^\p{L})['’])\p{L}/gu, (start) => start.toUpperCase())
  return {
    givenName: capitalised(name.givenName),
    tussenvoegsel: name.tussenvoegsel?.toLowerCase() ?? null,
    familyName: name.familyName === null ? null : capitalised(name.familyName),
  }
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
