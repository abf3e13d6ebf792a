import { actionWords, placeWords } from '#domain/texts/commands'
import { typedWords } from './palette-letters.ts'
import type { Stretch } from './palette-letters.ts'
import { fitOf } from './palette-rank.ts'
import type { Fit, Found } from './palette-rank.ts'
import { placeIds } from './places.ts'
import { actionIds, actionOf } from './registry.ts'
import type { PlaceId } from './places.ts'
import type { ActionId } from './registry.ts'

export type CommandTarget =
  | { readonly kind: 'action'; readonly id: ActionId }
  | { readonly kind: 'place'; readonly id: PlaceId }

/** An action or place that was meant; `synonym` is the word it was found by when not its label. */
export type CommandMatch = {
  readonly target: CommandTarget
  /** `do`: it does something; `go`: it is a place or a page. */
  readonly group: 'do' | 'go'
  readonly label: string
  readonly synonym: string | undefined
  /** Where the typed letters stand, in the synonym or else in the label. */
  readonly at: readonly Stretch[]
}

type Options = {
  /** What can be done on the screen that is open comes first among equals. */
  readonly isHere?: (id: ActionId) => boolean
  readonly isActionsOnly?: boolean
}

type Entry = {
  readonly target: CommandTarget
  readonly group: 'do' | 'go'
  readonly label: string
  readonly synonyms: readonly string[]
}

/** Every action and place of the registry, in its order: what does something first. */
const entries: readonly Entry[] = [
  ...actionIds.map((id) => ({
    target: { kind: 'action' as const, id },
    group: actionOf(id).isPage ? ('go' as const) : ('do' as const),
    ...actionWords[id],
  })),
  ...placeIds.map((id) => ({
    target: { kind: 'place' as const, id },
    group: 'go' as const,
    ...placeWords[id],
  })),
]

// A label says more than a synonym, but the whole synonym more than a later word of a label.
const weights: Record<'label' | 'synonym', Record<Fit, number>> = {
  label: { same: 0, start: 1, words: 2, word: 4, initials: 8, inside: 10 },
  synonym: { same: 3, start: 5, words: 6, word: 7, initials: 9, inside: 11 },
}

/**
 * The actions and places meant by what is typed, best first and always in the same order; without
 * text all of them. Groups stay together, the one with the best match above the other.
 */
export function searchCommands(typed: string, options: Options = {}): CommandMatch[] {
  const words = typedWords(typed)
  const wanted = entries.filter(({ target }) => !options.isActionsOnly || target.kind === 'action')
  if (words.length === 0) return together(wanted.map((entry) => matchOf(entry, undefined)))
  const scored = wanted.flatMap((entry) => {
    const best = bestOf(entry, words)
    return best === undefined ? [] : [{ best, match: matchOf(entry, best) }]
  })
  return together(
    scored
      .toSorted(
        (one, other) =>
          one.best.weight - other.best.weight ||
          hereFirst(one.match, options) - hereFirst(other.match, options) ||
          one.best.text.length - other.best.text.length,
      )
      .map(({ match }) => match),
  )
}

type Best = Found & {
  readonly weight: number
  readonly text: string
  readonly synonym: string | undefined
}

function bestOf({ label, synonyms }: Entry, words: readonly string[]): Best | undefined {
  const texts = [
    { text: label, synonym: undefined },
    ...synonyms.map((text) => ({ text, synonym: text })),
  ]
  const all = texts.flatMap(({ text, synonym }): Best[] => {
    const fit = fitOf(text, words)
    if (fit === undefined) return []
    const weight = weights[synonym === undefined ? 'label' : 'synonym'][fit.fit]
    return [{ ...fit, weight, text, synonym }]
  })
  return all.toSorted((one, other) => one.weight - other.weight)[0]
}

function matchOf({ target, group, label }: Entry, best: Best | undefined): CommandMatch {
  return { target, group, label, synonym: best?.synonym, at: best?.at ?? [] }
}

function hereFirst({ target }: CommandMatch, { isHere }: Options): number {
  return target.kind === 'action' && isHere?.(target.id) ? 0 : 1
}

function together(matches: readonly CommandMatch[]): CommandMatch[] {
  const first = matches[0]?.group
  return [
    ...matches.filter(({ group }) => group === first),
    ...matches.filter(({ group }) => group !== first),
  ]
}
