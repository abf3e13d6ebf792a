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

// Search folds the Arabic article away too (model, Cross-cutting).
function withoutArticle(word: string): string {
  return word.length > 3 && word.startsWith('ال') ? word.slice(2) : word
}
