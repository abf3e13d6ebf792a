import { cellText, saysNothing } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import type { Cell } from '#domain/import/sheet-data'
import { evaluationWords as words } from '#domain/texts/evaluation-headings'
import { asksForThePerson, tellsWhoItWas } from './about-the-person.ts'
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
  if (asksForThePerson(asked) || words.ofATest.test(asked)) return 'skip'
  const filled = cells.filter((cell) => !saysNothing(cellText(cell)))
  if (filled.length === 0 || filled.every(isMoment)) return 'skip'
  if (tellsWhoItWas(filled)) return 'skip'
  if (share(filled, isScore) >= 0.8) return 'score'
  return isChoice(asked, filled) ? 'choice' : 'open'
}

/** The scale of a score question: what its heading says, else of five, of ten, or from nought to ten. */
export function scaleOf(heading: string, cells: readonly Cell[]): Scale {
  const scores = cells.map(scoreOf).filter((score) => score !== null)
  const most = Math.max(0, ...scores)
  const named = namedScale(heading)
  if (named !== null && most <= named.highest) {
    return { ...named, lowest: scores.includes(0) ? 0 : named.lowest }
  }
  const asked = fold(heading)
  const highest = most <= 5 && !words.ofTen.test(asked) ? 5 : 10
  const isFromZero = scores.includes(0) || (highest === 10 && words.fromZero.test(asked))
  return { lowest: isFromZero ? 0 : 1, highest }
}

function namedScale(heading: string): Scale | null {
  const found = words.namedScale.exec(heading.toLowerCase())
  if (found !== null) return { lowest: Number(found[1]), highest: Number(found[2]) }
  return words.ofFive.test(fold(heading)) ? { lowest: 1, highest: 5 } : null
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
