import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Answer } from '#domain/contract/answers'
import { aFolder } from '../../builders/a-folder.ts'

const cli = join(import.meta.dirname, '../../../electron/hosts/cli.ts')

/** What the command line says: its exit code and the one answer on standard output. */
function schakel(...words: string[]): Promise<{ code: number; answer: Answer }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...words], (_error, stdout) => {
      resolve({ code: child.exitCode ?? -1, answer: JSON.parse(stdout) as Answer })
    })
  })
}

const hash = ['call', 'system.contentHash', '{}']

it('calls input it cannot read invalid, with code 2, and opens no data for it', async () => {
  const folder = join(aFolder(), 'gegevens')
  const calls = [
    ['call', 'system.contentHash', '{kapot', '--data', folder],
    [...hash, '--data', folder, '--now', 'straks'],
    [...hash, '--data', folder, '--now', '2027-03-28 02:30'],
    [...hash, '--now', '2026-11-23', '--data'],
    [...hash, '--data='],
  ]
  for (const said of await Promise.all(calls.map((words) => schakel(...words)))) {
    expect(said).toMatchObject({ code: 2, answer: { kind: 'invalid' } })
  }
  expect(existsSync(folder)).toBe(false)
})

it('says that it may not write there, with code 1, when the data cannot be opened', async () => {
  const file = join(aFolder(), 'een bestand')
  writeFileSync(file, '')
  expect(await schakel(...hash, '--data', file)).toMatchObject({
    code: 1,
    answer: { kind: 'unavailable', state: 'read-only' },
  })
})

it('keeps its answer and ends with code 1 when its files cannot be written', async () => {
  const folder = aFolder()
  const out = join(folder, 'een bestand')
  writeFileSync(out, '')
  const said = await schakel('call', 'budget.export', '{}', '--data', folder, '--out', out)
  expect(said).toMatchObject({ code: 1, answer: { kind: 'ok' } })
})

it('refuses to put the demo where other data stands, and leaves every byte of it', async () => {
  const out = aFolder()
  const own = join(out, 'gegevens')
  mkdirSync(own)
  await schakel(...hash, '--data', own)
  const before = readFileSync(join(own, 'schakel.db'))
  expect(await schakel('demo', '--out', out)).toMatchObject({
    code: 0,
    answer: { kind: 'refused', reason: 'folder-taken' },
  })
  expect(readFileSync(join(own, 'schakel.db')).equals(before)).toBe(true)
  expect(existsSync(join(own, 'schakel.key'))).toBe(true)
})

it('opens data with a password from a file or the environment, and never with a wrong one', async () => {
  const folder = aFolder()
  const own = join(folder, 'gegevens')
  const [right, wrong] = [join(folder, 'goed.txt'), join(folder, 'fout.txt')]
  writeFileSync(right, 'drie groene fietsen\n')
  writeFileSync(wrong, 'vier blauwe emmers\n')
  await schakel('call', 'keys.setPassword', '{"password":"drie groene fietsen"}', '--data', own)

  const closed = { code: 1, answer: { kind: 'unavailable', state: 'locked' } }
  expect(await schakel(...hash, '--data', own)).toMatchObject(closed)
  expect(await schakel(...hash, '--data', own, '--password-file', wrong)).toMatchObject(closed)
  const open = { code: 0, answer: { kind: 'ok' } }
  expect(await schakel(...hash, '--data', own, '--password-file', right)).toMatchObject(open)
  process.env.SCHAKEL_PASSWORD = 'drie groene fietsen'
  onTestFinished(() => {
    delete process.env.SCHAKEL_PASSWORD
  })
  expect(await schakel(...hash, '--data', own)).toMatchObject(open)
  expect(await schakel(...hash, '--data', own, '--password-file', folder)).toMatchObject({
    code: 2,
  })
}, 120_000)
