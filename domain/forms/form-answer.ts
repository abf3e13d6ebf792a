import type { AnswerValue } from '#domain/attendance/decide-answer'
import { fold } from '#domain/import/fold'
import { answerWords } from '#domain/texts/form-words'

/** What she said a wording means, by its key. */
export type SaidWords = ReadonlyMap<string, AnswerValue>

const longestKey = 200

/** The key of a wording: the same in any spelling; an empty cell has an empty key. */
export function wordingKey(text: string): string {
  return fold(text).slice(0, longestKey)
}

/** What a wording means by itself; null when that has to be asked. */
export function answerOfWording(text: string): AnswerValue | null {
  const key = fold(text)
  const found = (['maybe', 'no', 'yes'] as const).find((answer) => answerWords[answer].test(key))
  return found ?? null
}
