import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { aBackend, valueOf } from '../../builders/a-backend.ts'
import { putCsv } from './sample-files.ts'

const list = [
  'Naam;Organisatie;Functie;Gemeente;E-mail',
  'Joke van Fictie;Bakkerij Voorbeeld;docent;Aalten;joke@voorbeeld.example',
]

it('gives somebody whose place ended the whole place of the row, and nothing the second time', async () => {
  const backend = aBackend()
  const { personId } = await valueOf(backend, 'people.create', {
    ...{ name: 'Joke van Fictie', email: 'joke@voorbeeld.example', functionName: 'bakker' },
    organisation: { name: 'Bakkerij Voorbeeld' },
  })
  await valueOf(backend, 'people.changeAffiliation', { personId, untilOn: isoDate('2026-01-31') })
  const file = putCsv(backend, list)
  await valueOf(backend, 'import.preview', { file })
  expect(await valueOf(backend, 'import.apply', { file })).toMatchObject({ changed: 1 })
  const { affiliations } = await valueOf(backend, 'people.get', { personId })
  expect(affiliations).toMatchObject([
    {
      ...{ organisationName: 'Bakkerij Voorbeeld', functionName: 'docent', isMain: true },
      ...{ untilOn: null, ownGemeenteIds: ['GM0197'] },
    },
    { organisationName: 'Bakkerij Voorbeeld', functionName: 'bakker', untilOn: '2026-01-31' },
  ])
  const again = putCsv(backend, list)
  const preview = await valueOf(backend, 'import.preview', { file: again })
  expect(preview.counts).toMatchObject({ changed: 0, duplicate: 1 })
})

it('compares with the place that runs today, not with the main one that ended', async () => {
  const backend = aBackend()
  const { personId } = await valueOf(backend, 'people.create', {
    ...{ name: 'Joke van Fictie', email: 'joke@voorbeeld.example' },
    organisation: { name: 'Oud Bedrijf' },
  })
  const old = (await valueOf(backend, 'people.get', { personId })).affiliations[0]
  await valueOf(backend, 'people.changeAffiliation', {
    personId,
    affiliationId: 'new',
    organisation: { name: 'Bakkerij Voorbeeld' },
    ...{ functionName: 'docent', gemeenteIds: ['GM0197'] as never },
  })
  await valueOf(backend, 'people.changeAffiliation', {
    ...{ personId, affiliationId: old?.id, untilOn: isoDate('2026-01-31') },
  })
  const file = putCsv(backend, list)
  const preview = await valueOf(backend, 'import.preview', { file })
  expect(preview.counts).toMatchObject({ changed: 0, duplicate: 1 })
})
