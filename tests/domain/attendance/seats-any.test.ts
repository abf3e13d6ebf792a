import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decideAnswer } from '#domain/attendance/decide-answer'
import { decideCheckIn } from '#domain/attendance/decide-check-in'
import { decideOffer } from '#domain/attendance/decide-offer'
import type { Participation } from '#domain/attendance/participation'
import { seatsOf, seatsTaken } from '#domain/attendance/seats'
import { waitingLine } from '#domain/attendance/waiting-list'
import { instant } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { aParticipation } from './a-participation.ts'

const names = ['Anna', 'Bas', 'Carla', 'Daan', 'Els', 'Fien', 'Gijs'] as const
const who = fc.constantFrom(...names)

type Step =
  | { readonly do: 'answer'; readonly who: string; readonly answer: 'yes' | 'no' | 'maybe' }
  | { readonly do: 'offer'; readonly who: string; readonly minutes: number }
  | { readonly do: 'backInLine' | 'letIn'; readonly who: string }
  | { readonly do: 'wait'; readonly minutes: number }

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      who,
      answer: fc.constantFrom('yes', 'yes', 'no', 'maybe'),
    }),
  },
  fc.record({ do: fc.constant('offer' as const), who, minutes: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ do: fc.constant('backInLine' as const), who }),
  fc.record({ do: fc.constant('letIn' as const), who }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 120 }) }),
)

type State = {
  readonly list: ReadonlyMap<string, Participation>
  readonly now: Instant
  /** How often she chose to go past the chairs. */
  readonly overridden: number
}

const minuteMs = 60_000

/** What one act does to the list, by the rules the backend follows. */
function after(state: State, step: Step, capacity: number, overrides: boolean): State {
  const { list, now } = state
  if (step.do === 'wait') {
    const later = new Date(Date.parse(now) + step.minutes * minuteMs).toISOString() as Instant
    return { ...state, now: later }
  }
  const current = list.get(step.who) ?? null
  const seats = seatsOf([...list.values()], now)
  const put = (change: Partial<Participation>, overridden = 0): State => ({
    ...state,
    list: new Map([
      ...list,
      [step.who, { ...(current ?? aParticipation(step.who, { registeredAt: now })), ...change }],
    ]),
    overridden: state.overridden + overridden,
  })
  switch (step.do) {
    case 'answer': {
      const effect = decideAnswer(step.answer, { current, takesSeat: true, capacity, seats }, now)
      if (effect.effect === 'none') return state
      if (effect.effect === 'cancel') return put({ status: 'cancelled', offeredUntil: null })
      const moment = effect.startsAnew ? { registeredAt: now } : {}
      return put({ status: effect.status, offeredUntil: null, ...moment })
    }
    case 'offer': {
      if (current === null) return state
      const until = new Date(Date.parse(now) + step.minutes * minuteMs).toISOString() as Instant
      const offer = decideOffer(current, { capacity }, seats, until, now)
      if (offer.kind === 'refused') return state
      const isPast = offer.warnings.length > 0
      if (isPast && !overrides) return state
      return put({ status: 'offered', offeredUntil: until }, isPast ? 1 : 0)
    }
    case 'backInLine':
      return current?.status === 'offered' ? put({ status: 'waiting', offeredUntil: null }) : state
    case 'letIn': {
      const others = [...list.values()].filter(({ personId }) => personId !== step.who)
      const decision = decideCheckIn(
        {
          ...{ current, takesSeat: true, isInside: false, capacity },
          seatsTaken: seatsTaken(others, now),
        },
        now,
      )
      const isPast = decision.warnings.includes('seats-short')
      if ((isPast && !overrides) || decision.participation === 'keep') return state
      return put({ status: 'registered', offeredUntil: null }, isPast ? 1 : 0)
    }
  }
}

const begin: State = { list: new Map(), now: instant('2025-01-21T10:00:00Z'), overridden: 0 }
const taken = ({ list, now }: State) => seatsTaken([...list.values()], now)
const capacities = fc.integer({ min: 1, max: 4 })
const manySteps = fc.array(aStep, { maxLength: 60 })

it('never has more seats taken than there are, as long as she goes past no warning', () => {
  fc.assert(
    fc.property(manySteps, capacities, (steps, capacity) => {
      let state = begin
      for (const step of steps) {
        state = after(state, step, capacity, false)
        expect(taken(state)).toBeLessThanOrEqual(capacity)
      }
    }),
  )
})

it('has at most as many seats too many as she chose to give', () => {
  fc.assert(
    fc.property(manySteps, capacities, (steps, capacity) => {
      let state = begin
      for (const step of steps) state = after(state, step, capacity, true)
      expect(taken(state)).toBeLessThanOrEqual(capacity + state.overridden)
    }),
  )
})

// One seat, and time goes by between the answers: then there is a line to keep in order.
const crowding = fc
  .array(fc.tuple(aStep, fc.integer({ min: 1, max: 9 })), { maxLength: 60 })
  .map((pairs) => pairs.flatMap(([step, minutes]): Step[] => [{ do: 'wait', minutes }, step]))

it('keeps the waiting line in order: only who is acted on changes place', () => {
  fc.assert(
    fc.property(crowding, (steps) => {
      let state = begin
      for (const step of steps) {
        const before = waitingLine([...state.list.values()]).map(({ personId }) => personId)
        state = after(state, step, 1, false)
        const line = waitingLine([...state.list.values()])
        const now = line.map(({ personId }) => personId)
        const actedOn = 'who' in step ? step.who : undefined
        const rest = (line: readonly string[]) => line.filter((name) => name !== actedOn)
        expect(rest(now)).toEqual(rest(before))
        // Whoever said yes first stands first.
        const moments = line.map(({ registeredAt }) => registeredAt)
        expect(moments).toEqual(moments.toSorted())
      }
    }),
  )
})
