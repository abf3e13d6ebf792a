import { actionIds, actionOf, placeIds, places } from '#domain/commands/registry'
import type { ActionId, PlaceId } from '#domain/commands/registry'
import type { Found } from '#domain/contract/search'
import { keysOf } from '#domain/commands/shortcuts'
import { isIsoDate, shortDate } from '#domain/shared/dates'
import { actionWords, placeWords } from '#domain/texts/commands'
import { isAvailable } from '#renderer/lib/actions'

/** A line of the palette: an action or a place, and the synonym it was found by. */
export type PaletteMatch = {
  readonly target:
    | { readonly kind: 'action'; readonly id: ActionId }
    | { readonly kind: 'place'; readonly id: PlaceId }
    | {
        readonly kind: 'record'
        readonly id: string
        readonly of: Found['kind']
        readonly path: string
      }
  readonly label: string
  /** What tells a record apart, quietly behind its name. */
  readonly detail?: string | undefined
  readonly synonym: string | undefined
  readonly keys: string | undefined
}

const hidden: readonly ActionId[] = [
  'palette.open',
  'region.next',
  'region.previous',
  'toast.focus',
]

/** What can be done or gone to now, found by label or synonym; actions first. */
export function paletteMatches(typed: string): PaletteMatch[] {
  const wanted = fold(typed.trim())
  const candidates: PaletteMatch[] = [
    ...actionIds
      .filter((id) => !hidden.includes(id) && isAvailable(id))
      .map((id) => ({
        target: { kind: 'action' as const, id },
        label: actionWords[id].label,
        synonym: foundBy(wanted, actionWords[id]),
        keys: keysOf(actionOf(id).shortcuts),
      })),
    ...placeIds.map((id) => ({
      target: { kind: 'place' as const, id },
      label: placeWords[id].label,
      synonym: foundBy(wanted, placeWords[id]),
      keys: keysOf(places[id].shortcuts),
    })),
  ]
  return candidates.filter(({ label, synonym }) => holds(label, wanted) || synonym !== undefined)
}

const pathOf: Record<Found['kind'], (id: string) => string> = {
  person: (id) => `/netwerk?kies=${encodeURIComponent(id)}`,
  organisation: (id) => `/netwerk?toon=organisaties&kies=${encodeURIComponent(id)}`,
  event: (id) => `/bijeenkomsten/${encodeURIComponent(id)}`,
}

/** People, organisations and events that were found, as lines of the palette. */
export function recordMatches(found: readonly Found[]): PaletteMatch[] {
  return found.map(({ kind, id, title, detail }) => ({
    target: { kind: 'record', id: `${kind} ${id}`, of: kind, path: pathOf[kind](id) },
    label: title,
    detail: detail !== null && isIsoDate(detail) ? shortDate(detail) : (detail ?? undefined),
    synonym: undefined,
    keys: undefined,
  }))
}

function foundBy(wanted: string, words: { synonyms: readonly string[]; label: string }) {
  if (wanted === '' || holds(words.label, wanted)) return undefined
  return words.synonyms.find((synonym) => holds(synonym, wanted))
}

function holds(text: string, wanted: string): boolean {
  return fold(text).includes(wanted)
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
