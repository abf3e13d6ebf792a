import type { Answer } from '#domain/contract/answers'
import type { FromBackend, Question, ToBackend } from '#domain/contract/backend-messages'
import { invalidSentence } from '#domain/texts/store'
import { startBackend } from '#backend/start'
import type { Backend } from '#backend/start'
import { dataFolderOf } from './data-folder.ts'
import { everyQuarter } from './every-quarter.ts'
import { logFault } from './fault-log.ts'
import { fixedClock } from './fixed-clock.ts'
import { gateChildren } from './gate-children.ts'
import { keychainAsker, keySourceFor } from './keychain-key.ts'
import type { AskKeychain } from './keychain-key.ts'
import { saveFile } from './save-file.ts'

/** The wire to the shell: Electron's parent port, or one end of a channel in a test. */
export type Wire = {
  readonly post: (message: FromBackend) => void
  readonly listen: (listener: (message: ToBackend) => void) => void
}

type Start = Extract<ToBackend, { kind: 'start' }>

/** What only the shell can do for the backend. */
type Outside = {
  readonly askKeychain: AskKeychain
  readonly startGateChild: ReturnType<typeof gateChildren>['start']
}

/** Answers the shell's questions from one store; `end` is called when the process may stop. */
export function serveBackend(wire: Wire, end: (code: number) => void): void {
  const asker = keychainAsker(wire.post)
  const gates = gateChildren(wire.post)
  let letStart: (backend: Promise<Backend>) => void = () => undefined
  const starting = new Promise<Backend>((resolve) => {
    letStart = resolve
  })
  starting.catch((error: unknown) => {
    logFault('start', error)
    end(1)
  })

  wire.listen((message) => {
    switch (message.kind) {
      case 'start':
        return letStart(
          start(message, wire, { askKeychain: asker.ask, startGateChild: gates.start }),
        )
      case 'keychain':
        return asker.take(message)
      case 'gate-message':
      case 'gate-end':
        return gates.take(message)
      case 'ask':
        return void starting.then(async (backend) => {
          wire.post({ kind: 'reply', id: message.id, reply: await replyTo(backend, message) })
        })
      case 'close':
        return void starting.then((backend) => {
          backend.close()
          end(0)
        })
    }
  })
}

async function start(
  { dataFolder: given, now, hasKeychain, checksAnswers }: Start,
  { post }: Wire,
  { askKeychain, startGateChild }: Outside,
): Promise<Backend> {
  const dataFolder = dataFolderOf(given)
  const keySource = await keySourceFor(dataFolder, hasKeychain ? askKeychain : undefined)
  const backend = startBackend({
    dataFolder,
    keySource,
    now: fixedClock(now),
    notify: (notice) => post({ kind: 'notice', notice }),
    checksAnswers,
    logFault,
    startGateChild,
    everyQuarter,
  })
  // After a restart the window is still there, and its screens must ask again what they show.
  if (backend.opened.state === 'open') {
    const { revision } = backend.opened.store.status()
    post({ kind: 'notice', notice: { kind: 'changed', revision } })
  }
  return backend
}

function replyTo(backend: Backend, asked: Question): unknown {
  switch (asked.question) {
    case 'call':
      return answerCall(backend, asked.about.name, asked.about.text)
    case 'takeFile':
      return backend.files.put(asked.about.name, asked.about.bytes)
    case 'findFile':
      return backend.files.find(asked.about.id)?.ref ?? null
    case 'saveFile':
      return saveFile(backend.files, asked.about.id, asked.about.path)
  }
}

function answerCall({ dispatch }: Backend, name: string, text: string): Promise<Answer> | Answer {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { kind: 'invalid', sentence: invalidSentence, issues: [] }
  }
  return dispatch(name, input)
}
