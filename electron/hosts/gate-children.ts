import type { FromBackend, FromGateChild } from '#domain/contract/backend-messages'
import type { Ports } from '#backend/ports'

type StartGateChild = NonNullable<Ports['startGateChild']>
type GateChild = ReturnType<StartGateChild>
type Listeners = {
  onMessage: Parameters<GateChild['onMessage']>[0]
  onEnd: Parameters<GateChild['onEnd']>[0]
}

/** Readers of workbooks that the shell starts for us, told apart by their number. */
export function gateChildren(post: (message: FromBackend) => void): {
  readonly start: StartGateChild
  readonly take: (message: FromGateChild) => void
} {
  const living = new Map<number, Listeners>()
  let lastChild = 0
  return {
    start: () => {
      lastChild += 1
      const child = lastChild
      const listeners: Listeners = { onMessage: () => undefined, onEnd: () => undefined }
      living.set(child, listeners)
      post({ kind: 'gate-start', child })
      return {
        send: (job) => post({ kind: 'gate-job', child, job }),
        onMessage: (listen) => {
          listeners.onMessage = listen
        },
        onEnd: (listen) => {
          listeners.onEnd = listen
        },
        kill: () => {
          if (living.delete(child)) post({ kind: 'gate-kill', child })
        },
      }
    },
    take: (message) => {
      const listeners = living.get(message.child)
      if (message.kind === 'gate-message') {
        return listeners?.onMessage(message.message as Parameters<Listeners['onMessage']>[0])
      }
      living.delete(message.child)
      listeners?.onEnd()
    },
  }
}
