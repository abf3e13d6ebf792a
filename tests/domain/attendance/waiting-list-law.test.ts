import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decideAnswer } from '#domain/attendance/decide-answer'
import { decideOffer } from '#domain/attendance/decide-offer'
import { decideSeat } from '#domain/attendance/decide-seat'
import { standOf } from '#domain/attendance/participation'
import type { Participation } from '#domain/attendance/participation'
import { freeSeats, seatsOf } from '#domain/attendance/seats'
import { proposalsForFreeSeats, waitingLine } from '#domain/attendance/waiting-list'
import { instant } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { aParticipation, gemeente } from './a-participation.ts'

const count = 8
const who = fc.nat(count - 1)
const anAct = fc.oneof(
  fc.record({ do: fc.constantFrom('yes', 'no', 'maybe'), who }),
  fc.record({ do: fc.constantFrom('accept', 'back', 'override'), who }),
  fc.record({ do: fc.constant('wait'), hours: fc.nat(48) }),
)
type Act = typeof anAct extends fc.Arbitrary<infer Made> ? Made : never

const places = ['Aalten', 'Winterswijk', 'Doetinchem'] as const

/** A list of guests, and what the rules make of what is done to it. */
function aHall(capacity: number, isBalanced: boolean) {
  let hours = 0
  const now = (): Instant =>
    instant(new Date(Date.UTC(2025, 0, 6) + hours * 3_600_000).toISOString())
  const guests: (Participation | null)[] = Array.from({ length: count }, () => null)
  let overridden = 0
  const list = () => guests.filter((guest) => guest !== null)
  const set = (at: number, change: Partial<Participation>) => {
    const base = guests[at] ?? aParticipation(`guest ${String(at)}`, { registeredAt: now() })
    const gemeenteIds = [gemeente(places[at % places.length] ?? '')]
    guests[at] = { ...base, gemeenteIds, offeredUntil: null, ...change }
  }
  const event = { capacity, isBalanced }

  function answer(at: number, said: 'yes' | 'no' | 'maybe') {
    const current = guests[at] ?? null
    const seats = seatsOf(list(), now())
    const effect = decideAnswer(said, { current, takesSeat: true, capacity, seats }, now())
    if (effect.effect === 'cancel') set(at, { status: 'cancelled' })
    if (effect.effect !== 'participate') return
    set(at, {
      status: effect.status,
      ...(effect.startsAnew ? { registeredAt: now() } : {}),
    })
  }

  function act(done: Act) {
    if ('hours' in done) return void (hours += done.hours)
    const current = guests[done.who] ?? null
    const { do: what } = done
    if (what === 'yes' || what === 'no' || what === 'maybe') return answer(done.who, what)
    if (what === 'back') {
      if (current?.status === 'offered') set(done.who, { status: 'waiting' })
      return
    }
    if (what === 'override') {
      if (current === null) return
      const decision = decideSeat(current, event, seatsOf(list(), now()), now())
      if (decision.kind === 'seated') {
        overridden += 1
        set(done.who, { status: 'registered' })
      }
      return
    }
    // The verbinder takes the proposal that Schakel makes.
    const [proposal] = proposalsForFreeSeats(list(), event, now())
    const at = guests.findIndex((guest) => guest?.id === proposal?.participationId)
    const next = guests[at]
    if (!next) return
    const until = instant(new Date(Date.parse(now()) + 24 * 3_600_000).toISOString())
    const decision = decideOffer(next, event, seatsOf(list(), now()), until, now())
    if (decision.kind === 'refused') throw new Error('A proposal cannot be offered')
    set(at, { status: 'offered', offeredUntil: decision.offeredUntil })
  }
  return { act, list, now, event, overriddenSeats: () => overridden }
}

const acts = fc.array(anAct, { maxLength: 60 })

it('seats taken never exceed the seats there are, but for those given in spite of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.boolean(), acts, (capacity, balance, done) => {
      const hall = aHall(capacity, balance)
      for (const each of done) {
        hall.act(each)
        const { taken } = seatsOf(hall.list(), hall.now())
        expect(taken).toBeLessThanOrEqual(capacity + hall.overriddenSeats())
      }
    }),
  )
})

it('there are as many proposals as free seats and people to fill them, each once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.boolean(), acts, (capacity, balance, done) => {
      const hall = aHall(capacity, balance)
      for (const each of done) hall.act(each)
      const proposals = proposalsForFreeSeats(hall.list(), hall.event, hall.now())
      const seats = seatsOf(hall.list(), hall.now())
      expect(proposals).toHaveLength(Math.min(freeSeats(capacity, seats) ?? 0, seats.waiting))
      expect(new Set(proposals.map(({ personId }) => personId)).size).toBe(proposals.length)
      if (!balance) {
        expect(proposals.map(({ position }) => position)).toEqual(proposals.map((_, at) => at + 1))
      }
    }),
  )
})

it('who waits keeps their order, whatever happens to the others', () => {
  fc.assert(
    fc.property(acts, (done) => {
      const hall = aHall(2, false)
      for (const each of done) {
        const before = waitingLine(hall.list()).map(({ id }) => id)
        hall.act(each)
        const after = waitingLine(hall.list()).map(({ id }) => id)
        const stayed = before.filter((id) => after.includes(id))
        expect(after.filter((id) => before.includes(id))).toEqual(stayed)
      }
    }),
  )
})

it('a lapsed offer never holds a seat, and its guest is in no line', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), acts, (capacity, done) => {
      const hall = aHall(capacity, false)
      for (const each of done) hall.act(each)
      const lapsed = hall.list().filter((each) => standOf(each, hall.now()) === 'lapsed')
      const others = hall.list().filter((each) => standOf(each, hall.now()) !== 'lapsed')
      expect(seatsOf(hall.list(), hall.now())).toEqual(seatsOf(others, hall.now()))
      const line = waitingLine(hall.list())
      expect(lapsed.filter((each) => line.includes(each))).toEqual([])
    }),
  )
})
