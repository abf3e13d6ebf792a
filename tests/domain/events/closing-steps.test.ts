import { expect, it } from 'vitest'
import { closingDueFor, closingSteps, isReadyToClose } from '#domain/events/closing-steps'
import type { ClosingFacts } from '#domain/events/closing-steps'
import { costPerPerson } from '#domain/events/cost-per-person'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'

const nothing: ClosingFacts = {
  present: 0,
  outcomes: 0,
  respondents: null,
  thanked: 0,
  costs: 0,
  openCosts: 0,
  costsWithoutAmount: 0,
  openAmount: cents(0),
}
const everything: ClosingFacts = {
  ...{ present: 43, outcomes: 3, respondents: 37, thanked: 43 },
  ...{ costs: 2, openCosts: 0, costsWithoutAmount: 0, openAmount: cents(0) },
}
const statesOf = (facts: ClosingFacts, leftOut: Parameters<typeof closingSteps>[1] = []) =>
  Object.fromEntries(closingSteps(facts, leftOut).map(({ step, state }) => [step, state]))

it('walks through five steps, and what the data show is done', () => {
  expect(statesOf({ ...nothing, present: 2, respondents: 0 })).toEqual({
    attendance: 'done',
    outcomes: 'open',
    evaluation: 'done',
    thanks: 'open',
    costs: 'open',
  })
  expect(isReadyToClose(closingSteps(everything, []))).toBe(true)
})

it('has costs done when some are booked and none is open', () => {
  expect(statesOf({ ...everything, openCosts: 1 }).costs).toBe('open')
  expect(statesOf({ ...everything, costs: 0 }).costs).toBe('open')
  expect(statesOf({ ...everything, costsWithoutAmount: 1 }).costs).toBe('open')
})

it('leaves a step out with her reason, until the data show it as done', () => {
  const leftOut = [
    { step: 'thanks', why: 'zelf gebeld', decidedOn: isoDate('2025-02-21') },
  ] as const
  const open = { ...everything, thanked: 0 }
  expect(closingSteps(open, leftOut)[3]).toEqual({
    step: 'thanks',
    state: 'left-out',
    why: 'zelf gebeld',
    decidedOn: '2025-02-21',
  })
  expect(isReadyToClose(closingSteps(open, leftOut))).toBe(true)
  expect(statesOf(everything, leftOut).thanks).toBe('done')
})

it('is named on Vandaag from the fourteenth day', () => {
  expect(closingDueFor(isoDate('2025-02-28'))).toBe('2025-02-14')
})

it('says what a guest cost only when both are known, rounded once', () => {
  expect(costPerPerson(cents(100_00), 3)).toBe(33_33)
  expect(costPerPerson(cents(0), 3)).toBeNull()
  expect(costPerPerson(cents(100_00), 0)).toBeNull()
})
