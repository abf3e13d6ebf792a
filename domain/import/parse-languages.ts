import { knownLanguage, languageKey, languageName } from '#domain/sleutelpersonen/language-key'
import { languageLevels } from '#domain/sleutelpersonen/profile'
import type { LanguageLevel, SpokenLanguage } from '#domain/sleutelpersonen/profile'
import { levelWords, skillWords } from '#domain/texts/pool-import-words'
import { saysNothing } from './cell-text.ts'
import { fold } from './fold.ts'

type Levels = Omit<SpokenLanguage, 'language'>
type Skill = keyof Levels
const skills = Object.keys(skillWords) as Skill[]
const noLevels: Levels = { speaking: null, reading: null, interpreting: null }

export type ReadLanguages = {
  readonly languages: readonly SpokenLanguage[]
  /** Parts that can mean more than one thing; the language comes in without them, or not at all. */
  readonly unclear: readonly string[]
  /** Words that no list of languages has; they come in as they stand. */
  readonly unknown: readonly string[]
}

/**
 * The languages of one cell: "Tigrinya (goed), Arabisch: een beetje; Dari". A level without a skill
 * is that of speaking; a level in other words is told and not guessed.
 */
export function parseLanguages(text: string): ReadLanguages {
  const found = new Map<string, SpokenLanguage>()
  const unclear: string[] = []
  const unknown: string[] = []
  for (const part of partsOf(text)) {
    const { word, level } = splitPart(part)
    if (!isLanguageWord(word)) {
      unclear.push(part)
      continue
    }
    const levels = level === '' ? noLevels : levelsOf(level)
    if (levels === null) unclear.push(part)
    if (!knownLanguage(word)) unknown.push(languageName(word))
    const language = languageName(word)
    found.set(languageKey(word), { language, ...(levels ?? noLevels) })
  }
  return { languages: [...found.values()], unclear, unknown }
}

// A comma within brackets says more of the same language.
function partsOf(text: string): string[] {
  return text
    .split(/[,;|\n+&]+(?![^(]*\))|\s(?:en|and)\s(?![^(]*\))/i)
    .map((part) => part.trim())
    .filter((part) => !saysNothing(part))
}

function splitPart(part: string): { word: string; level: string } {
  const bracketed = /^([^(]*)\((.*?)\)?\s*$/.exec(part)
  if (bracketed) return { word: trimmed(bracketed[1]), level: trimmed(bracketed[2]) }
  const [word, ...rest] = part.split(/\s*[:=]\s*|\s+[-–]\s+/)
  if (rest.length > 0) return { word: trimmed(word), level: trimmed(rest.join(' ')) }
  // "Tigrinya goed": the last words are a level only when what is left is a language.
  const known = part.split(/\s+/)
  for (let at = 1; at < known.length; at += 1) {
    const [before, after] = [known.slice(0, at).join(' '), known.slice(at).join(' ')]
    if (knownLanguage(before) && levelsOf(after) !== null) return { word: before, level: after }
  }
  return { word: part, level: '' }
}

function trimmed(text: string | undefined): string {
  return (text ?? '').trim()
}

function isLanguageWord(word: string): boolean {
  return /^[\p{L}\p{M}'’ .-]{2,40}$/u.test(word) && word.split(/\s+/).length <= 3
}

function levelsOf(text: string): Levels | null {
  const levels: Record<Skill, LanguageLevel | null> = { ...noLevels }
  for (const part of text.split(/[,;/]|\s(?:en|and)\s/i).map(fold)) {
    const skill = skills.find((each) => skillWords[each].some((word) => startsWith(part, word)))
    const rest = skill === undefined ? part : part.slice(part.indexOf(' ') + 1)
    const level = languageLevels.find((each) => levelWords[each].includes(rest))
    if (level === undefined) return null
    levels[skill ?? 'speaking'] = level
  }
  return levels
}

function startsWith(part: string, word: string): boolean {
  return part.startsWith(`${word} `)
}
