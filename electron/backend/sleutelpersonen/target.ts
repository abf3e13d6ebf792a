import type { FieldValues } from '#domain/messages/fields'
import { eventValues } from '#domain/messages/person-values'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId, GemeenteId, PoolNeedId } from '#domain/shared/ids'
import { minutesBetween } from '#domain/sleutelpersonen/agreed-minutes'
import { languageName } from '#domain/sleutelpersonen/language-key'
import type { PoolRole } from '#domain/sleutelpersonen/profile'
import { poolAskWords as words } from '#domain/texts/pool-ask'
import { findEvent } from '#backend/db/repositories/events'
import { findPoolEvent } from '#backend/db/repositories/pool-events'
import { findPoolNeed } from '#backend/db/repositories/pool-needs'
import type { NamedNeed } from '#backend/db/repositories/pool-needs'
import type { Reader } from '#backend/db/sql'
import { valuesOfEvent } from '#backend/messages/round-of'
import { readSender } from '#backend/messages/sender'

export type TargetWish = {
  readonly eventId: EventId | null
  readonly needId: PoolNeedId | null
  readonly language: string | null
}

/** For what the pool is asked: an event or a question, with its day and times as they are now. */
export type Target = TargetWish & {
  readonly title: string
  readonly place: string | null
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  readonly gemeenteId: GemeenteId | null
  readonly role: PoolRole | null
  readonly languages: readonly string[]
  /** How long it takes; null without times. */
  readonly minutes: number | null
}

/** What is asked for; undefined when the event or the question is not there. */
export function targetOf(db: Reader, wish: TargetWish): Target | undefined {
  const need = wish.needId === null ? undefined : findPoolNeed(db, wish.needId)
  if (wish.needId !== null && !need) return undefined
  const eventId = need?.eventId ?? wish.eventId
  const event = eventId === null ? undefined : findPoolEvent(db, eventId)
  if ((eventId !== null && !event) || (!need && !event)) return undefined
  const when = whenOf(need, event)
  const language = wish.language === null ? null : languageName(wish.language)
  const languages = language === null ? (need?.languages ?? []) : [language]
  return {
    ...{ eventId, needId: wish.needId, ...when, languages },
    language: language ?? (languages.length === 1 ? (languages[0] ?? null) : null),
    title: event?.title ?? need?.title ?? '',
    place: event?.gemeenteName ?? need?.gemeenteName ?? null,
    gemeenteId: event?.gemeenteId ?? need?.gemeenteId ?? null,
    role: need?.role ?? null,
    minutes: minutesBetween(when),
  }
}

type When = Pick<Target, 'date' | 'startTime' | 'endTime'>

// A question of its own day goes before the day of its event; its times belong to that day.
function whenOf(need: NamedNeed | undefined, event: When | undefined): When {
  const own = need && hasOwnDay(need) ? need : undefined
  const date = own?.date ?? event?.date ?? null
  const hasOwnTimes = own !== undefined && own.startTime !== null
  const times = hasOwnTimes || event?.date !== date ? own : event
  return { date, startTime: times?.startTime ?? null, endTime: times?.endTime ?? null }
}

/** Whether a question has a day or times of its own, and so does not move along with its event. */
export function hasOwnDay({ date, startTime }: Pick<NamedNeed, 'date' | 'startTime'>): boolean {
  return date !== null || startTime !== null
}

/** What fills the fields of the question, but for those of one person. */
export function askValues(db: Reader, target: Target, minutes: number | null): FieldValues {
  const event = target.eventId === null ? undefined : findEvent(db, target.eventId)
  const own = eventValues({
    ...{ title: target.title, date: target.date, startTime: target.startTime },
    ...{ endTime: target.endTime, format: 'locatie', venueName: null, roomName: null },
    ...{ address: null, gemeenteName: target.place, programme: [] },
  })
  return {
    ...own,
    ...(event && { ...valuesOfEvent(db, event), day: own.day, time: own.time }),
    language: target.languages.length === 0 ? words.noLanguage : words.languages(target.languages),
    duration: minutes === null ? null : words.duration(minutes),
    sender: readSender(db).name,
  }
}
