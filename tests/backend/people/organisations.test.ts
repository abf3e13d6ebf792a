import { afterEach, beforeEach, expect, it } from 'vitest'
import type { GemeenteId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, hashOf, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

const aalten = 'GM0197' as GemeenteId

it('holds the organisations of the plan with their source', async () => {
  const { rows } = await valueOf(backend, 'organisations.list', { search: 'fijnder' })
  expect(rows).toMatchObject([{ name: 'Fijnder', peopleCount: 0 }])
  expect(rows[0]?.source).toContain('plan van aanpak')
})

it('says when a new organisation is much like one that is there, and keeps both', async () => {
  const { hints } = await valueOf(backend, 'organisations.create', { name: 'Stichting Fijnder' })
  expect(hints).toEqual([{ kind: 'similar-organisation', value: 'Fijnder' }])
  expect((await valueOf(backend, 'organisations.list', { search: 'fijnder' })).total).toBe(2)
})

it('renames an organisation and finds its people under the new name', async () => {
  const { organisationId } = await valueOf(backend, 'organisations.create', { name: 'Oud BV' })
  await valueOf(backend, 'people.create', {
    name: 'Jan Proef',
    organisation: { id: organisationId },
  })
  await valueOf(backend, 'organisations.change', { organisationId, name: 'Splinternieuw BV' })
  const { rows } = await valueOf(backend, 'people.list', { search: 'splinter' })
  expect(rows).toMatchObject([{ name: 'Jan Proef', organisationName: 'Splinternieuw BV' }])
})

it('undoes and redoes every change of organisations to the same hash', async () => {
  const first = await hashOf(backend)
  const { organisationId } = await valueOf(backend, 'organisations.create', {
    ...{ name: 'Nieuw Verzonnen', gemeenteIds: [aalten], email: 'info@voorbeeld.example' },
  })
  await valueOf(backend, 'organisations.change', { organisationId, gemeenteIds: [], phone: '0314' })
  await valueOf(backend, 'organisations.archive', { organisationIds: [organisationId] })
  const last = await hashOf(backend)
  for (let step = 0; step < 3; step += 1) await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
  for (let step = 0; step < 3; step += 1) await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(last)
})

it('filters by gemeente and sorts by how many people work there', async () => {
  const { organisationId } = await valueOf(backend, 'organisations.create', {
    ...{ name: 'Aaltens Verzinsel', gemeenteIds: [aalten] },
  })
  await valueOf(backend, 'people.create', { name: 'Jan', organisation: { id: organisationId } })
  const { rows } = await valueOf(backend, 'organisations.list', {
    ...{ gemeenteId: aalten, sort: 'people', direction: 'down' },
  })
  expect(rows[0]).toMatchObject({ name: 'Aaltens Verzinsel', peopleCount: 1 })
})
