import { expect, it } from 'vitest'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

it('takes a step back and does it again, to the same content', async () => {
  const backend = aBackend()
  const first = await hashOf(backend)
  await valueOf(backend, 'region.changeGemeente', { gemeenteId: aalten, subregion: 'oost' })
  const last = await hashOf(backend)
  expect(last).not.toBe(first)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(last)
})

it('makes no step of a command that changes nothing', async () => {
  const backend = aBackend()
  const answer = await ask(backend, 'region.changeGemeente', {
    gemeenteId: aalten,
    name: 'Aalten',
  })
  expect(answer).toEqual({ kind: 'ok', value: { done: true } })
  expect(await ask(backend, 'history.undo', {})).toMatchObject({ reason: 'nothing-to-undo' })
})

it('forgets what was undone as soon as something new is done', async () => {
  const backend = aBackend()
  await valueOf(backend, 'region.change', { name: 'Een' })
  await valueOf(backend, 'history.undo', {})
  await valueOf(backend, 'region.change', { name: 'Twee' })
  expect(await ask(backend, 'history.redo', {})).toMatchObject({ reason: 'nothing-to-redo' })
})

it('rolls a refused command back and leaves no step', async () => {
  const backend = aBackend()
  const before = await hashOf(backend)
  const answer = await ask(backend, 'region.removeGemeente', { gemeenteId: aalten })
  expect(answer.kind).toBe('refused')
  expect(await hashOf(backend)).toBe(before)
  expect((await valueOf(backend, 'system.status', {})).undo).toBeNull()
})

it('beginning empty is one step that can be taken back', async () => {
  const backend = aBackend()
  const first = await hashOf(backend)
  await valueOf(backend, 'system.setUp', { start: 'leeg', regionName: 'Voorbeeldstreek' })
  expect((await valueOf(backend, 'region.get', {})).gemeenten).toEqual([])
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(first)
})

const aalten = 'GM0197' as never
