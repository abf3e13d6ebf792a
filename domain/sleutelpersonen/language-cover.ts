import { grouped } from '#domain/shared/grouped'
import type { PersonId } from '#domain/shared/ids'
import type { AssignmentStatus } from './assignment.ts'
import { languageKey, languageName } from './language-key.ts'
import { heightOf, spokenLevel, spokenOf } from './level-of.ts'
import type { SpokenLanguage } from './profile.ts'

/** Whether guests who need a language find somebody who speaks it. */
export const coverStates = ['covered', 'thin', 'uncovered', 'not-needed'] as const
export type CoverState = (typeof coverStates)[number]

/** Why a cover is thin: fewer people than wanted, little of the language, or there for another one. */
export const thinCauses = ['fewer', 'little', 'shared'] as const
export type ThinCause = (typeof thinCauses)[number]

export type CoverPerson = { readonly personId: PersonId; readonly name: string }

export type LanguageCover = {
  readonly language: string
  /** Guests who need it; counts of several forms and typed ones are added. */
  readonly people: number
  /** How many sleutelpersonen are wanted for it. */
  readonly wanted: number
  readonly state: CoverState
  readonly thinBecause: ThinCause | null
  readonly coveredBy: readonly CoverPerson[]
  /** Who was asked and did not answer yet. */
  readonly askedOf: readonly CoverPerson[]
  readonly notNeededWhy: string | null
}

type Booked = CoverPerson & {
  readonly status: AssignmentStatus
  /** The language somebody was asked for; null is for a task without one. */
  readonly language: string | null
  readonly languages: readonly SpokenLanguage[]
}

type Facts = {
  readonly counts: readonly { readonly name: string; readonly people: number }[]
  /** What she said of a language herself: how many, or that it is not needed and why. */
  readonly wishes: readonly {
    readonly language: string
    readonly people: number
    readonly notNeededWhy: string | null
  }[]
  readonly booked: readonly Booked[]
}

/**
 * The languages of an event against who was asked for it, the most needed first. Every word for a
 * language counts as that language; who said no, or was called off, covers nothing.
 */
export function languageCover({ counts, wishes, booked }: Facts): LanguageCover[] {
  const people = grouped(counts, ({ name }) => languageKey(name))
  const ofWish = grouped(wishes, ({ language }) => languageKey(language))
  const live = booked.filter(({ status }) => status === 'asked' || status === 'accepted')
  const askedFor = live.flatMap(({ language }) => (language === null ? [] : [language]))
  const words = [
    ...counts.filter((count) => count.people > 0).map(({ name }) => name),
    ...wishes.map(({ language }) => language),
    ...askedFor,
  ]
  const languages = new Map(words.map((word) => [languageKey(word), languageName(word)]))
  return [...languages]
    .map(([key, language]) => {
      const own = ofWish.get(key) ?? []
      const sum = (people.get(key) ?? []).reduce((total, count) => total + count.people, 0)
      const wanted = Math.max(1, ...own.map((wish) => wish.people))
      const notNeededWhy = own.find((wish) => wish.notNeededWhy !== null)?.notNeededWhy ?? null
      return { language, people: sum, wanted, notNeededWhy, ...coverOf(key, wanted, live) }
    })
    .map((cover) => (cover.notNeededWhy === null ? cover : { ...cover, ...notNeeded }))
    .toSorted((one, other) => other.people - one.people || inOrder(one.language, other.language))
}

const notNeeded = { state: 'not-needed', thinBecause: null } as const

function coverOf(key: string, wanted: number, live: readonly Booked[]) {
  const isFor = ({ language }: Booked) => language !== null && languageKey(language) === key
  const accepted = live.filter(({ status }) => status === 'accepted')
  const own = accepted.filter(
    (each) => isFor(each) || (each.language === null && speaks(each, key)),
  )
  const others = accepted.filter(
    (each) => !isFor(each) && each.language !== null && speaks(each, key),
  )
  const coveredBy = distinct(own.length === 0 ? others : own)
  const askedOf = distinct(live.filter((each) => each.status === 'asked' && isFor(each)))
  const well = distinct(own.filter((each) => speaks(each, key)))
  return {
    ...stateOf({ own: distinct(own).length, well: well.length, others: others.length, wanted }),
    coveredBy,
    askedOf,
  }
}

type Numbers = { own: number; well: number; others: number; wanted: number }

function stateOf({ own, well, others, wanted }: Numbers): {
  state: CoverState
  thinBecause: ThinCause | null
} {
  if (well >= wanted) return { state: 'covered', thinBecause: null }
  if (own > 0) return { state: 'thin', thinBecause: own < wanted ? 'fewer' : 'little' }
  if (others > 0) return { state: 'thin', thinBecause: 'shared' }
  return { state: 'uncovered', thinBecause: null }
}

function speaks({ languages }: Booked, key: string): boolean {
  return heightOf(spokenLevel(spokenOf(languages, key))) > heightOf('little')
}

function distinct(people: readonly Booked[]): CoverPerson[] {
  const byId = new Map(people.map(({ personId, name }) => [personId, { personId, name }]))
  return [...byId.values()]
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
