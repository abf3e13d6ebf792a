import { fold } from '#domain/import/fold'
import { languageNames } from '#domain/texts/languages'
import type { LanguageName } from '#domain/texts/languages'

const known = new Map<string, LanguageName>(
  languageNames.flatMap((language) =>
    [language.name, language.native ?? language.name, ...language.alsoCalled].map(
      (word) => [fold(word), language] as const,
    ),
  ),
)

/** The language a word means, when it is one of those often asked for. */
export function knownLanguage(word: string): LanguageName | undefined {
  return known.get(fold(word))
}

/** The same for every spelling of a language; two words with one key are one language. */
export function languageKey(word: string): string {
  return fold(knownLanguage(word)?.name ?? word)
}

/** A language as it is stored and shown: its Dutch name, or the word itself. */
export function languageName(word: string): string {
  return knownLanguage(word)?.name ?? word.trim().replace(/\s+/g, ' ')
}
