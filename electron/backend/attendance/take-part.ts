import type { AnswerEffect, AnswerValue } from '#domain/attendance/decide-answer'
import { decideAnswer } from '#domain/attendance/decide-answer'
import { standOf, takesSeat } from '#domain/attendance/participation'
import type { ParticipationRole, ParticipationStatus } from '#domain/attendance/participation'
import { seatsAfter } from '#domain/attendance/seats'
import type { Seats } from '#domain/attendance/seats'
import type { Instant } from '#domain/shared/dates'
import type { ParticipationId, PersonId } from '#domain/shared/ids'
import {
  insertParticipation,
  updateParticipation,
} from '#backend/db/repositories/attendance-writes'
import type { AttendeePerson } from '#backend/db/repositories/attendee-people'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import type { EventAttendance } from './attendance-of.ts'

type Given = {
  readonly person: AttendeePerson
  readonly answer: AnswerValue
  readonly roles?: readonly ParticipationRole[] | undefined
  /** When it was given, for the place in line; now, unless said otherwise. */
  readonly at?: Instant | undefined
  /** The seats as they are now: of several answers each may take the last one. */
  readonly seats: Seats
}

type Taken = {
  readonly effect: AnswerEffect
  readonly participationId: ParticipationId | null
  readonly seats: Seats
}

/** Does what an answer asks of the participation, and tells how many seats are left then. */
export function takeAnswer(
  db: Writer,
  found: EventAttendance,
  { person, answer, roles: wanted, seats, at }: Given,
  ports: Ports,
): Taken {
  const now = ports.now()
  const registeredAt = at ?? now
  const current = found.standingOf(person.personId)?.participation ?? null
  const roles = wanted ?? current?.roles ?? usualRoles
  const needsSeat = takesSeat(roles)
  const situation = { current, takesSeat: needsSeat, capacity: found.capacity, seats }
  const effect = decideAnswer(answer, situation, now)
  if (effect.effect === 'none') return { effect, participationId: current?.id ?? null, seats }

  const id = current?.id ?? (ports.newId() as ParticipationId)
  const status: ParticipationStatus = effect.effect === 'cancel' ? 'cancelled' : effect.status
  if (current) {
    const startsAnew = effect.effect === 'participate' && effect.startsAnew
    updateParticipation(db, id, { status, registeredAt: startsAnew ? registeredAt : undefined })
  } else {
    const { eventId } = found
    const registration = { status, registeredAt, isWalkIn: false, roles }
    insertParticipation(db, { id, eventId, person, ...registration })
  }
  const before = current && standOf(current, now)
  return {
    effect,
    participationId: id,
    seats: needsSeat ? seatsAfter(seats, before, status) : seats,
  }
}

/** Takes the same answer of several people, one after the other; undefined when one is not there. */
export function takeAnswers(
  db: Writer,
  found: EventAttendance,
  people: ReadonlyMap<PersonId, AttendeePerson>,
  given: {
    readonly personIds: Iterable<PersonId>
    readonly answer: AnswerValue
    readonly at?: Instant | undefined
  },
  ports: Ports,
): readonly AnswerEffect[] | undefined {
  const effects: AnswerEffect[] = []
  let { seats } = found
  for (const personId of given.personIds) {
    const person = people.get(personId)
    if (!person) return undefined
    const taken = takeAnswer(
      db,
      found,
      { person, answer: given.answer, at: given.at, seats },
      ports,
    )
    effects.push(taken.effect)
    seats = taken.seats
  }
  return effects
}

const usualRoles: readonly ParticipationRole[] = ['deelnemer']
