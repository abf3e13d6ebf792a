import { isWithinEdits } from './edit-distance.ts'
import { fold } from './fold.ts'
import { fullName, isTussenvoegsel } from './person-name.ts'
import type { PersonName } from './person-name.ts'

/**
 * What two spellings of one name have in common: its words without tussenvoegsels, capitals,
 * accents and order, so "van den Berg, Fatima" and "Fatima v.d. Berg" give the same key.
 */
export function nameKey(name: PersonName): string {
  return nameWords(name).sort().join(' ')
}

/** The words of a name that tell people apart. */
export function nameWords(name: PersonName): string[] {
  const words = fullName({ ...name, tussenvoegsel: null }).split(' ')
  const telling = words.filter((word) => !isTussenvoegsel(word))
  const folded = fold((telling.length > 0 ? telling : words).join(' ')).split(' ')
  const withoutParticles = folded.filter((word) => !isTussenvoegsel(word))
  return (withoutParticles.length > 0 ? withoutParticles : folded).map(withoutArticle)
}

/** Key under which a full name and the same name with an initial meet: `f berg`. */
export function initialKey(name: PersonName): string | null {
  if (name.familyName === null || name.givenName === '') return null
  const family = nameWords({ givenName: '', tussenvoegsel: null, familyName: name.familyName })
  return `${fold(name.givenName).slice(0, 1)} ${family.sort().join(' ')}`
}

/** Same initial and family name: alike when one given name is an initial or one letter differs. */
export function hasAlikeGivenName(left: PersonName, right: PersonName): boolean {
  const one = fold(left.givenName)
  const other = fold(right.givenName)
  const isInitial = (text: string) => text.split(' ').every((word) => word.length === 1)
  if (isInitial(one) || isInitial(other)) return true
  return Math.min(one.length, other.length) >= 4 && isWithinEdits(one, other, 1)
}

// Search folds the Arabic article away too (model, Cross-cutting).
function withoutArticle(word: string): string {
  return word.length > 3 && word.startsWith('ال') ? word.slice(2) : word
}
