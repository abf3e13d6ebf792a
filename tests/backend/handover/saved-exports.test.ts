import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { SavedExportId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

const people = {
  ...({ kind: 'people', groupId: null, chainRoleId: null, gemeenteId: null } as const),
  ...({ sort: 'name', columns: ['familyName', 'email'] } as const),
}

async function made(backend: Backend, exportId: SavedExportId): Promise<string> {
  const { files } = await valueOf(backend, 'savedExports.make', { exportId })
  const held = files[0] && backend.files.find(files[0].id)
  if (!held) throw new Error('No file was made')
  if (!held.ref.name.endsWith('.xlsx')) return new TextDecoder().decode(held.bytes)
  return Object.values(unzipSync(held.bytes))
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n')
}

it('makes the same list again with the columns and the choice that were kept', async () => {
  const backend = aBackend()
  for (const name of ['Elsa van Fictie', 'Omar Verhaal']) {
    await valueOf(backend, 'people.create', {
      name,
      email: 'naam@voorbeeld.example',
      phone: '0314 00 00 00',
    })
  }
  const { exportId } = await valueOf(backend, 'savedExports.add', {
    name: 'Adressen',
    choice: { ...people, columns: [...people.columns] },
  })
  const first = await made(backend, exportId)
  expect(first).toContain('Verhaal')
  expect(first).toContain('naam@voorbeeld.example')
  expect(first).not.toContain('0314 00 00 00')
  await valueOf(backend, 'savedExports.noteMade', { exportId })
  await valueOf(backend, 'people.create', { name: 'Bas Bedacht' })
  expect(await made(backend, exportId)).toContain('Bedacht')
  expect(await valueOf(backend, 'savedExports.list', {})).toMatchObject([
    { name: 'Adressen', madeOn: '2026-11-23' },
  ])
  backend.close()
})

it.each([
  {
    kind: 'organisations',
    chainRoleId: null,
    gemeenteId: null,
    columns: ['organisation'],
    sort: 'name',
  },
  { kind: 'budget', year: 'this', hidden: [] },
  { kind: 'budget', year: null, hidden: [] },
  { kind: 'calendar', year: 2025 },
] as const)('makes a kept export of $kind', async (choice) => {
  const backend = aBackend()
  const { exportId } = await valueOf(backend, 'savedExports.add', {
    name: 'Vast',
    choice: structuredClone(choice) as never,
  })
  expect((await made(backend, exportId)).length).toBeGreaterThan(200)
  backend.close()
})

it('keeps an export that no longer fits by name, and lets it be chosen anew', async () => {
  const backend = aBackend()
  const { exportId } = await valueOf(backend, 'savedExports.add', {
    ...{ name: 'Uren', choice: { kind: 'hours', year: 'previous' } },
  })
  if (backend.opened.state !== 'open') throw new Error('The store is closed')
  const { sql } = await import('#backend/db/sql')
  backend.opened.store.seed((db) =>
    db.run(sql`UPDATE saved_export SET choice = '{"kind":"horoscoop"}', kind = 'horoscoop'`),
  )
  expect(await valueOf(backend, 'savedExports.list', {})).toMatchObject([
    { name: 'Uren', kind: 'horoscoop', choice: null },
  ])
  expect(await ask(backend, 'savedExports.make', { exportId })).toMatchObject({
    kind: 'refused',
    reason: 'export-no-longer-fits',
  })
  await valueOf(backend, 'savedExports.change', {
    exportId,
    choice: { kind: 'calendar', year: 2025 },
  })
  expect(await made(backend, exportId)).toContain('BEGIN:VCALENDAR')
  backend.close()
})

it('moves, renames and removes in steps that can be taken back', async () => {
  const backend = aBackend()
  const ids: SavedExportId[] = []
  for (const name of ['een', 'twee', 'drie']) {
    const choice = { kind: 'hours', year: 'this' } as const
    ids.push((await valueOf(backend, 'savedExports.add', { name, choice })).exportId)
  }
  const [first] = ids
  if (!first) throw new Error('Nothing was kept')
  const before = await hashOf(backend)
  const names = async () =>
    (await valueOf(backend, 'savedExports.list', {})).map(({ name }) => name)
  await valueOf(backend, 'savedExports.move', { exportId: first, to: 9 })
  expect(await names()).toEqual(['twee', 'drie', 'een'])
  await valueOf(backend, 'savedExports.change', { exportId: first, name: 'vier' })
  await valueOf(backend, 'savedExports.remove', { exportId: first })
  expect(await names()).toEqual(['twee', 'drie'])
  for (let step = 0; step < 3; step += 1) await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  backend.close()
})
