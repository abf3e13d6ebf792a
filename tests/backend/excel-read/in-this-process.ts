import type { GateChild, GateMessage } from '#backend/excel/read/gate-child-port'
import { readInChild } from '#backend/excel/read/read-in-child'

/** A child without a process, for what cannot run away: the same reading, without the start. */
export function inThisProcess(): GateChild {
  const listeners: ((message: GateMessage) => void)[] = []
  const tell = (message: GateMessage) => listeners.forEach((listen) => listen(message))
  return {
    send: (job) => {
      void readInChild(job, (step, done) => tell({ kind: 'progress', step, done })).then(tell)
    },
    onMessage: (listen) => void listeners.push(listen),
    onEnd: () => undefined,
    kill: () => undefined,
  }
}
