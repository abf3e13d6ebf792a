import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { connect, pragmas } from '#backend/db/connection'
import { aFolder } from '../../builders/a-folder.ts'

const key = new Uint8Array(32).fill(7)

function settingsOf(path: string) {
  const database = connect(path, key)
  database.exec('CREATE TABLE IF NOT EXISTS thing (name TEXT) STRICT')
  database.prepare('INSERT INTO thing VALUES (?)').run('Gerrit Voorbeeld')
  const found = Object.fromEntries(
    Object.keys(pragmas).map((name) => [name, database.pragma(name, { simple: true })]),
  )
  database.close()
  return found
}

it('follows the whole recipe on a fresh file and again on a reopened one', () => {
  const path = join(aFolder(), 'fresh.db')
  expect(settingsOf(path)).toEqual(pragmas)
  expect(settingsOf(path)).toEqual(pragmas)
})

it('leaves nothing readable in the file', () => {
  const path = join(aFolder(), 'fresh.db')
  settingsOf(path)
  expect(readFileSync(path).includes('Voorbeeld')).toBe(false)
})
