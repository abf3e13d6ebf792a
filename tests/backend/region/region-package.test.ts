import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { FileRefId } from '#domain/shared/ids'
import { runDemo } from '#backend/run-demo'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

const fixture = join(import.meta.dirname, '../../fixtures/regio/verzonnen-regio.json')
const text = readFileSync(fixture, 'utf8')

function given(backend: Backend, json: string): FileRefId {
  return backend.files.put('regio.json', Buffer.from(json)).id
}

type Loose = { naam?: string; acties?: string[] }
type Whole = { [part in 'gemeenten' | 'planning' | 'acties']: Loose[] }

const changed = (change: (whole: Whole) => void): string => {
  const whole = JSON.parse(text) as Whole
  change(whole)
  return JSON.stringify(whole)
}

it('starts a store with the region of a package, as one step that can be taken back', async () => {
  const backend = aBackend()
  const before = await hashOf(backend)
  const file = given(backend, text)
  expect(await valueOf(backend, 'regionPackage.inspect', { file })).toMatchObject({
    regionName: 'Waterrijk (voorbeeld)',
    holds: { gemeenten: 5, actions: 3, lines: 3, types: 2, events: 1 },
    replaces: { gemeenten: 8, actions: 13, indicators: 6, projects: 15 },
  })
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'regionPackage.take', { file })
  const region = await valueOf(backend, 'region.get', {})
  expect(region.gemeenten.map(({ name }) => name).toSorted()).toEqual([
    ...['Dijkhaven', 'Meerstede', 'Plasdorp', 'Sluisoord', 'Vaartburg'],
  ])
  expect((await valueOf(backend, 'plan.overview', {})).actions).toHaveLength(3)
  expect((await valueOf(backend, 'system.status', {})).isSetUp).toBe(true)
  const after = await hashOf(backend)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
  backend.close()
})

it('names her own organisation in the same step, and leaves it as it was when none is given', async () => {
  const backend = aBackend()
  const before = await hashOf(backend)
  await valueOf(backend, 'regionPackage.take', {
    file: given(backend, text),
    organisationName: 'Streekbureau Waterrijk (voorbeeld)',
  })
  const named = async () => (await valueOf(backend, 'region.get', {})).organisationName
  expect(await named()).toBe('Streekbureau Waterrijk (voorbeeld)')
  await valueOf(backend, 'regionPackage.take', { file: given(backend, text) })
  expect(await named()).toBe('Streekbureau Waterrijk (voorbeeld)')
  await valueOf(backend, 'history.undo', {})
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  backend.close()
})

it('gives a package that starts the same store again, for any region', async () => {
  for (const start of [undefined, text]) {
    const backend = aBackend()
    if (start !== undefined)
      await valueOf(backend, 'regionPackage.take', { file: given(backend, start) })
    const { files } = await valueOf(backend, 'regionPackage.export', {})
    const bytes = files[0] && backend.files.find(files[0].id)?.bytes
    const other = aBackend()
    await valueOf(other, 'regionPackage.take', {
      file: given(other, new TextDecoder().decode(bytes)),
    })
    expect(await hashOf(other)).toBe(await hashOf(backend))
    backend.close()
    other.close()
  }
})

it.each([
  ['no JSON', '{ dit is', 'niet te lezen als JSON'],
  ['another file', '{"naam":"iets"}', 'geen regiopakket van Schakel'],
  ['a later version', changed((whole) => Object.assign(whole, { versie: 2 })), 'nieuwere Schakel'],
  [
    'a name that is missing',
    changed(({ gemeenten }) => delete gemeenten[1]?.naam),
    'bij gemeenten, nummer 2, naam',
  ],
  [
    'a part nobody knows',
    changed((whole) => Object.assign(whole, { gemeentes: [] })),
    'kent “gemeentes” niet',
  ],
  [
    'an action that is not there',
    changed(({ planning }) => Object.assign(planning[0] ?? {}, { acties: ['z'] })),
    'wijst “z” nergens naar: bij planning, nummer 1, acties',
  ],
  [
    'something that stands twice',
    changed(({ acties }) => acties.push(acties[0] ?? {})),
    'staat “a” twee keer: bij acties, nummer 4, id',
  ],
  [
    'an action that is named twice',
    changed(({ planning }) => Object.assign(planning[0] ?? {}, { acties: ['a', 'a'] })),
    'staat “a” twee keer: bij planning, nummer 1, acties, nummer 2',
  ],
  [
    'a year that stands twice',
    changed((whole) =>
      Object.assign(whole, {
        begroting: { jaren: [2025, 2025], posten: [{ id: 'p', code: '1', naam: 'Post' }] },
      }),
    ),
    'staat “2025” twee keer: bij begroting, jaren, nummer 2',
  ],
  [
    'a type that the store does not have',
    changed((whole) =>
      Object.assign(whole, {
        soorten: null,
        bijeenkomsten: [{ id: 'x', soort: 'zweven', titel: 'X', datum: '2026-01-01' }],
      }),
    ),
    'wijst “zweven” nergens naar: bij bijeenkomsten, nummer 1, soort',
  ],
])('refuses %s by the place in the file, and changes nothing', async (_, json, words) => {
  const backend = aBackend()
  const before = await hashOf(backend)
  for (const name of ['regionPackage.inspect', 'regionPackage.take'] as const) {
    const answer = await ask(backend, name, { file: given(backend, json) })
    expect(answer).toMatchObject({ kind: 'refused', reason: 'package-not-fit' })
    expect(JSON.stringify(answer)).toContain(words)
  }
  expect(await hashOf(backend)).toBe(before)
  backend.close()
})

it('never replaces a region in which somebody already works', async () => {
  const backend = aBackend()
  await valueOf(backend, 'people.create', { name: 'Elsa van Fictie' })
  const before = await hashOf(backend)
  expect(await ask(backend, 'regionPackage.take', { file: given(backend, text) })).toMatchObject({
    kind: 'refused',
    reason: 'region-has-work',
  })
  expect(await hashOf(backend)).toBe(before)
  backend.close()
})

it('plays the whole demo in another region', async () => {
  const out = mkdtempSync(join(tmpdir(), 'schakel-regio-'))
  const said: string[] = []
  const answer = await runDemo(out, (line) => said.push(line), fixture)
  expect(said[0]).toBe('De regio Waterrijk (voorbeeld) staat klaar, met haar plan.')
  expect(answer.attendance.present).toBeGreaterThan(30)
  expect(answer.budget2025.begroot).toBe(3_600_000)
  expect(answer.files.length).toBeGreaterThan(5)
}, 60_000)
