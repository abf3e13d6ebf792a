import { expect, it } from 'vitest'
import { ReaderWroteError, sql } from '#backend/db/sql'
import { noKey } from '#backend/key-file'
import { startBackend } from '#backend/start'

it('throws when a query writes, and changes nothing', () => {
  const backend = startBackend({
    dataFolder: ':memory:',
    keySource: noKey,
  })
  if (backend.opened.state !== 'open') throw new Error('the store did not open')
  const { store } = backend.opened

  const count = sql`SELECT count(*) AS n FROM gemeente`
  const before = store.read((db) => db.get<{ n: number }>(count))
  for (const statement of [sql`DELETE FROM gemeente RETURNING id`, sql`DROP TABLE gemeente`]) {
    expect(() => store.read((db) => db.all(statement))).toThrow(ReaderWroteError)
  }
  expect(before.n).toBeGreaterThan(0)
  expect(store.read((db) => db.get<{ n: number }>(count))).toEqual(before)
  backend.close()
})
