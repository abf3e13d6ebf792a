import type { GateJob, GateMessage } from './gate-child-port.ts'
import { readInChild } from './read-in-child.ts'

// Under Electron this is a utility process, which speaks through `parentPort`.
type ParentPort = {
  on: (event: 'message', listen: (message: { data: unknown }) => void) => void
  postMessage: (message: GateMessage) => void
}
const { parentPort } = process as { parentPort?: ParentPort }

async function answer(job: GateJob, send: (message: GateMessage) => void): Promise<void> {
  send(await readInChild(job, (step, done) => send({ kind: 'progress', step, done })))
}

if (parentPort) {
  parentPort.on('message', ({ data }) => {
    void answer(data as GateJob, (message) => parentPort.postMessage(message))
  })
} else {
  process.on('message', (job) => {
    void answer(job as GateJob, (message) => process.send?.(message))
  })
}
