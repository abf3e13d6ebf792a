import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Notice } from '#domain/contract/answers'
import type { Instant } from '#domain/shared/dates'
import { webText } from '#domain/texts/hosts'
import { storeSentence } from '#domain/texts/store'
import { keySourceOf } from '#backend/sample-mark'
import { startBackend } from '#backend/start'
import { everyQuarter } from './every-quarter.ts'
import { logFault } from './fault-log.ts'
import { clockText } from './fixed-clock.ts'
import { startWebHost } from './http.ts'
import type { WebHost } from './http.ts'
import { announce, askRunningHost } from './running-host.ts'
import { stopWhenQuiet } from './test-mode.ts'

export type WebOptions = {
  readonly dataFolder: string
  readonly port: number
  readonly now: Instant | undefined
  /** Ends by itself after ten quiet minutes. */
  readonly isTest?: boolean
  /** Runs when everything is closed. */
  readonly onStopped?: () => void
}

/** The web host as a user's door: on the real store, until it is asked to stop. */
export async function runWeb(options: WebOptions): Promise<{ address: string; isNew: boolean }> {
  let host: WebHost | undefined
  const backend = startBackend({
    dataFolder: options.dataFolder,
    keySource: keySourceOf(options.dataFolder),
    now: options.now,
    notify: (notice: Notice) => host?.notify(notice),
    logFault,
    everyQuarter,
  })
  if (backend.opened.state === 'in-use') {
    const address = await askRunningHost(options.dataFolder)
    if (address) return { address, isNew: false }
    console.error(storeSentence['in-use'])
    process.exit(1)
  }

  let heard: () => void = () => undefined
  const secret = randomBytes(32).toString('base64url')
  host = await startWebHost({
    backend,
    screensFolder: join(import.meta.dirname, '../../out/renderer'),
    port: options.port,
    secret,
    onRequest: () => heard(),
  })
  const forget = announce(options.dataFolder, { origin: host.origin, secret })
  const stop = () => {
    forget()
    void host?.close().then(() => {
      backend.close()
      options.onStopped?.()
      process.exit(0)
    })
  }
  if (options.isTest) heard = stopWhenQuiet(stop).heard
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  if (options.now) console.log(webText.fixedClock(clockText(options.now)))
  return { address: host.newAddress(), isNew: true }
}
