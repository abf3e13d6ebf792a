import type { Seats } from './seats.ts'

/** What the verbinder should know about a registration. */
export type RegistrationWarning = 'event-full' | 'others-waiting'

export type RegistrationDecision = {
  readonly status: 'registered' | 'waiting'
  readonly warnings: readonly RegistrationWarning[]
}

/** What happens when somebody says yes: a status, and what the verbinder should know. Never a refusal. */
export function decideRegistration(
  event: { readonly capacity: number | null },
  seats: Seats,
  takesSeat: boolean,
): RegistrationDecision {
  if (!takesSeat || event.capacity === null) return { status: 'registered', warnings: [] }
  if (seats.taken >= event.capacity) return { status: 'waiting', warnings: ['event-full'] }
  // A place that just came free belongs to whoever was already waiting.
  if (seats.waiting > 0) return { status: 'waiting', warnings: ['others-waiting'] }
  return { status: 'registered', warnings: [] }
}
