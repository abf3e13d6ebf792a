import { languageKey } from './language-key.ts'
import { languageLevels } from './profile.ts'
import type { LanguageLevel, SpokenLanguage } from './profile.ts'

const order: readonly LanguageLevel[] = languageLevels

/** Where a level stands: 0 is not at all, 3 is as their own. */
export function heightOf(level: LanguageLevel | null): number {
  return level === null ? 0 : order.indexOf(level) + 1
}

/** What somebody says to know of a language; undefined when it is not in their profile. */
export function spokenOf(
  languages: readonly SpokenLanguage[],
  language: string,
): SpokenLanguage | undefined {
  const key = languageKey(language)
  return languages.find((each) => languageKey(each.language) === key)
}

/** How well somebody can be understood in a language: who interprets it speaks it too. */
export function spokenLevel(spoken: SpokenLanguage | undefined): LanguageLevel | null {
  if (!spoken) return null
  const { speaking, interpreting } = spoken
  return heightOf(interpreting) > heightOf(speaking) ? interpreting : speaking
}
