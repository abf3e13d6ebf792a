import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

it('says of a text that is too long how long it may be, and changes nothing', async () => {
  const { personId } = await valueOf(backend, 'people.create', { name: 'Elsa van Fictie' })
  const before = await hashOf(backend)
  const asked = [
    [{ personId, name: 'x'.repeat(301) }, 'Houd het bij 300 tekens.'],
    [{ personId, note: 'x'.repeat(10_001) }, 'Houd het bij 10.000 tekens.'],
  ] as const
  for (const [input, most] of asked) {
    expect(await ask(backend, 'people.change', input)).toEqual({
      kind: 'refused',
      reason: 'text-too-long',
      sentence: `Deze tekst is te lang. Er is niets veranderd. ${most}`,
    })
  }
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'people.change', { personId, note: 'x'.repeat(10_000) })
})

it('looks for the beginning of a very long text', async () => {
  await valueOf(backend, 'people.create', { name: 'Elsa van Fictie' })
  const search = `elsa${' '.repeat(300)}x`
  expect(await valueOf(backend, 'people.list', { search })).toMatchObject({ total: 1 })
  expect(await valueOf(backend, 'search.find', { text: search })).not.toEqual([])
})
