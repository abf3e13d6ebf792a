import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { FromBackend, ToBackend } from '#domain/contract/backend-messages'
import { createFakeElectron } from './fake/fake-electron.ts'
import type { Answers, Fake, FakeObject } from './fake/fake-electron.ts'

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the tests of this file are. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-electron-'))
  folders.push(folder)
  return folder
}

/** An app folder as a build leaves it: a page, a script, a style and a secret beside the bundle. */
export function builtApp(): string {
  const folder = temporaryFolder()
  const screens = join(folder, 'out', 'renderer', 'assets')
  mkdirSync(screens, { recursive: true })
  const page = '<meta name="csp-nonce" nonce="__NONCE__" /><div id="root"></div>'
  writeFileSync(join(folder, 'out', 'renderer', 'index.html'), page)
  writeFileSync(join(screens, 'index-1a2b.js'), 'export {}')
  writeFileSync(join(screens, 'index-1a2b.css'), 'body { margin: 0 }')
  writeFileSync(join(screens, 'index-1a2b.js.map'), '{}')
  writeFileSync(join(folder, 'out', 'secret.json'), '{ "secret": true }')
  writeFileSync(join(folder, 'package.json'), '{}')
  return folder
}

/** Starts the real entry of the shell on a fake Electron and waits until its window is there. */
export async function bootMain(
  answers: Answers = {},
  commandLine: readonly string[] = [],
): Promise<Fake> {
  const fake = createFakeElectron({
    'App.getAppPath': builtApp(),
    'App.isPackaged': true,
    'App.requestSingleInstanceLock': true,
    'WebFrameMain.parent': null,
    'WebFrameMain.origin': 'app://schakel',
    'WebFrameMain.url': 'app://schakel/',
    'SafeStorage.getSelectedStorageBackend': 'gnome_libsecret',
    ...answers,
  })
  const usual = process.argv
  process.argv = ['electron', '.', ...commandLine]
  await importWith(fake, () => import('../../electron/main/index.ts'))
  process.argv = usual
  await settle()
  return fake
}

/** Runs the real preload on a fake Electron. */
export async function bootPreload(fake: Fake): Promise<void> {
  await importWith(fake, () => import('../../electron/preload/index.ts'))
}

async function importWith(fake: Fake, load: () => Promise<unknown>): Promise<void> {
  vi.resetModules()
  vi.doMock('electron', () => fake.exports)
  await load()
  vi.doUnmock('electron')
}

/** Lets every promise that is ready go on. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}

/** The only object of its type. */
export function only(fake: Fake, type: string): FakeObject {
  const [object, ...others] = fake.made(type)
  if (!object || others.length > 0)
    throw new Error(`${others.length + (object ? 1 : 0)} of ${type}`)
  return object
}

/** The messages the shell sent to the backend's process. */
export function sentToBackend(fake: Fake): ToBackend[] {
  return fake.callsOf('UtilityProcess', 'postMessage').map(({ args }) => args[0] as ToBackend)
}

/** The backend's process, the last one started; readers of workbooks are processes too. */
function backendOf(fake: Fake): FakeObject {
  const paths = fake.callsOf('UtilityProcess', 'fork').map(({ args }) => String(args[0]))
  const last = paths.findLastIndex((path) => path.endsWith('backend.js'))
  const process = fake.made('UtilityProcess')[last]
  if (!process) throw new Error('the backend was never started')
  return process
}

/** What the backend's process says to the shell. */
export function fromBackend(fake: Fake, message: FromBackend): void {
  backendOf(fake).emit('message', message)
}

/** The handler that the shell gave for calls of the page. */
export function callHandler(fake: Fake): (event: unknown, ...args: unknown[]) => Promise<unknown> {
  const [handled, ...others] = fake.callsOf('IpcMain', 'handle')
  if (!handled || others.length > 0) throw new Error('the shell handles exactly one channel')
  return handled.args[1] as (event: unknown, ...args: unknown[]) => Promise<unknown>
}

/** The event of a call from our own page. */
export function ownEvent(fake: Fake): { senderFrame: unknown } {
  return { senderFrame: (only(fake, 'BrowserWindow').webContents as FakeObject).mainFrame }
}
