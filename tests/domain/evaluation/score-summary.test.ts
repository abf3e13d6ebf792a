import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scoreSummary } from '#domain/evaluation/score-summary'

const ofTen = { lowest: 1, highest: 10 }
const some = fc.array(
  fc.record({ score: fc.integer({ min: 1, max: 10 }), people: fc.integer({ min: 1, max: 40 }) }),
  { minLength: 1, maxLength: 12 },
)

it('counts people, takes the mean over them, and shows scores that nobody gave between the rest', () => {
  const answers = [
    { score: 6, people: 1 },
    { score: 8.5, people: 2 },
    { score: 9, people: 1 },
  ]
  expect(scoreSummary(answers, ofTen)).toEqual({
    n: 4,
    mean: 8,
    share: 0.8,
    isLow: false,
    spread: [
      { score: 6, people: 1 },
      { score: 7, people: 0 },
      { score: 8, people: 0 },
      { score: 8.5, people: 2 },
      { score: 9, people: 1 },
    ],
  })
})

it('has nothing to say when nobody gave a score', () => {
  expect(scoreSummary([], ofTen)).toBeNull()
})

it.each([
  [6.9, 10, true],
  [7, 10, false],
  [3.4, 5, true],
  [3.5, 5, false],
])('a mean of %d of %d asks for attention: %s', (score, highest, isLow) => {
  expect(scoreSummary([{ score, people: 3 }], { lowest: 1, highest })?.isLow).toBe(isLow)
})

it('loses nobody in the spread, and the mean lies between the scores given', () => {
  fc.assert(
    fc.property(some, (answers) => {
      const summary = scoreSummary(answers, ofTen)
      const scores = answers.map(({ score }) => score)
      const people = answers.reduce((sum, each) => sum + each.people, 0)
      expect(summary?.n).toBe(people)
      expect(summary?.spread.reduce((sum, each) => sum + each.people, 0)).toBe(people)
      expect(summary?.mean).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9)
      expect(summary?.mean).toBeLessThanOrEqual(Math.max(...scores) + 1e-9)
    }),
  )
})

it('does not depend on the order or on how the same score is split', () => {
  fc.assert(
    fc.property(some, (answers) => {
      const split = [...answers]
        .reverse()
        .flatMap(({ score, people }) =>
          Array.from({ length: people }, () => ({ score, people: 1 })),
        )
      const [one, other] = [scoreSummary(answers, ofTen), scoreSummary(split, ofTen)]
      expect(other?.spread).toEqual(one?.spread)
      expect(other?.mean).toBeCloseTo(one?.mean ?? 0, 9)
    }),
  )
})
