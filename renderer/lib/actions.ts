import { useLayoutEffect, useRef } from 'react'
import { actionOf } from '#domain/commands/registry'
import type { ActionId } from '#domain/commands/registry'
import { keysOf } from '#domain/commands/shortcuts'
import { actionWords } from '#domain/texts/commands'

type Handler = () => void

const handlers = new Map<ActionId, Handler[]>()
let goTo: ((path: string) => void) | undefined

/** What a button for an action shows and does; hand it to `ActionButton`. */
export type ActionUse = {
  readonly label: string
  readonly keys: string | undefined
  readonly run: () => void
}

/** Does a registered action while this component is on the screen: by button, shortcut and palette. */
export function useAction(id: ActionId, run: () => void): ActionUse {
  const latest = useRef(run)
  // Before painting, so that a key pressed on what is seen is never lost.
  useLayoutEffect(() => {
    latest.current = run
  })
  useLayoutEffect(() => addHandler(id, () => latest.current()), [id])
  return useButtonFor(id)
}

/** A button for an action that somebody else does, or that goes to an address. */
export function useButtonFor(id: ActionId): ActionUse {
  return {
    label: actionWords[id].label,
    keys: keysOf(actionOf(id).shortcuts),
    run: () => runAction(id),
  }
}

/** Whether the action can be done now. */
export function isAvailable(id: ActionId): boolean {
  return (handlers.get(id)?.length ?? 0) > 0 || actionOf(id).opens !== undefined
}

/** Does the action: what was put on the screen last comes first, else its own address. */
export function runAction(id: ActionId): void {
  const handler = handlers.get(id)?.at(-1)
  if (handler !== undefined) return handler()
  const { opens } = actionOf(id)
  if (opens !== undefined) goTo?.(opens)
}

/** Tells this file how to go to an address; called once by the app. */
export function setGoTo(go: (path: string) => void): void {
  goTo = go
}

function addHandler(id: ActionId, handler: Handler): () => void {
  handlers.set(id, [...(handlers.get(id) ?? []), handler])
  return () =>
    handlers.set(
      id,
      (handlers.get(id) ?? []).filter((held) => held !== handler),
    )
}
