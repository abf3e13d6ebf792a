import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverage } from '#domain/people/coverage'
import type { ChainRoleId, GemeenteId, PersonId } from '#domain/shared/ids'

const roles = ['consulent', 'coa', 'corporatie'] as ChainRoleId[]
const gemeenten = ['Aalten', 'Berkelland', 'Winterswijk'] as GemeenteId[]

function row(person: string, role: string | null, served: string[]) {
  return {
    personId: person as PersonId,
    chainRoleId: role as ChainRoleId | null,
    gemeenteIds: served as GemeenteId[],
  }
}

describe('the coverage matrix', () => {
  it('counts a person in each gemeente they serve and once in every total', () => {
    const matrix = coverage(
      [
        row('Joke', 'consulent', ['Berkelland', 'Winterswijk']),
        row('Yara', 'consulent', ['Winterswijk']),
      ],
      roles,
      gemeenten,
    )
    expect(matrix.lines[0]).toEqual({
      chainRoleId: 'consulent',
      cells: [
        { gemeenteId: 'Aalten', personIds: [] },
        { gemeenteId: 'Berkelland', personIds: ['Joke'] },
        { gemeenteId: 'Winterswijk', personIds: ['Joke', 'Yara'] },
      ],
      regionPersonIds: [],
      total: 2,
    })
    expect(matrix.columnTotals.map(({ total }) => total)).toEqual([0, 1, 2])
    expect(matrix.total).toBe(2)
  })

  it('puts who serves the whole region, or works outside it, under the region', () => {
    const matrix = coverage(
      [
        row('Samira', 'coa', []),
        row('Lieke', 'coa', ['Aalten', 'Berkelland', 'Winterswijk']),
        row('Lotte', 'coa', ['Lochem']),
      ],
      roles,
      gemeenten,
    )
    expect(matrix.lines[1]?.regionPersonIds).toEqual(['Samira', 'Lieke', 'Lotte'])
    expect(matrix.regionTotal).toBe(3)
    expect(matrix.columnTotals.map(({ total }) => total)).toEqual([0, 0, 0])
  })

  it('keeps every role in its order, empty ones too', () => {
    const { lines } = coverage([], roles, gemeenten)
    expect(lines.map(({ chainRoleId, total }) => [chainRoleId, total])).toEqual([
      ['consulent', 0],
      ['coa', 0],
      ['corporatie', 0],
    ])
  })

  it('gives people without a role a line of their own', () => {
    const { lines } = coverage([row('Omar', null, ['Aalten'])], roles, gemeenten)
    expect(lines.at(-1)).toMatchObject({ chainRoleId: null, total: 1 })
  })

  it('counts one person with two roles once over all', () => {
    const rows = [row('Anna', 'consulent', ['Aalten']), row('Anna', 'coa', ['Aalten'])]
    const matrix = coverage(rows, roles, gemeenten)
    expect([matrix.total, matrix.columnTotals[0]?.total]).toEqual([1, 1])
    expect(matrix.lines.map(({ total }) => total)).toEqual([1, 1, 0])
  })

  it('never totals more people than there are, nor fewer than a cell holds', () => {
    const anyRow = fc
      .tuple(
        fc.constantFrom('Anna', 'Bas', 'Daan', 'Erik', 'Femke'),
        fc.constantFrom('consulent', 'coa', 'corporatie', null),
        fc.uniqueArray(fc.constantFrom('Aalten', 'Berkelland', 'Winterswijk', 'Lochem')),
      )
      .map(([person, role, served]) => row(person, role, served))
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
        const matrix = coverage(rows, roles, gemeenten)
        expect(matrix.total).toBe(new Set(rows.map(({ personId }) => personId)).size)
        for (const line of matrix.lines) {
          const inCells = new Set(line.cells.flatMap(({ personIds }) => personIds))
          const all = new Set([...inCells, ...line.regionPersonIds])
          expect(line.total).toBe(all.size)
        }
      }),
    )
  })
})
