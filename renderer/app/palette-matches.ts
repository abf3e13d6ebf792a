import { places } from '#domain/commands/places'
import { actionOf } from '#domain/commands/registry'
import type { PlaceId } from '#domain/commands/places'
import type { ActionId } from '#domain/commands/registry'
import { searchCommands } from '#domain/commands/search-commands'
import type { CommandMatch, CommandTarget } from '#domain/commands/search-commands'
import type { Stretch } from '#domain/commands/palette-letters'
import { keysOf } from '#domain/commands/shortcuts'
import { placeWords } from '#domain/texts/commands'
import type { IconName } from '#renderer/components/icon.tsx'
import { isAvailable } from '#renderer/lib/actions'
import { shellText as text } from '#renderer/texts/shell'

export type PaletteGroup = 'recent' | 'do' | 'go' | 'people' | 'work'

/** A line of the palette: something to do, a place, or a record. */
export type PaletteRow = {
  /** Names the line among all others, also between two times the palette is open. */
  readonly key: string
  readonly target: CommandTarget | { readonly kind: 'record'; readonly path: string }
  readonly group: PaletteGroup
  readonly icon: IconName
  readonly label: string
  /** Where the typed letters stand in the label, and in the synonym. */
  readonly at: readonly Stretch[]
  readonly synonym: { readonly word: string; readonly at: readonly Stretch[] } | undefined
  /** What tells it apart, quietly behind its name. */
  readonly detail: string | undefined
  readonly keys: string | undefined
}

/** `>` asks for actions only, `@` for people only. */
export type PaletteQuestion = {
  readonly only: 'actions' | 'people' | undefined
  readonly words: string
}

export function questionOf(typed: string): PaletteQuestion {
  const bare = typed.trimStart()
  if (bare.startsWith('>')) return { only: 'actions', words: bare.slice(1).trim() }
  if (bare.startsWith('@')) return { only: 'people', words: bare.slice(1).trim() }
  return { only: undefined, words: bare.trim() }
}

/**
 * The actions and places that were meant. Without words only what can be done or gone to now, the
 * work of this screen first and what every screen has last.
 */
export function commandRows(
  { only, words }: PaletteQuestion,
  here: PlaceId | undefined,
): PaletteRow[] {
  if (only === 'people') return []
  const isHere = (id: ActionId) => isAvailable(id) && isOf(id, here)
  const matches = searchCommands(words, { isHere, isActionsOnly: only === 'actions' })
  const rows = matches.map((match) => rowOf(match, here))
  if (words !== '') return rows
  return rows
    .filter(({ target }) => isUsable(target))
    .toSorted((one, other) => turnOf(one, here) - turnOf(other, here))
}

/** Whether choosing it does something at once, instead of going to where it works. */
export function isUsable(target: CommandTarget): boolean {
  return target.kind === 'place' || isAvailable(target.id)
}

/** The place where an action works, for one that does not work everywhere. */
export function placeFor(target: CommandTarget): { path: string; label: string } | undefined {
  if (target.kind === 'place') return undefined
  const { scope } = actionOf(target.id)
  const [place] = scope === 'everywhere' ? [] : scope
  return place && { path: places[place].path, label: placeWords[place].label }
}

function isOf(id: ActionId, here: PlaceId | undefined): boolean {
  const { scope } = actionOf(id)
  return scope !== 'everywhere' && here !== undefined && scope.includes(here)
}

function turnOf({ target, group }: PaletteRow, here: PlaceId | undefined): number {
  if (group === 'go' || target.kind !== 'action') return 3
  if (isOf(target.id, here)) return 0
  return actionOf(target.id).opens === undefined ? 2 : 1
}

function rowOf({ target, group, label, synonym, at }: CommandMatch, here: PlaceId | undefined) {
  const shortcuts =
    target.kind === 'place' ? places[target.id].shortcuts : actionOf(target.id).shortcuts
  return {
    key: `${target.kind} ${target.id}`,
    target,
    group,
    icon: target.kind === 'place' ? target.id : group === 'go' ? 'settings' : 'next',
    label,
    at: synonym === undefined ? at : [],
    synonym: synonym === undefined ? undefined : { word: synonym, at },
    detail: whereOf(target, here),
    keys: keysOf(shortcuts),
  } satisfies PaletteRow
}

function whereOf(target: CommandTarget, here: PlaceId | undefined): string | undefined {
  if (target.kind === 'place' || isOf(target.id, here)) return undefined
  const place = placeFor(target)
  return place && text.paletteWorksAt(place.label)
}
