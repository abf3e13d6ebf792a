import { expect, it } from 'vitest'
import { aBackend, valueOf } from '../../builders/a-backend.ts'

it('takes a school region named twice once', async () => {
  const backend = aBackend()
  const { gemeenteId } = await valueOf(backend, 'region.addGemeente', {
    name: 'Voorbeeldstad',
    subregion: null,
    schoolRegions: ['midden', 'midden', 'zuid'],
  })
  const { gemeenten } = await valueOf(backend, 'region.get', {})
  expect(gemeenten.find(({ id }) => id === gemeenteId)?.schoolRegions).toEqual([
    { region: 'midden', weight: 'avoid' },
    { region: 'zuid', weight: 'note' },
  ])
})
