import type { FromBackend, ToBackend } from '#domain/contract/backend-messages'
import { serveBackend } from '../../electron/hosts/ipc-server.ts'
import {
  bootMain,
  bootPreload,
  callHandler,
  fromBackend,
  ownEvent,
  temporaryFolder,
} from './boot.ts'
import type { Answers, Fake } from './fake/fake-electron.ts'
import type { SchakelBridge } from '#domain/contract/host-calls'

export type Wired = {
  readonly fake: Fake
  /** What the preload put on the window of the page. */
  readonly bridge: SchakelBridge
  readonly dataFolder: string
  readonly ended: number[]
}

/**
 * The whole app but for Electron: the real preload, the real shell and the real backend on a real
 * store, with structured clone between them as between the processes.
 */
export async function wiredApp(
  answers: Answers = {},
  dataFolder = temporaryFolder(),
): Promise<Wired> {
  const ended: number[] = []
  let listener: ((message: ToBackend) => void) | undefined
  const fake: Fake = await bootMain(
    {
      'App.isPackaged': false,
      'UtilityProcess.postMessage': (message: ToBackend) => {
        // The process hears what was said to it from its first turn on.
        queueMicrotask(() => listener?.(structuredClone(message)))
      },
      ...answers,
    },
    [`--data=${dataFolder}`, '--now=2026-11-23'],
  )
  const post = (message: FromBackend) => fromBackend(fake, structuredClone(message))
  serveBackend({ post, listen: (given) => (listener = given) }, (code) => ended.push(code))
  for (const { args } of fake.callsOf('UtilityProcess', 'postMessage')) {
    listener?.(structuredClone(args[0] as ToBackend))
  }

  fake.answers['IpcRenderer.invoke'] = async (_channel: string, ...args: unknown[]) =>
    structuredClone(await callHandler(fake)(ownEvent(fake), ...structuredClone(args)))
  await bootPreload(fake)
  const [exposed] = fake.callsOf('ContextBridge', 'exposeInMainWorld')
  return { fake, bridge: exposed?.args[1] as SchakelBridge, dataFolder, ended }
}
