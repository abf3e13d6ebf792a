import { placeIds, places } from '#domain/commands/places'
import { actionIds, actionOf } from '#domain/commands/registry'
import type { PlaceId } from '#domain/commands/places'
import { keysOf } from '#domain/commands/shortcuts'
import { actionWords, placeWords } from '#domain/texts/commands'
import { shellText as text } from '#renderer/texts/shell'

export type ShortcutLine = {
  readonly id: string
  readonly keys: readonly string[]
  readonly does: string
}
export type ShortcutGroup = { readonly heading: string; readonly rows: readonly ShortcutLine[] }

/** Every shortcut of the registry, by the place where it works: everywhere first. */
export function shortcutGroups(): ShortcutGroup[] {
  const everywhere = [
    ...linesWhere((scope) => scope === 'everywhere'),
    ...placeIds.flatMap((id) => lineOf(id, places[id].shortcuts, placeWords[id].label)),
  ]
  const byPlace = placeIds.map((id) => ({
    heading: placeWords[id].label,
    rows: linesWhere((scope) => scope !== 'everywhere' && scope.includes(id)),
  }))
  return [{ heading: text.everywhere, rows: everywhere }, ...byPlace].filter(
    ({ rows }) => rows.length > 0,
  )
}

function linesWhere(
  fits: (scope: 'everywhere' | readonly PlaceId[]) => boolean,
): readonly ShortcutLine[] {
  return actionIds
    .filter((id) => fits(actionOf(id).scope))
    .flatMap((id) => lineOf(id, actionOf(id).shortcuts, actionWords[id].label))
}

function lineOf(id: string, shortcuts: readonly string[], does: string): ShortcutLine[] {
  const keys = shortcuts.flatMap((shortcut) => keysOf([shortcut]) ?? [])
  return keys.length === 0 ? [] : [{ id, keys, does }]
}
