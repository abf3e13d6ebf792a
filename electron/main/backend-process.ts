import { app, utilityProcess } from 'electron'
import { join } from 'node:path'
import type { Notice } from '#domain/contract/answers'
import type { FromBackend, Questions, ToBackend } from '#domain/contract/backend-messages'
import { gateChildren } from './gate-children.ts'
import { hasKeychain, unwrapKey, wrapKey } from './keychain.ts'

/** The backend's process ended while somebody was waiting for its answer. */
class BackendGoneError extends Error {
  override readonly name = 'BackendGoneError'
}

export type BackendProcess = {
  ask<Kind extends keyof Questions>(
    question: Kind,
    about: Questions[Kind]['about'],
  ): Promise<Questions[Kind]['reply']>
  /** Ends when the store is closed, or after three seconds in any case. */
  close(): Promise<void>
}

type Options = {
  readonly dataFolder: string | undefined
  readonly now: string | undefined
  readonly onNotice: (notice: Notice) => void
  /** The process ended without being asked to. */
  readonly onGone: () => void
}

type Waiting = { resolve: (reply: unknown) => void; reject: (error: Error) => void }

/** Starts the backend in a process of its own; the shell asks and relays, and holds no data. */
export function startBackendProcess(options: Options): BackendProcess {
  const child = utilityProcess.fork(join(app.getAppPath(), 'out', 'main', 'backend.js'), [], {
    serviceName: 'schakel',
    env: environment(),
    stdio: app.isPackaged ? 'ignore' : 'inherit',
  })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let isClosing = false
  let isGone = false
  const post = (message: ToBackend) => child.postMessage(message)
  const gates = gateChildren(post)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))

  child.on('message', (message: FromBackend) => {
    if (message.kind === 'notice') return options.onNotice(message.notice)
    if (message.kind === 'wrap') return void wrapKey(message.bytes).then(post)
    if (message.kind === 'unwrap') return void unwrapKey(message.bytes).then(post)
    if (message.kind !== 'reply') return gates.take(message)
    waiting.get(message.id)?.resolve(message.reply)
    waiting.delete(message.id)
  })
  void gone.then(() => {
    isGone = true
    gates.killAll()
    for (const { reject } of waiting.values()) reject(new BackendGoneError('backend gone'))
    waiting.clear()
    if (!isClosing) options.onGone()
  })
  void hasKeychain().then((has) => {
    const { dataFolder, now } = options
    const checksAnswers = !app.isPackaged
    post({ kind: 'start', dataFolder, now, hasKeychain: has, checksAnswers })
  })

  return {
    ask: (question, about) =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(new BackendGoneError('backend gone'))
        lastId += 1
        waiting.set(lastId, { resolve: resolve as Waiting['resolve'], reject })
        post({ kind: 'ask', id: lastId, question, about } as ToBackend)
      }),
    close: () => {
      isClosing = true
      post({ kind: 'close' })
      const tooLate = setTimeout(() => child.kill(), 3000)
      return gone.finally(() => clearTimeout(tooLate))
    },
  }
}

/** What the backend needs of the environment, and nothing that could change how it runs. */
function environment(): NodeJS.ProcessEnv {
  const names = [
    'HOME',
    'LOCALAPPDATA',
    'USERPROFILE',
    'XDG_DATA_HOME',
    'SystemRoot',
    'TEMP',
    'TMP',
  ]
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
}
