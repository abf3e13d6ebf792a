import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import type { CallName, Contract } from '#domain/contract'
import type { InputFor, OutputOf } from '#domain/contract/kinds'
import type { Instant } from '#domain/shared/dates'
import { noKey } from '#backend/key-file'
import { startBackend } from '#backend/start'
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
): Promise<{ desk: Desk; close: () => Promise<void> }> {
  let host: WebHost | undefined
  const backend = startBackend({
    dataFolder,
    keySource: noKey,
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
  return { desk, close }
}

type Options = { now: string; isSetUp: boolean }

export const test = base.extend<Options & { desk: Desk }>({
  now: ['2026-11-23T08:00:00.000Z', { option: true }],
  isSetUp: [true, { option: true }],
  desk: async ({ now, isSetUp }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'schakel-story-'))
    const { desk, close } = await openDesk(dataFolder, now)
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
    await use(page)
    // A broken rule of the content policy, a script error or a foreign request fails the story.
    expect(complaints).toEqual([])
  },
})

export { expect }
