import type { Subregion } from '#domain/events/planned-event'
import { monthsAfter } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import type { PersonId } from '#domain/shared/ids'
import { languageKey, languageName } from './language-key.ts'
import { quarterOf } from './quarter.ts'

/** Hours as far as their division goes: whose they are, for which language and where. */
export type LoadEntry = {
  readonly personId: PersonId
  readonly workedOn: IsoDate
  readonly minutes: number
  readonly isPlanned: boolean
  readonly language: string | null
  /** Where the work is; null when no place is known. */
  readonly subregion: Subregion | null
}

export type PlaceLoad = Readonly<Record<Subregion | 'unknown', number>>
export type PersonLoad = {
  readonly personId: PersonId
  readonly minutes: number
  /** Of all minutes, from 0 to 1. */
  readonly share: number
  /** Minutes in each quarter, in the order of the quarters. */
  readonly quarters: readonly number[]
}
export type LanguageLoad = {
  /** Null is work for no language. */
  readonly language: string | null
  readonly minutes: number
  readonly people: number
}
export type PoolLoad = {
  readonly minutes: number
  /** Of the minutes: agreed, not worked yet. */
  readonly planned: number
  readonly places: PlaceLoad
  readonly quarters: readonly { readonly from: IsoDate; readonly places: PlaceLoad }[]
  /** Who carries most comes first. */
  readonly people: readonly PersonLoad[]
  readonly languages: readonly LanguageLoad[]
  /** Who carries more than twice an even share, who carries most first. */
  readonly heavy: readonly PersonLoad[]
}

/**
 * How the hours of a period are divided over people, languages, quarters and the two parts of the
 * region. `poolSize` is how many could have shared them: an even share is one of so many parts.
 */
export function poolLoad(
  work: readonly LoadEntry[],
  period: { readonly from: IsoDate; readonly until: IsoDate },
  poolSize: number,
): PoolLoad {
  const minutes = minutesOf(work)
  const quarters = quartersBetween(period.from, period.until)
  const people = [...grouped(work, ({ personId }) => personId)]
    .map(([personId, own]) => ({
      personId,
      minutes: minutesOf(own),
      share: minutes === 0 ? 0 : minutesOf(own) / minutes,
      quarters: quarters.map((from) => minutesOf(inQuarter(own, from))),
    }))
    .toSorted((a, b) => b.minutes - a.minutes)
  return {
    minutes,
    planned: minutesOf(work.filter(({ isPlanned }) => isPlanned)),
    places: placesOf(work),
    quarters: quarters.map((from) => ({ from, places: placesOf(inQuarter(work, from)) })),
    people,
    languages: languagesOf(work),
    heavy: people.filter(({ share }) => poolSize > 2 && share > 2 / poolSize),
  }
}

function minutesOf(work: readonly LoadEntry[]): number {
  return work.reduce((sum, { minutes }) => sum + minutes, 0)
}

function inQuarter(work: readonly LoadEntry[], from: IsoDate): LoadEntry[] {
  const { until } = quarterOf(from)
  return work.filter(({ workedOn }) => from <= workedOn && workedOn <= until)
}

function placesOf(work: readonly LoadEntry[]): PlaceLoad {
  const of = (part: Subregion | null) =>
    minutesOf(work.filter(({ subregion }) => subregion === part))
  return { oost: of('oost'), west: of('west'), unknown: of(null) }
}

function languagesOf(work: readonly LoadEntry[]): LanguageLoad[] {
  const keyOf = ({ language }: LoadEntry) => (language === null ? null : languageKey(language))
  return [...grouped(work, keyOf).values()]
    .map((own) => ({
      language: nameOf(own[0]?.language ?? null),
      minutes: minutesOf(own),
      people: new Set(own.map(({ personId }) => personId)).size,
    }))
    .toSorted((a, b) => b.minutes - a.minutes)
}

function nameOf(language: string | null): string | null {
  return language === null ? null : languageName(language)
}

function quartersBetween(from: IsoDate, until: IsoDate): IsoDate[] {
  const quarters: IsoDate[] = []
  for (let first = quarterOf(from).from; first <= until; first = monthsAfter(first, 3)) {
    quarters.push(first)
  }
  return quarters
}
