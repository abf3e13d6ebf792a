import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import type { CallName, Contract } from '#domain/contract'
import type { InputFor, OutputOf } from '#domain/contract/kinds'
import type { Instant } from '#domain/shared/dates'
import { keyFile, noKey } from '#backend/key-file'
import type { KeySource } from '#backend/ports'
import { startBackend } from '#backend/start'
import type { Backend } from '#backend/start'
import { startWebHost } from '../../electron/hosts/http.ts'
import type { WebHost } from '../../electron/hosts/http.ts'

const screensFolder = join(import.meta.dirname, '../../out/renderer')

/** The desk a story starts at: a real host on a real database file, and a signed-in page. */
export type Desk = {
  readonly origin: string
  readonly dataFolder: string
  /** A one-time address that signs a page in. */
  readonly address: string
  /** Another one, for a second page. */
  newAddress(): string
  call<Name extends CallName>(
    name: Name,
    input: InputFor<Contract[Name]>,
  ): Promise<OutputOf<Contract[Name]>>
  hash(): Promise<string>
}

/** A host on the store in a folder, under a clock that stands still. */
export async function openDesk(
  dataFolder: string,
  now: string,
  keySource: KeySource = noKey,
): Promise<{ desk: Desk; files: Backend['files']; close: () => Promise<void> }> {
  let host: WebHost | undefined
  const backend = startBackend({
    dataFolder,
    keySource,
    now: now as Instant,
    notify: (notice) => host?.notify(notice),
    checksAnswers: true,
    logFault: (name, error) => console.error(name, error),
  })
  const open = await startWebHost({ backend, screensFolder, port: 0 })
  host = open
  const call: Desk['call'] = async (name, input) => {
    const answer = await backend.dispatch(name, input)
    if (answer.kind !== 'ok') throw new Error(`${name}: ${JSON.stringify(answer)}`)
    return answer.value as never
  }
  const desk = {
    origin: open.origin,
    dataFolder,
    address: open.newAddress(),
    newAddress: () => open.newAddress(),
    call,
    hash: async () => (await call('system.contentHash', {})).hash,
  }
  const close = async () => {
    await open.close()
    backend.close()
  }
  return { desk, files: backend.files, close }
}

type Options = { now: string; isSetUp: boolean; hasKey: boolean }

export const test = base.extend<Options & { desk: Desk }>({
  now: ['2026-11-23T08:00:00.000Z', { option: true }],
  isSetUp: [true, { option: true }],
  hasKey: [false, { option: true }],
  desk: async ({ now, isSetUp, hasKey }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'schakel-story-'))
    const keySource = hasKey ? keyFile(join(dataFolder, 'schakel.key')) : noKey
    const { desk, close } = await openDesk(dataFolder, now, keySource)
    if (isSetUp) await desk.call('system.setUp', { start: 'achterhoek', regionName: null })
    await use(desk)
    await close()
    rmSync(dataFolder, { recursive: true, force: true })
  },
  page: async ({ page, desk }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(desk.origin) || /^(data|blob):/.test(request.url())
      if (!isOurs) complaints.push(`request outside: ${request.url()}`)
    })
    await page.goto(desk.address)
    // Before the page is there it hears no key, however quickly a story begins.
    await page.getByRole('main').waitFor()
    await use(page)
    // A broken rule of the content policy, a script error or a foreign request fails the story.
    expect(complaints).toEqual([])
  },
})

export { expect }
