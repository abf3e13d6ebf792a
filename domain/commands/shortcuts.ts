import { placeIds, places } from './places.ts'
import { actionIds, actionOf } from './registry.ts'
import type { PlaceId } from './places.ts'
import type { ActionId } from './registry.ts'

/** The keys of one press: what a keyboard event says, and nothing more. */
export type KeyPress = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

export type ShortcutTarget =
  | { readonly kind: 'action'; readonly id: ActionId }
  | { readonly kind: 'place'; readonly id: PlaceId }

/** The press in the notation of the registry: `Control+Shift+Z`, `Alt+1`, `N`, `?`. */
export function notationOf(press: KeyPress): string {
  const isSign = press.key.length === 1 && !/[a-z0-9]/i.test(press.key)
  const parts: string[] = []
  if (press.ctrlKey || press.metaKey) parts.push('Control')
  if (press.altKey) parts.push('Alt')
  // Shift is part of a sign such as `?` already.
  if (press.shiftKey && !isSign) parts.push('Shift')
  parts.push(press.key.length === 1 ? press.key.toUpperCase() : press.key)
  return parts.join('+')
}

/** What a press means at this place, if anything. */
export function targetOf(press: KeyPress, place: PlaceId | undefined): ShortcutTarget | undefined {
  const notation = notationOf(press)
  const placeId = placeIds.find((id) => holds(places[id].shortcuts, notation))
  if (placeId !== undefined) return { kind: 'place', id: placeId }
  const actionId = actionIds.find((id) => {
    const action = actionOf(id)
    return holds(action.shortcuts, notation) && isInScope(action.scope, place)
  })
  return actionId === undefined ? undefined : { kind: 'action', id: actionId }
}

/** The first shortcut as keys on a button: `Ctrl Z`. */
export function keysOf(shortcuts: readonly string[]): string | undefined {
  return shortcuts[0]?.replaceAll('Control', 'Ctrl').replaceAll('+', ' ')
}

/** Whether a press could be typing: no modifier that text does not have. */
export function isTyping(press: KeyPress): boolean {
  return press.key.length === 1 && !press.ctrlKey && !press.altKey && !press.metaKey
}

function holds(shortcuts: readonly string[], notation: string): boolean {
  return shortcuts.includes(notation)
}

function isInScope(scope: 'everywhere' | readonly PlaceId[], place: PlaceId | undefined): boolean {
  return scope === 'everywhere' || (place !== undefined && scope.includes(place))
}
