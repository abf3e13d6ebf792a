import { app, utilityProcess } from 'electron'
import type { UtilityProcess } from 'electron'
import { join } from 'node:path'
import type { FromGateChild, ToGateChild } from '#domain/contract/backend-messages'

const heapMegabytes = 512

/** Starts a process for one workbook, so that a bad file takes only its own reader down. */
export function gateChildren(post: (message: FromGateChild) => void): {
  readonly take: (message: ToGateChild) => void
  readonly killAll: () => void
} {
  const living = new Map<number, UtilityProcess>()
  return {
    take: (message) => {
      const { child } = message
      switch (message.kind) {
        case 'gate-start': {
          const started = startChild()
          living.set(child, started)
          started.on('message', (said: unknown) => {
            post({ kind: 'gate-message', child, message: said })
          })
          started.once('exit', () => {
            if (living.delete(child)) post({ kind: 'gate-end', child })
          })
          return
        }
        case 'gate-job':
          return living.get(child)?.postMessage(message.job)
        case 'gate-kill':
          living.get(child)?.kill()
          living.delete(child)
      }
    },
    killAll: () => {
      for (const child of living.values()) child.kill()
      living.clear()
    },
  }
}

function startChild(): UtilityProcess {
  const { SystemRoot } = process.env
  return utilityProcess.fork(join(app.getAppPath(), 'out', 'main', 'gate-child.js'), [], {
    serviceName: 'schakel-lezer',
    // The file is a stranger's: a ceiling on memory, and no environment to speak of.
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    env: SystemRoot === undefined ? {} : { SystemRoot },
    stdio: 'ignore',
  })
}
