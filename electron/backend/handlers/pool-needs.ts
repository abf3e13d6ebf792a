import type { poolNeeds } from '#domain/contract/pool-needs'
import { todayOf } from '#domain/shared/dates'
import type { EventId, PoolNeedId } from '#domain/shared/ids'
import { languageKey, languageName } from '#domain/sleutelpersonen/language-key'
import { refuse } from '#domain/texts/refusals'
import { listAssignments } from '#backend/db/repositories/assignments'
import { findEvent } from '#backend/db/repositories/events'
import { findPoolEvent, listPoolEvents } from '#backend/db/repositories/pool-events'
import {
  deletePoolNeed,
  findPoolNeed,
  insertPoolNeed,
  listNeedsOfEvent,
  listOtherNeeds,
  updatePoolNeed,
} from '#backend/db/repositories/pool-needs'
import type { PoolNeed } from '#backend/db/repositories/pool-needs'
import { listAskable } from '#backend/db/repositories/sleutelpersonen'
import type { Reader, Writer } from '#backend/db/sql'
import type { HandlersFor } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import {
  coverOfEvents,
  isLanguageWish,
  languageWishOf,
  shownNeeds,
} from '#backend/sleutelpersonen/cover-of'

const done = { done: true } as const
const needsAtMost = 200

export const poolNeedsHandlers: HandlersFor<typeof poolNeeds> = {
  'poolNeeds.overview': (db, { offset, limit, withClosed }, ports) => {
    const { events, total } = listPoolEvents(db, todayOf(ports.now()), { offset, limit })
    const others = listOtherNeeds(db, { withClosed, limit: needsAtMost })
    return {
      events: coverOfEvents(db, events),
      eventsTotal: total,
      needs: shownNeeds(db, others.needs),
      needsTotal: others.total,
    }
  },
  'poolNeeds.ofEvent': (db, { eventId }) => {
    const event = findPoolEvent(db, eventId)
    const [cover] = event ? coverOfEvents(db, [event]) : []
    if (!cover) return refuse('not-found')
    const others = listNeedsOfEvent(db, eventId).filter((need) => !isLanguageWish(need))
    return { ...cover, needs: shownNeeds(db, others) }
  },
  'poolNeeds.get': (db, { needId }) => {
    const need = findPoolNeed(db, needId)
    const [shown] = need ? shownNeeds(db, [need]) : []
    return shown ?? refuse('not-found')
  },
  'poolNeeds.pool': (db) => {
    const profiles = listAskable(db)
    const spoken = profiles.flatMap(({ languages }) => languages)
    const languages = new Set(spoken.map(({ language }) => languageKey(language)))
    return { people: profiles.length, languages: languages.size }
  },
  'poolNeeds.add': (db, { languages, ...input }, ports) => {
    if (isHalfTimed(input)) return refuse('times-incomplete')
    const needId = ports.newId() as PoolNeedId
    const need = { ...input, needId, languages: namesOf(languages) }
    insertPoolNeed(db, { ...need, notNeededWhy: null, closedOn: null }, ports.now())
    return { needId }
  },
  'poolNeeds.change': (db, { needId, languages, ...change }) => {
    const need = findPoolNeed(db, needId)
    if (!need) return refuse('not-found')
    const next: PoolNeed = {
      ...need,
      ...withoutUndefined(change),
      languages: languages === undefined ? need.languages : namesOf(languages),
    }
    if (isHalfTimed(next)) return refuse('times-incomplete')
    updatePoolNeed(db, next)
    return done
  },
  'poolNeeds.close': (db, { needId }, ports) => {
    const need = findPoolNeed(db, needId)
    if (!need) return refuse('not-found')
    updatePoolNeed(db, { ...need, closedOn: need.closedOn ?? todayOf(ports.now()) })
    return done
  },
  'poolNeeds.reopen': (db, { needId }) => {
    const need = findPoolNeed(db, needId)
    if (!need) return refuse('not-found')
    updatePoolNeed(db, { ...need, closedOn: null })
    return done
  },
  'poolNeeds.remove': (db, { needId }) => {
    if (!findPoolNeed(db, needId)) return refuse('not-found')
    if (listAssignments(db, { needId }).length > 0) return refuse('need-was-asked')
    deletePoolNeed(db, needId)
    return done
  },
  'poolNeeds.notNeeded': (db, { eventId, language, why }, ports) =>
    sayOfLanguage(db, { eventId, language, notNeededWhy: why }, ports),
  'poolNeeds.setWanted': (db, { eventId, language, people }, ports) =>
    sayOfLanguage(db, { eventId, language, people }, ports),
}

type Said = {
  readonly eventId: EventId
  readonly language: string
  readonly people?: number
  readonly notNeededWhy?: string | null
}

// One row says all there is to say of a language; when it says nothing more, it goes.
function sayOfLanguage(db: Writer, { eventId, language, ...said }: Said, ports: Ports) {
  if (!findEvent(db, eventId)) return refuse('not-found')
  const known = languageWishOf(listNeedsOfEvent(db, eventId), language)
  const name = languageName(language)
  const next: PoolNeed = { ...(known ?? emptyWish(eventId, name, ports)), closedOn: null, ...said }
  const saysNothing = next.notNeededWhy === null && next.people === 1
  if (!known) {
    if (!saysNothing) insertPoolNeed(db, next, ports.now())
  } else if (saysNothing && !isAsked(db, known)) deletePoolNeed(db, known.needId)
  else updatePoolNeed(db, next)
  return done
}

function isAsked(db: Reader, { needId }: PoolNeed): boolean {
  return listAssignments(db, { needId }).length > 0
}

function emptyWish(eventId: EventId, language: string, ports: Ports): PoolNeed {
  return {
    ...{ needId: ports.newId() as PoolNeedId, eventId, title: language, languages: [language] },
    ...{ role: null, gemeenteId: null, actionId: null, date: null, startTime: null, endTime: null },
    ...{ people: 1, askedById: null, note: null, notNeededWhy: null, closedOn: null },
  }
}

function isHalfTimed({ startTime, endTime }: Pick<PoolNeed, 'startTime' | 'endTime'>): boolean {
  return (startTime === null) !== (endTime === null)
}

// Two spellings of one language are one language.
function namesOf(languages: readonly string[]): string[] {
  return [...new Set(languages.map(languageName))]
}

function withoutUndefined<T extends object>(change: T) {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>
  }
}
