import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isHeldEvidence, isInPeriod, peopleReached } from '#domain/plan/evidence'
import { isoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { ChainRoleId, EventId, GemeenteId, PersonId } from '#domain/shared/ids'

const roles = ['school', 'werkgever'] as ChainRoleId[]
const gemeenten = ['oost', 'west', 'midden'] as GemeenteId[]
const guest = fc.record({
  personId: fc.constantFrom('p1', 'p2', 'p3', 'p4').map((id) => id as PersonId),
  eventId: fc.constantFrom('e1', 'e2', 'e3').map((id) => id as EventId),
  chainRoleId: fc.constantFrom(...roles, null),
  gemeenteIds: fc.subarray(gemeenten),
  isPresent: fc.boolean(),
})

it('counts people once over all events: never more than presences, nor less than any line', () => {
  fc.assert(
    fc.property(fc.array(guest, { maxLength: 30 }), (guests) => {
      const reached = peopleReached(guests, roles, gemeenten)
      const present = guests.filter(({ isPresent }) => isPresent)
      expect(reached.total).toBe(new Set(present.map(({ personId }) => personId)).size)
      expect(reached.total).toBeLessThanOrEqual(reached.presences)
      for (const { people } of [...reached.byRole, ...reached.byGemeente]) {
        expect(people).toBeLessThanOrEqual(reached.total)
      }
    }),
  )
})

const now = '2025-02-21T09:00:00.000Z' as Instant
const on = (stage: string, date: string | null) => ({
  stage,
  date: date === null ? null : isoDate(date),
  endTime: null,
})

it('takes an event that went ahead for evidence, not an idea, a plan or one that was cancelled', () => {
  expect(isHeldEvidence(on('gepland', '2025-02-14'), now)).toBe(true)
  expect(isHeldEvidence(on('afgerond', '2025-02-14'), now)).toBe(true)
  expect(isHeldEvidence(on('gepland', '2025-03-14'), now)).toBe(false)
  expect(isHeldEvidence(on('idee', '2025-02-14'), now)).toBe(false)
  expect(isHeldEvidence(on('geannuleerd', '2025-02-14'), now)).toBe(false)
})

it('holds both ends of a period, and nothing without a day', () => {
  const year = { from: isoDate('2025-01-01'), until: isoDate('2025-12-31') }
  expect(
    ['2025-01-01', '2025-12-31', '2026-01-01'].map((d) => isInPeriod(isoDate(d), year)),
  ).toEqual([true, true, false])
  expect(isInPeriod(null, { from: null, until: null })).toBe(false)
})
