import type { Cents } from '#domain/shared/money'
import { addDays } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** What closing an event walks through, in this order. */
export const closingStepNames = ['attendance', 'outcomes', 'evaluation', 'thanks', 'costs'] as const
export type ClosingStepName = (typeof closingStepNames)[number]

/** What the data say about an event that is over. */
export type ClosingFacts = {
  readonly present: number
  readonly outcomes: number
  /** How many filled the evaluation in; null when none was read. */
  readonly respondents: number | null
  /** How many people a thank-you was sent to. */
  readonly thanked: number
  readonly costs: number
  /** Costs that are named, with no amount yet. */
  readonly costsWithoutAmount: number
  /** Costs that are estimated or promised and not settled, and what is still open of them. */
  readonly openCosts: number
  readonly openAmount: Cents
}

/** A step that the verbinder leaves out, with why when she says so. */
export type LeftOutStep = {
  readonly step: ClosingStepName
  readonly why: string | null
  readonly decidedOn: IsoDate
}

export type ClosingStep = {
  readonly step: ClosingStepName
  readonly state: 'done' | 'open' | 'left-out'
  readonly why: string | null
  readonly decidedOn: IsoDate | null
}

/** How far closing is: what the data show as done, what she leaves out, and what is still open. */
export function closingSteps(facts: ClosingFacts, leftOut: readonly LeftOutStep[]): ClosingStep[] {
  return closingStepNames.map((step) => {
    if (isDone[step](facts)) return { step, state: 'done', why: null, decidedOn: null }
    const left = leftOut.find((each) => each.step === step)
    if (left === undefined) return { step, state: 'open', why: null, decidedOn: null }
    return { step, state: 'left-out', why: left.why, decidedOn: left.decidedOn }
  })
}

/** Whether nothing is open any more: then closing is proposed. It can be done before that too. */
export function isReadyToClose(steps: readonly ClosingStep[]): boolean {
  return steps.every(({ state }) => state !== 'open')
}

const isDone: Record<ClosingStepName, (facts: ClosingFacts) => boolean> = {
  attendance: ({ present }) => present > 0,
  outcomes: ({ outcomes }) => outcomes > 0,
  evaluation: ({ respondents }) => respondents !== null,
  thanks: ({ thanked }) => thanked > 0,
  // Nothing booked is not the same as nothing spent, and an amount that nobody knows is not settled.
  costs: ({ costs, openCosts, costsWithoutAmount }) =>
    costs > 0 && openCosts === 0 && costsWithoutAmount === 0,
}

/** After how many days Vandaag names an event that is not closed: our proposal, no source gives it. */
export const closeWithinDays = 14

/** The last day on which an event can have been held and be named on Vandaag today. */
export function closingDueFor(today: IsoDate): IsoDate {
  return addDays(today, -closeWithinDays)
}
