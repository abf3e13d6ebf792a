import { assertNever } from '#domain/shared/assert-never'
import type { Instant } from '#domain/shared/dates'
import { decideRegistration } from './decide-registration.ts'
import type { RegistrationWarning } from './decide-registration.ts'
import { standOf } from './participation.ts'
import type { Participation } from './participation.ts'
import type { Seats } from './seats.ts'

export type AnswerValue = 'yes' | 'no' | 'maybe'

export type AnswerWarning = RegistrationWarning | 'offer-lapsed'

/** What an answer does to the participation; the answer itself is always kept. */
export type AnswerEffect =
  | { readonly effect: 'none'; readonly warnings: readonly AnswerWarning[] }
  | {
      /** Make it, or take the cancelled or offered one up again. */
      readonly effect: 'participate'
      readonly status: 'registered' | 'waiting'
      /** The moment in line counts from now, not from an earlier yes. */
      readonly startsAnew: boolean
      readonly warnings: readonly AnswerWarning[]
    }
  | {
      readonly effect: 'cancel'
      readonly freesSeat: boolean
      readonly warnings: readonly AnswerWarning[]
    }

type Situation = {
  readonly current: Pick<Participation, 'status' | 'offeredUntil'> | null
  readonly takesSeat: boolean
  readonly capacity: number | null
  readonly seats: Seats
}

const nothing: AnswerEffect = { effect: 'none', warnings: [] }

/** Yes makes a participation, no and maybe hold no seat; the latest answer counts. */
export function decideAnswer(
  answer: AnswerValue,
  situation: Situation,
  now: Instant,
): AnswerEffect {
  const stand = situation.current === null ? null : standOf(situation.current, now)
  switch (answer) {
    case 'yes':
      return effectOfYes(stand, situation)
    case 'no':
      return stand === null || stand === 'cancelled' ? nothing : cancel(stand, situation)
    case 'maybe':
      // An offer waits for a yes or no until its deadline; a maybe is neither.
      return stand === 'registered' || stand === 'waiting' ? cancel(stand, situation) : nothing
    default:
      return assertNever(answer)
  }
}

type Stand = ReturnType<typeof standOf>

function effectOfYes(stand: Stand | null, situation: Situation): AnswerEffect {
  if (stand === 'registered' || stand === 'waiting') return nothing
  // Back in line only when the verbinder says so.
  if (stand === 'lapsed') return { effect: 'none', warnings: ['offer-lapsed'] }
  if (stand === 'offered') {
    return { effect: 'participate', status: 'registered', startsAnew: false, warnings: [] }
  }
  const { seats, takesSeat, capacity } = situation
  const decision = decideRegistration({ capacity }, seats, takesSeat)
  return { effect: 'participate', startsAnew: true, ...decision }
}

function cancel(stand: Stand, { takesSeat }: Situation): AnswerEffect {
  const heldSeat = stand === 'registered' || stand === 'offered'
  return { effect: 'cancel', freesSeat: takesSeat && heldSeat, warnings: [] }
}

type Dated = { readonly id: string; readonly answeredAt: Instant }

/** The answer that counts: the latest, and of two at the same moment the one kept last. */
export function latestAnswer<Answer extends Dated>(answers: readonly Answer[]): Answer | null {
  return (
    answers.toSorted(
      (one, other) => compare(other.answeredAt, one.answeredAt) || compare(other.id, one.id),
    )[0] ?? null
  )
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
