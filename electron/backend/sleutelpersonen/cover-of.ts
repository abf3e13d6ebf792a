import type { EventNeeds, ShownCover, ShownNeed } from '#domain/contract/pool-needs'
import type { EventId } from '#domain/shared/ids'
import { knownLanguage, languageKey } from '#domain/sleutelpersonen/language-key'
import { languageCover } from '#domain/sleutelpersonen/language-cover'
import type { LanguageCover } from '#domain/sleutelpersonen/language-cover'
import {
  listAskedForNeeds,
  listBooked,
  listLanguageCounts,
} from '#backend/db/repositories/pool-events'
import type { PoolEvent } from '#backend/db/repositories/pool-events'
import { listNeedsOfEvents } from '#backend/db/repositories/pool-needs'
import type { NamedNeed, PoolNeed } from '#backend/db/repositories/pool-needs'
import type { Reader } from '#backend/db/sql'

/**
 * Whether a question only says something of one language of an event: how many are wanted for it,
 * or that nobody is.
 */
export function isLanguageWish({ eventId, title, languages }: PoolNeed): boolean {
  return eventId !== null && languages.length === 1 && title === languages[0]
}

/** What she said of a language of an event, when she did. */
export function languageWishOf<Need extends PoolNeed>(
  needs: readonly Need[],
  language: string,
): Need | undefined {
  const key = languageKey(language)
  return needs.find((need) => isLanguageWish(need) && languageKey(need.title) === key)
}

/** Some events with the languages of their guests and who covers them, in the order given. */
export function coverOfEvents(db: Reader, events: readonly PoolEvent[]): EventNeeds[] {
  const ids = events.map(({ eventId }) => eventId)
  const counts = listLanguageCounts(db, ids)
  const booked = listBooked(db, ids)
  const needs = listNeedsOfEvents(db, ids)
  return events.map(({ gemeenteId: _gemeente, ...event }) => ({
    ...event,
    languages: languageCover({
      counts: counts.get(event.eventId) ?? [],
      booked: booked.get(event.eventId) ?? [],
      wishes: wishesOf(needs, event.eventId),
    }).map(shownCover),
  }))
}

function wishesOf(needs: readonly NamedNeed[], eventId: EventId) {
  return needs
    .filter((need) => need.eventId === eventId && need.closedOn === null)
    .flatMap(({ languages, people, notNeededWhy }) =>
      languages.map((language) => ({ language, people, notNeededWhy })),
    )
}

function shownCover({ coveredBy, askedOf, ...cover }: LanguageCover): ShownCover {
  const known = knownLanguage(cover.language)
  return {
    ...cover,
    native: known?.native ?? null,
    direction: known?.direction ?? 'ltr',
    coveredBy: [...coveredBy],
    askedOf: [...askedOf],
  }
}

/** Questions as screens show them, with who was asked. */
export function shownNeeds(db: Reader, needs: readonly NamedNeed[]): ShownNeed[] {
  const asked = listAskedForNeeds(
    db,
    needs.map(({ needId }) => needId),
  )
  return needs.map(({ notNeededWhy: _why, ...need }) => {
    const people = asked.get(need.needId) ?? []
    const of = (status: 'asked' | 'accepted') =>
      people
        .filter((each) => each.status === status)
        .map(({ personId, name }) => ({ personId, name }))
    return {
      ...need,
      languages: [...need.languages],
      accepted: of('accepted'),
      asked: of('asked'),
    }
  })
}
