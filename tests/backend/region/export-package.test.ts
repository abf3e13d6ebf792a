import { expect, it } from 'vitest'
import type { RegionPackage } from '#domain/contract/region-package-file'
import type { ActionId, EventTypeId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'

async function exported(backend: Backend): Promise<string> {
  const { files } = await valueOf(backend, 'regionPackage.export', {})
  const bytes = files[0] && backend.files.find(files[0].id)?.bytes
  return new TextDecoder().decode(bytes)
}

async function takenElsewhere(json: string): Promise<Backend> {
  const other = aBackend()
  const file = other.files.put('regio.json', Buffer.from(json)).id
  await valueOf(other, 'regionPackage.take', { file })
  return other
}

const read = async (backend: Backend) => JSON.parse(await exported(backend)) as RegionPackage

it('keeps ids that look like a number, and the name of a gemeente that a family shares', async () => {
  let last = 100_000
  const newId = () => `06123456-7812-4123-9123-${(last += 1)}123456`
  const backend = aBackend({ newId })
  await valueOf(backend, 'people.create', { name: 'Elsa van Aalten', phone: '06-12345678' })
  await valueOf(backend, 'organisations.create', { name: 'Taalhuis Voorbeeld' })
  await valueOf(backend, 'organisations.create', { name: 'Stichting Elsa' })
  await valueOf(backend, 'planRows.add', { title: 'Iets nieuws', actionIds: ['a' as ActionId] })
  const json = await exported(backend)
  expect(json).toContain('"naam": "Aalten"')
  expect(json).not.toContain('Elsa')
  const other = await takenElsewhere(json)
  const { rows } = await valueOf(other, 'organisations.list', { search: 'Taalhuis Voorbeeld' })
  expect(rows).toHaveLength(1)
  other.close()
  backend.close()
})

it('leaves out an action that is followed no more, also where something is linked to it', async () => {
  const backend = aBackend()
  await valueOf(backend, 'plan.followAction', { actionId: 'a' as ActionId, isFollowed: false })
  const other = await takenElsewhere(await exported(backend))
  const { actions } = await valueOf(other, 'plan.overview', {})
  expect(actions.map(({ id }) => id)).not.toContain('a')
  other.close()
  backend.close()
})

it('keeps a type out of use that something the plan dates is of', async () => {
  const backend = aBackend()
  const [dated] = (await read(backend)).bijeenkomsten
  if (!dated) throw new Error('The plan dates nothing')
  await valueOf(backend, 'eventTypes.archive', { typeId: dated.soort as EventTypeId })
  const own = await read(backend)
  expect(own.bijeenkomsten.map(({ id }) => id)).toContain(dated.id)
  const other = await takenElsewhere(JSON.stringify(own))
  other.close()
  backend.close()
})

it('leaves out what she noted at an organisation of her own', async () => {
  const backend = aBackend()
  const { organisationId } = await valueOf(backend, 'organisations.create', { name: 'Taalhuis' })
  await valueOf(backend, 'organisations.change', { organisationId, note: 'De baas is ziek' })
  const own = await read(backend)
  expect(own.organisaties.find(({ naam }) => naam === 'Taalhuis')).toMatchObject({
    opmerking: null,
  })
  backend.close()
})

it('makes no package that could not be read again', async () => {
  const backend = aBackend()
  await valueOf(backend, 'system.setUp', { start: 'leeg', regionName: null })
  const answer = await ask(backend, 'regionPackage.export', {})
  expect(answer).toMatchObject({ kind: 'refused', reason: 'package-not-fit' })
  expect(JSON.stringify(answer)).toContain('geen gemeenten')
  backend.close()
})
