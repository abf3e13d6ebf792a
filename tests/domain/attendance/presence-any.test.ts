import fc from 'fast-check'
import { expect, it } from 'vitest'
import { presenceOf } from '#domain/attendance/presence'
import type { AttendanceRow } from '#domain/attendance/presence'
import type { Instant } from '#domain/shared/dates'
import { person } from './a-participation.ts'

type Step = {
  readonly name: string
  readonly kind: 'in' | 'out' | 'void'
  /** Which earlier row a void names, counted round. */
  readonly names: number
  /** What the clock says, which may be anything: it can be set back and jump ahead. */
  readonly clock: number
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    name: fc.constantFrom('Anna', 'Bas', 'Carla'),
    kind: fc.constantFrom('in', 'out', 'void'),
    names: fc.nat(60),
    clock: fc.integer({ min: -200_000, max: 200_000 }),
  }),
  { maxLength: 60 },
)

const noon = Date.parse('2025-02-14T12:00:00Z')
const at = (seconds: number) => new Date(noon + seconds * 1000).toISOString() as Instant

/** A log as the Balie writes it: a void names a row that stands before it, perhaps a void itself. */
function logOf(all: readonly Step[]): AttendanceRow[] {
  return all.map(({ name, kind, names, clock }, index) => {
    const named = kind === 'void' && index > 0 ? names % index : null
    return {
      id: `row-${index}`,
      position: index + 1,
      personId: person(named === null ? name : (all[named]?.name ?? name)),
      kind,
      voidsId: named === null ? null : `row-${named}`,
      happenedAt: at(clock),
    }
  })
}

/** The definition, word for word: a row counts unless a void that counts names it. */
function counts(row: AttendanceRow, log: readonly AttendanceRow[]): boolean {
  return !log.some((other) => other.voidsId === row.id && counts(other, log))
}

it('aanwezig is ever in and not voided, binnen is last of in and out is in', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const log = logOf(all)
      const moves = log.filter((row) => row.kind !== 'void' && counts(row, log))
      const everIn = new Set(moves.filter(({ kind }) => kind === 'in').map((row) => row.personId))
      const last = new Map(moves.map((row) => [row.personId, row.kind]))
      const inside = [...last].filter(([, kind]) => kind === 'in').map(([personId]) => personId)
      const found = presenceOf(log)
      const those = (is: 'isPresent' | 'isInside') =>
        found.people.filter((each) => each[is]).map(({ personId }) => personId)
      expect(those('isPresent').toSorted()).toEqual([...everIn].toSorted())
      expect(those('isInside').toSorted()).toEqual(inside.toSorted())
      expect([found.presentCount, found.insideCount]).toEqual([everIn.size, inside.length])
    }),
  )
})

it('does not hear the clock: whatever it said, the same people are aanwezig and binnen', () => {
  fc.assert(
    fc.property(steps, fc.func(fc.integer({ min: -9e5, max: 9e5 })), (all, clockOf) => {
      const other = all.map((step, index) => ({ ...step, clock: clockOf(index) }))
      const set = (log: AttendanceRow[]) =>
        presenceOf(log).people.map(({ personId, isPresent, isInside }) => ({
          ...{ personId, isPresent, isInside },
        }))
      expect(set(logOf(other))).toEqual(set(logOf(all)))
    }),
  )
})
