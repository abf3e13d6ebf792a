import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNoShow, presenceOf } from '#domain/attendance/presence'
import type { AttendanceRow } from '#domain/attendance/presence'
import { instant } from '#domain/shared/dates'
import { person } from './a-participation.ts'

const half9 = instant('2025-02-14T08:30:00Z')
const ten = instant('2025-02-14T09:00:00Z')

let position = 0
function row(
  name: string,
  kind: 'in' | 'out' | 'void',
  change: Partial<AttendanceRow> = {},
): AttendanceRow {
  position += 1
  const id = `row-${position}`
  return { id, position, personId: person(name), kind, voidsId: null, happenedAt: ten, ...change }
}

function counts(log: AttendanceRow[]) {
  const { presentCount, insideCount } = presenceOf(log)
  return { aanwezig: presentCount, binnen: insideCount }
}

describe('presence', () => {
  it('is ever in for aanwezig and last in for binnen', () => {
    const log = [row('Anna', 'in', { happenedAt: half9 }), row('Bas', 'in'), row('Anna', 'out')]
    expect(presenceOf(log)).toEqual({
      people: [
        {
          personId: 'Anna',
          isPresent: true,
          isInside: false,
          firstInAt: half9,
          lastMovedAt: ten,
          lastPosition: 3,
        },
        {
          personId: 'Bas',
          isPresent: true,
          isInside: true,
          firstInAt: ten,
          lastMovedAt: ten,
          lastPosition: 2,
        },
      ],
      presentCount: 2,
      insideCount: 1,
    })
  })

  it('counts nobody who only left', () => {
    expect(counts([row('Anna', 'out')])).toEqual({ aanwezig: 0, binnen: 0 })
  })

  it('forgets a row that was voided, and remembers it when the void is voided', () => {
    const arrival = row('Anna', 'in')
    const undo = row('Anna', 'void', { voidsId: arrival.id })
    const redo = row('Anna', 'void', { voidsId: undo.id })
    expect(counts([arrival, undo])).toEqual({ aanwezig: 0, binnen: 0 })
    expect(counts([arrival, undo, redo])).toEqual({ aanwezig: 1, binnen: 1 })
  })

  it('is inside again when leaving is voided', () => {
    const arrival = row('Anna', 'in')
    const leaving = row('Anna', 'out')
    const undo = row('Anna', 'void', { voidsId: leaving.id })
    expect(counts([arrival, leaving, undo])).toEqual({ aanwezig: 1, binnen: 1 })
  })

  it('goes by sequence number when the clock was set back', () => {
    const arrival = row('Anna', 'in', { happenedAt: ten })
    const leaving = row('Anna', 'out', { happenedAt: half9 })
    expect(counts([leaving, arrival])).toEqual({ aanwezig: 1, binnen: 0 })
  })

  it('counts two merged people as one', () => {
    const log = [row('Gerrit', 'in'), row('G. Romanink', 'in')]
    const merged = presenceOf(log, (id) => (id === 'G. Romanink' ? person('Gerrit') : id))
    expect([merged.presentCount, merged.insideCount]).toEqual([1, 1])
  })
})

type Step = { name: string; kind: 'in' | 'out'; isVoided: boolean }
const kinds: ('in' | 'out')[] = ['in', 'out']
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    name: fc.constantFrom('Anna', 'Bas', 'Daan', 'Erik'),
    kind: fc.constantFrom(...kinds),
    isVoided: fc.boolean(),
  }),
  { maxLength: 40 },
)

function logOf(all: Step[]): AttendanceRow[] {
  const moves = all.map((step, index) => ({ ...step, id: `move-${index}` }))
  const rows = moves.map(({ name, kind, id }) => row(name, kind, { id }))
  const voids = moves
    .filter(({ isVoided }) => isVoided)
    .map(({ name, id }) => row(name, 'void', { voidsId: id }))
  return [...rows, ...voids]
}

describe('presence, whatever happens at the door', () => {
  it('counts distinct people of the rows that were not voided', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const kept = all.filter(({ isVoided }) => !isVoided)
        const everIn = new Set(kept.filter(({ kind }) => kind === 'in').map(({ name }) => name))
        const last = new Map(kept.map(({ name, kind }) => [name, kind]))
        const inside = [...last.values()].filter((kind) => kind === 'in').length
        expect(counts(logOf(all))).toEqual({ aanwezig: everIn.size, binnen: inside })
      }),
    )
  })

  it('does not depend on the order in which the rows are read', () => {
    fc.assert(
      fc.property(steps, fc.func(fc.integer()), (all, key) => {
        const log = logOf(all)
        const shuffled = log.toSorted((one, other) => key(one.id) - key(other.id))
        expect(presenceOf(shuffled)).toEqual(presenceOf(log))
      }),
    )
  })

  it('never has more people inside than were ever in', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { presentCount, insideCount } = presenceOf(logOf(all))
        expect(insideCount).toBeLessThanOrEqual(presentCount)
      }),
    )
  })
})

describe('a no-show', () => {
  it('was registered and never in when the event is over', () => {
    expect([
      isNoShow('registered', false, true),
      isNoShow('registered', true, true),
      isNoShow('registered', false, false),
      isNoShow('waiting', false, true),
    ]).toEqual([true, false, false, false])
  })
})
