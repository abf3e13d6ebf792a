import type { Scale } from './question-kind.ts'

type Scored = { readonly score: number; readonly people: number }

export type ScoreSummary = {
  readonly n: number
  readonly mean: number
  /** Every score of the scale between the lowest and the highest that were given, also with nobody. */
  readonly spread: readonly Scored[]
  /** How much of the highest score the mean is. */
  readonly share: number
  /** Under a seven of ten: said in words, never only by colour. */
  readonly isLow: boolean
}

/** Where a mean begins to ask for attention: a 7 of 10, on any scale. */
const lowUnder = 0.7

/** How many gave a score, the mean, and how the scores lie; null when nobody gave one. */
export function scoreSummary(answers: readonly Scored[], scale: Scale): ScoreSummary | null {
  const given = answers.filter(({ people }) => people > 0)
  const n = given.reduce((sum, { people }) => sum + people, 0)
  if (n === 0) return null
  const mean = given.reduce((sum, { score, people }) => sum + score * people, 0) / n
  const share = Math.min(1, Math.max(0, mean / scale.highest))
  return { n, mean, spread: spreadOf(given), share, isLow: mean < scale.highest * lowUnder }
}

function spreadOf(given: readonly Scored[]): Scored[] {
  const scores = given.map(({ score }) => score)
  const [from, to] = [Math.min(...scores), Math.max(...scores)]
  const whole = Array.from(
    { length: Math.floor(to) - Math.ceil(from) + 1 },
    (_, index) => Math.ceil(from) + index,
  )
  return [...new Set([...scores, ...whole])]
    .sort((one, other) => one - other)
    .map((score) => ({
      score,
      people: given.reduce((sum, each) => sum + (each.score === score ? each.people : 0), 0),
    }))
}
