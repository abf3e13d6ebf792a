import { cellText, saysNothing } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import { findEmails } from '#domain/import/parse-email'
import type { Cell } from '#domain/import/sheet-data'
import { evaluationWords as words } from '#domain/texts/evaluation-headings'
import { optionsOf } from './options-of.ts'
import { scoreOf } from './score-of.ts'

/** What a column of an evaluation is: a question of one of three kinds, or not taken in. */
export type ColumnUse = 'score' | 'choice' | 'open' | 'skip'

export type Scale = { readonly lowest: number; readonly highest: number }

const mostChoices = 8
const longestChoice = 60

/** What a column asks, by its heading and by what was answered; names and times are skipped. */
export function useOf(heading: string, cells: readonly Cell[]): ColumnUse {
  const asked = fold(heading)
  if (isAboutThePerson(asked)) return 'skip'
  const filled = cells.filter((cell) => !saysNothing(cellText(cell)))
  if (filled.length === 0 || filled.every(isMoment)) return 'skip'
  // An address under any heading tells who it was.
  if (share(filled, (cell) => findEmails(cellText(cell)).length > 0) > 0.3) return 'skip'
  if (share(filled, isScore) >= 0.8) return 'score'
  return isChoice(asked, filled) ? 'choice' : 'open'
}

/** The scale of a score question: of five, of ten, or from nought to ten. */
export function scaleOf(heading: string, cells: readonly Cell[]): Scale {
  const scores = cells.map(scoreOf).filter((score) => score !== null)
  const asked = fold(heading)
  const highest = Math.max(0, ...scores) <= 5 && !words.ofTen.test(asked) ? 5 : 10
  const isFromZero = scores.includes(0) || (highest === 10 && words.fromZero.test(asked))
  return { lowest: isFromZero ? 0 : 1, highest }
}

function isAboutThePerson(asked: string): boolean {
  return words.aboutThePerson.test(asked) || words.asksWho.test(asked) || words.ofATest.test(asked)
}

function isMoment(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && cell.kind !== 'error'
}

function isScore(cell: Cell): boolean {
  const score = scoreOf(cell)
  return score !== null && score >= 0 && score <= 10
}

function isChoice(asked: string, filled: readonly Cell[]): boolean {
  const texts = filled.map(cellText)
  const options = new Set(texts.flatMap(optionsOf).map(fold))
  if ([...options].some((option) => option.length > longestChoice)) return false
  // Several at once are ticked, never typed.
  if (texts.some((text) => text.endsWith(';'))) return true
  if ([...options].every((option) => words.plainChoice.test(option))) return true
  if (words.asksForWords.test(asked) || options.size > mostChoices) return false
  return texts.length >= options.size * 2
}

function share(cells: readonly Cell[], holds: (cell: Cell) => boolean): number {
  return cells.filter(holds).length / cells.length
}
