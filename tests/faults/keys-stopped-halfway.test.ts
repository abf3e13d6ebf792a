import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Backend } from '#backend/start'
import { ask, hashOf, valueOf } from '../builders/a-backend.ts'
import { aFolder } from '../builders/a-folder.ts'
import {
  hasKeyFile,
  openFolder,
  otherPassword,
  password,
  withName,
} from '../backend/keys/a-safe-folder.ts'
import { runProgram } from './run-program.ts'

const setting = ['keyring-written', 'keyring-read', 'machine-forgot']
const changing = ['copied', 'handover-written', 'swapped', 'keyring-written', 'finished']
const stops = [
  ...setting.map((step) => ['set the first password', step, false] as const),
  ['set another password', 'sealed', true] as const,
  ['set another password', 'keyring-written', true] as const,
  ...['machine-keeps', 'keyring-written'].map(
    (step) => ['take the password off', step, true] as const,
  ),
  ...changing.map((step) => ['change the key', step, false] as const),
  ...changing.map((step) => ['change the key with a password', step, true] as const),
]

/** Opens with what the machine keeps, else with the old or the new password; says with what. */
async function opened(folder: string): Promise<{ backend: Backend; by: string }> {
  const backend = openFolder(folder)
  if (backend.opened.state === 'open') return { backend, by: 'machine' }
  for (const tried of [password, otherPassword]) {
    const answer = await ask(backend, 'keys.unlock', { password: tried })
    if (answer.kind === 'ok' && answer.value.state === 'open') return { backend, by: tried }
  }
  throw new Error(`nothing opens it: ${backend.opened.state}`)
}

it.each(stops)(
  'when it stops while it is to %s, at %s, the data opens',
  async (work, step, hasPassword) => {
    const folder = aFolder()
    const first = openFolder(folder)
    await withName(first)
    const hash = await hashOf(first)
    if (hasPassword) await valueOf(first, 'keys.setPassword', { password })
    first.close()
    // It has no code of its own when it was killed, and says so when it came to the end.
    const { code, errors } = await runProgram('stop-at-key-step', [folder, work, step])
    expect({ code, errors }).toEqual({ code: null, errors: '' })

    const { backend, by } = await opened(folder)
    expect(await hashOf(backend)).toBe(hash)
    const { hasPassword: isLocked } = await valueOf(backend, 'keys.state', {})
    backend.close()
    expect(isLocked).toBe(by !== 'machine')
    // With a password nothing on the machine opens it, also when the power went in between.
    expect(hasKeyFile(folder)).toBe(!isLocked)
    expect(readdirSync(folder).filter((name) => /wissel|nieuwe-sleutel/.test(name))).toEqual([])
    expect(existsSync(join(folder, 'schakel.db-wal'))).toBe(false)

    if (isLocked) return
    const again = await opened(folder)
    expect([again.by, await hashOf(again.backend)]).toEqual([by, hash])
    again.backend.close()
  },
)
