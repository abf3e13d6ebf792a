import type { ReportFacts } from '#domain/report/facts'
import type { Period } from '#domain/report/period'
import { poolLoad } from '#domain/sleutelpersonen/load'
import { languageKey, languageName } from '#domain/sleutelpersonen/language-key'
import type { IsoDate } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import type { CoverageEvent } from '#backend/db/repositories/coverage-facts'
import { samePersonIn } from '#backend/db/repositories/merged-people'
import { listPoolEventsOf } from '#backend/db/repositories/pool-events'
import { listLoad } from '#backend/db/repositories/pool-load'
import { listPoolWork } from '#backend/db/repositories/report-facts'
import type { Reader } from '#backend/db/sql'
import { coverOfEvents } from '#backend/sleutelpersonen/cover-of'

/** How the pool helped at these events, where nobody was found, and how long it worked. */
export function readPool(
  db: Reader,
  period: Period,
  events: readonly CoverageEvent[],
): ReportFacts['pool'] {
  const samePerson = samePersonIn(db)
  const ids = events.map(({ eventId }) => eventId)
  const work = listPoolWork(db, ids).map((row) => ({ ...row, personId: samePerson(row.personId) }))
  const workAt = grouped(work, ({ eventId }) => eventId)
  const covers = coverOfEvents(db, listPoolEventsOf(db, ids))
  const coverAt = new Map(covers.map(({ eventId, languages }) => [eventId, languages]))
  const worked = listLoad(db, period).filter(({ isPlanned }) => !isPlanned)
  return {
    events: events.flatMap(({ eventId, title, date }) => {
      const own = workAt.get(eventId) ?? []
      if (own.length === 0) return []
      const covered = (coverAt.get(eventId) ?? []).filter(({ coveredBy }) => coveredBy.length > 0)
      return {
        ...{ title, date: date as IsoDate },
        languages: named([
          ...own.flatMap(({ language }) => language ?? []),
          ...covered.map(({ language }) => language),
        ]),
        people: new Set(own.map(({ personId }) => personId)).size,
      }
    }),
    nobody: events.flatMap(({ eventId, title, date }) =>
      (coverAt.get(eventId) ?? [])
        .filter(({ state, notNeededWhy }) => state === 'uncovered' && notNeededWhy === null)
        .map(({ language, people }) => ({
          ...{ title, language, guests: people, date: date as IsoDate },
        })),
    ),
    people: new Set(work.map(({ personId }) => personId)).size,
    hours: [...poolLoad(worked, period, 1).languages],
  }
}

function named(languages: readonly string[]): string[] {
  return [...new Map(languages.map((each) => [languageKey(each), languageName(each)])).values()]
}
