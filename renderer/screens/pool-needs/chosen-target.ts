import type { ValueOfCall } from '#renderer/lib/backend'
import type { EventId, PoolNeedId } from '#domain/shared/ids'
import type { NeedsAddress } from './needs-address.ts'

/** For what somebody is sought. */
export type Target = {
  readonly eventId: EventId | null
  readonly needId: PoolNeedId | null
  readonly language: string | null
}

/** Tells one target from another. */
export function keyOf({ eventId, needId, language }: Target): string {
  return `${eventId ?? ''} ${needId ?? ''} ${language ?? ''}`
}

type Overview = ValueOfCall<'poolNeeds.overview'>

/**
 * What the address names; without it what was looked at before, so that a yes does not turn the
 * page, else the first language that nobody covers, or what comes first.
 */
export function targetFrom(
  { bijeenkomst, taal, vraag }: NeedsAddress,
  overview: Overview,
  before?: Target,
): Target | undefined {
  if (vraag !== undefined) return { eventId: null, needId: vraag, language: taal ?? null }
  const named = overview.events.find(({ eventId }) => eventId === bijeenkomst)
  if (bijeenkomst !== undefined) {
    const language = taal ?? firstOf(named?.languages ?? [])
    return { eventId: bijeenkomst, needId: null, language: language ?? null }
  }
  if (before !== undefined && isThere(before, overview)) return before
  const event =
    overview.events.find(({ languages }) => languages.some(({ state }) => state === 'uncovered')) ??
    overview.events[0]
  if (event) {
    return { eventId: event.eventId, needId: null, language: firstOf(event.languages) ?? null }
  }
  const [need] = overview.needs
  return need && { eventId: null, needId: need.needId, language: null }
}

function isThere({ eventId, needId, language }: Target, { events, needs }: Overview): boolean {
  if (needId !== null) return needs.some((need) => need.needId === needId)
  const languages = events.find((event) => event.eventId === eventId)?.languages
  return languages?.some((each) => each.language === language) ?? false
}

function firstOf(languages: Overview['events'][number]['languages']) {
  return (languages.find(({ state }) => state === 'uncovered') ?? languages[0])?.language
}
