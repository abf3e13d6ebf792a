import { fork } from 'node:child_process'
import { extname, join } from 'node:path'
import { workbookLimits } from '#domain/import/refusal'
import type { GateChild, GateMessage } from './gate-child-port.ts'

// The built program has .js files, the source .ts; the entry stands beside this file in both.
const entry = join(import.meta.dirname, `gate-child${extname(import.meta.filename)}`)

/** The child may read the program, but writes no file and starts no other program. */
export function gateArguments(heapMegabytes: number): string[] {
  return [`--max-old-space-size=${heapMegabytes}`, '--permission', '--allow-fs-read=*']
}

/** Starts the child as a Node process with a heap ceiling and no environment to speak of. */
export function forkGateChild(heapMegabytes: number = workbookLimits.heapMegabytes): GateChild {
  const child = fork(entry, [], {
    serialization: 'advanced',
    execArgv: gateArguments(heapMegabytes),
    env: minimalEnvironment(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    windowsHide: true,
  })
  return {
    // A child that is already gone says so by its end; the failed send adds nothing.
    send: (job) => void child.send(job, () => undefined),
    onMessage: (listen) => void child.on('message', (message) => listen(message as GateMessage)),
    onEnd: (listen) => {
      child.once('exit', listen)
      child.once('error', listen)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

// Windows cannot start a process without its system folder.
function minimalEnvironment(): Record<string, string> {
  const { SystemRoot } = process.env
  return SystemRoot === undefined ? {} : { SystemRoot }
}
