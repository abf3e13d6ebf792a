import { expect, it } from 'vitest'
import { peopleBySubregion } from '#domain/people/subregion-split'
import type { GemeenteId, PersonId } from '#domain/shared/ids'

const gemeenten = [
  { id: 'Aalten' as GemeenteId, subregion: 'west' as const },
  { id: 'Doetinchem' as GemeenteId, subregion: 'west' as const },
  { id: 'Winterswijk' as GemeenteId, subregion: 'oost' as const },
]
const row = (person: string, served: string[]) => ({
  personId: person as PersonId,
  gemeenteIds: served as GemeenteId[],
})

it('counts each person once in a part, and in both parts when they work for both', () => {
  const rows = [
    row('Anna', ['Aalten', 'Doetinchem']),
    row('Anna', ['Aalten']),
    row('Bas', ['Aalten', 'Winterswijk']),
  ]
  expect(peopleBySubregion(rows, gemeenten)).toEqual({ west: 2, oost: 1, region: 0 })
})

it('keeps the whole region, and who works outside it, apart', () => {
  const rows = [
    row('Anna', []),
    row('Bas', ['Aalten', 'Doetinchem', 'Winterswijk']),
    row('Cem', ['Lochem']),
  ]
  expect(peopleBySubregion(rows, gemeenten)).toEqual({ west: 0, oost: 0, region: 3 })
})
