import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { SystemStatus } from '#domain/contract/system'
import { temporaryFolder } from './boot.ts'
import { wiredApp } from './wired.ts'

// Stands for the key of the user's account: turns every byte over.
const turned = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ 0xff))
const keychain = {
  'SafeStorage.isAsyncEncryptionAvailable': Promise.resolve(true),
  'SafeStorage.encryptStringAsync': (text: string) => Promise.resolve(turned(Buffer.from(text))),
  'SafeStorage.decryptStringAsync': (bytes: Buffer) =>
    Promise.resolve({ result: turned(bytes).toString(), shouldReEncrypt: false }),
}

function onPlatform(platform: string): void {
  const real = process.platform
  Object.defineProperty(process, 'platform', { value: platform })
  onTestFinished(() => {
    Object.defineProperty(process, 'platform', { value: real })
  })
}

async function open(answers: Record<string, unknown>, folder: string) {
  const app = await wiredApp(answers, folder)
  const answer = (await app.bridge.call('system.status', {})) as {
    kind: string
    state?: string
    value?: SystemStatus
  }
  return { app, answer, encryption: answer.value?.encryption, state: answer.state }
}

async function close({ app }: Awaited<ReturnType<typeof open>>): Promise<void> {
  app.fake.made('App')[0]?.emit('before-quit', { preventDefault: () => undefined })
  await vi.waitFor(() => expect(app.ended).toEqual([0]))
}

const locked = (folder: string) => join(folder, 'schakel.key.locked')
const plain = (folder: string) => join(folder, 'schakel.key')

describe('the key of a new folder', () => {
  it('is kept by the keychain: the file beside the data is of no use to others', async () => {
    const folder = temporaryFolder()
    const first = await open(keychain, folder)
    expect(first.encryption).toBe('keychain')
    expect(existsSync(plain(folder))).toBe(false)
    const wrapped = readFileSync(locked(folder))
    expect(turned(wrapped).toString()).toMatch(/^[0-9a-f]{64}$/)
    expect(wrapped.toString('latin1')).not.toMatch(/[0-9a-f]{16}/)
    if (process.platform !== 'win32') expect(statSync(locked(folder)).mode & 0o777).toBe(0o600)
    await close(first)

    const again = await open(keychain, folder)
    expect(again.encryption).toBe('keychain')
    expect(readFileSync(locked(folder)).equals(wrapped)).toBe(true)
    await close(again)
  })

  it('never stands on a command line, in the environment or in a call', async () => {
    const folder = temporaryFolder()
    const app = await open(keychain, folder)
    const key = turned(readFileSync(locked(folder))).toString()
    const fork = JSON.stringify(app.app.fake.callsOf('UtilityProcess', 'fork'))
    const answers = JSON.stringify(app.app.fake.callsOf('WebContents', 'send'))
    expect([fork.includes(key), answers.includes(key)]).toEqual([false, false])
    await close(app)
  })

  it('is a key file where there is no keychain, and the status line says that', async () => {
    const folder = temporaryFolder()
    const app = await open(
      { 'SafeStorage.isAsyncEncryptionAvailable': Promise.resolve(false) },
      folder,
    )
    expect([app.encryption, existsSync(plain(folder)), existsSync(locked(folder))]).toEqual([
      'key-file',
      true,
      false,
    ])
    await close(app)
  })

  it.each(['basic_text', 'unknown'])('is a key file where Linux only has %s', async (backend) => {
    onPlatform('linux')
    const folder = temporaryFolder()
    const app = await open(
      { ...keychain, 'SafeStorage.getSelectedStorageBackend': backend },
      folder,
    )
    expect(app.encryption).toBe('key-file')
    expect(app.app.fake.callsOf('SafeStorage', 'encryptStringAsync')).toEqual([])
    await close(app)
  })

  it('is a key file where the keychain breaks when it is asked', async () => {
    const folder = temporaryFolder()
    const broken = () => Promise.reject(new Error('no'))
    const app = await open({ 'SafeStorage.isAsyncEncryptionAvailable': broken }, folder)
    expect(app.encryption).toBe('key-file')
    await close(app)
  })

  it('is a key file when the keychain says no at the last moment', async () => {
    const folder = temporaryFolder()
    const refusing = {
      ...keychain,
      'SafeStorage.encryptStringAsync': () => Promise.reject(new Error('no')),
    }
    const app = await open(refusing, folder)
    expect([app.encryption, existsSync(locked(folder))]).toEqual(['key-file', false])
    await close(app)
  })
})

describe('the key of a folder with data', () => {
  it('stays the key file it had, so that every door opens the same data', async () => {
    const folder = temporaryFolder()
    await close(
      await open({ 'SafeStorage.isAsyncEncryptionAvailable': Promise.resolve(false) }, folder),
    )
    const again = await open(keychain, folder)
    expect([again.encryption, existsSync(locked(folder))]).toEqual(['key-file', false])
    await close(again)
  })

  it.each([
    [
      'another account',
      { 'SafeStorage.decryptStringAsync': () => Promise.reject(new Error('no')) },
    ],
    ['no keychain', { 'SafeStorage.isAsyncEncryptionAvailable': Promise.resolve(false) }],
    [
      'a keychain that gives something else',
      {
        'SafeStorage.decryptStringAsync': Promise.resolve({ result: 'ff', shouldReEncrypt: false }),
      },
    ],
  ])('leaves the data locked and untouched with %s', async (_name, changes) => {
    const folder = temporaryFolder()
    await close(await open(keychain, folder))
    const before = [readFileSync(join(folder, 'schakel.db')), readFileSync(locked(folder))]
    const app = await open({ ...keychain, ...changes }, folder)
    expect([app.answer.kind, app.state]).toEqual(['unavailable', 'key-missing'])
    expect([readFileSync(join(folder, 'schakel.db')), readFileSync(locked(folder))]).toEqual(before)
    expect(existsSync(plain(folder))).toBe(false)
    await close(app)
  })

  it('leaves the data locked when the wrapped key is gone, and makes no new one', async () => {
    const folder = temporaryFolder()
    await close(await open(keychain, folder))
    rmSync(locked(folder))
    const app = await open(keychain, folder)
    expect(app.state).toBe('key-missing')
    expect([existsSync(locked(folder)), existsSync(plain(folder))]).toEqual([false, false])
    await close(app)
  })

  it('is wrapped anew when the keychain wants that', async () => {
    const folder = temporaryFolder()
    await close(await open(keychain, folder))
    const before = readFileSync(locked(folder))
    const changing = {
      ...keychain,
      'SafeStorage.decryptStringAsync': (bytes: Buffer) =>
        Promise.resolve({ result: turned(bytes).toString(), shouldReEncrypt: true }),
      'SafeStorage.encryptStringAsync': (text: string) =>
        Promise.resolve(Buffer.concat([turned(Buffer.from(text)), Buffer.from([0])])),
    }
    const app = await open(changing, folder)
    expect(app.encryption).toBe('keychain')
    expect(readFileSync(locked(folder)).equals(Buffer.concat([before, Buffer.from([0])]))).toBe(
      true,
    )
    await close(app)
  })

  it('does not open data with a wrapped key that is damaged', async () => {
    const folder = temporaryFolder()
    await close(await open(keychain, folder))
    writeFileSync(locked(folder), 'x')
    const app = await open(keychain, folder)
    expect(app.state).toBe('key-missing')
    await close(app)
  })
})

describe('the password beside the keychain', () => {
  it('takes the wrapped key off this machine, and the keychain gets it back without one', async () => {
    const folder = temporaryFolder()
    const password = 'drie groene fietsen'
    const first = await open(keychain, folder)
    await first.app.bridge.call('keys.setPassword', { password })
    expect([existsSync(locked(folder)), existsSync(plain(folder))]).toEqual([false, false])
    await close(first)

    const second = await open(keychain, folder)
    expect(second.state).toBe('locked')
    await second.app.bridge.call('keys.unlock', { password })
    await second.app.bridge.call('keys.removePassword', { current: { password } })
    expect([existsSync(locked(folder)), existsSync(plain(folder))]).toEqual([true, false])
    await close(second)
    const third = await open(keychain, folder)
    expect(third.encryption).toBe('keychain')
    await close(third)
  })

  it('stays when the keychain will not have the key', async () => {
    const folder = temporaryFolder()
    const current = { password: 'drie groene fietsen' }
    const app = await open(keychain, folder)
    await app.app.bridge.call('keys.setPassword', current)
    app.app.fake.answers['SafeStorage.encryptStringAsync'] = () => Promise.reject(new Error('no'))
    expect(await app.app.bridge.call('keys.removePassword', { current })).toMatchObject({
      kind: 'refused',
      reason: 'machine-keeps-no-key',
    })
    expect(await app.app.bridge.call('keys.state', {})).toMatchObject({
      value: { hasPassword: true, opensWith: 'password' },
    })
    await close(app)
  })
})
