import type { PoolDetail, PoolRow } from '#domain/contract/pool'
import { normaliseForSearch } from '#domain/people/normalise-for-search'
import { hasLiveConsent } from '#domain/privacy/live-consent'
import { isoDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import type { GemeenteId, PersonId } from '#domain/shared/ids'
import { languageKey } from '#domain/sleutelpersonen/language-key'
import { missingOf } from '#domain/sleutelpersonen/missing'
import { isInArea, rateOn } from '#domain/sleutelpersonen/profile'
import type { PoolRole, Profile } from '#domain/sleutelpersonen/profile'
import { quarterOf } from '#domain/sleutelpersonen/quarter'
import { workCheckState } from '#domain/sleutelpersonen/work-check'
import { availabilityOf, listAvailability } from '#backend/db/repositories/availability'
import { findPerson } from '#backend/db/repositories/people'
import {
  countQuestions,
  findProfileNote,
  listOutside,
  listPoolConsents,
  listWorkChecks,
  sumMinutes,
} from '#backend/db/repositories/pool-facts'
import { findProfile, listProfiles } from '#backend/db/repositories/sleutelpersonen'
import type { Reader } from '#backend/db/sql'

type Wish = {
  readonly search: string
  readonly language: string | null
  readonly role: PoolRole | null
  readonly gemeenteId: GemeenteId | null
  readonly withLeft: boolean
}

/** The people of the pool who fit, by name. */
export function poolRows(db: Reader, wish: Wish, today: IsoDate): PoolRow[] {
  const words = normaliseForSearch(wish.search).split(' ').filter(Boolean)
  const language = wish.language === null ? null : languageKey(wish.language)
  const fitting = listProfiles(db, { withLeft: wish.withLeft }).filter((profile) => {
    const { roles, gemeenteIds, languages, themes } = profile
    const spoken = languages.map((each) => each.language)
    const text = normaliseForSearch([profile.name, ...spoken, ...themes].join(' '))
    return (
      words.every((word) => text.includes(word)) &&
      (language === null || spoken.some((each) => languageKey(each) === language)) &&
      (wish.role === null || roles.includes(wish.role)) &&
      (wish.gemeenteId === null || isInArea(gemeenteIds, wish.gemeenteId))
    )
  })
  return rowsOf(db, fitting, today)
}

/** All that is known of one person of the pool; undefined for who never was in it. */
export function poolDetail(db: Reader, personId: PersonId, today: IsoDate): PoolDetail | undefined {
  const profile = findProfile(db, personId)
  const person = findPerson(db, personId)
  const [row] = profile ? rowsOf(db, [profile], today) : []
  if (!profile || !person || !row) return undefined
  const { pattern, exceptions } = availabilityOf(db, personId)
  const { email, phone, preferredChannel } = person
  return {
    ...row,
    ...{ email, phone, preferredChannel },
    ...{ is21: profile.is21, ceiling: profile.ceiling, themes: [...profile.themes] },
    note: findProfileNote(db, personId),
    rates: [...profile.rates],
    outside: listOutside(db, personId),
    pattern: [...pattern],
    exceptions: [...exceptions],
  }
}

/** Every language of who is in the pool now, once, by name. */
export function languagesOfPool(profiles: readonly Profile[]): string[] {
  const byKey = new Map(
    profiles.flatMap(({ languages }) =>
      languages.map(({ language }) => [languageKey(language), language] as const),
    ),
  )
  return [...byKey.values()].toSorted((one, other) => one.localeCompare(other, 'nl'))
}

/** Every theme of who is in the pool now, once, by name. */
export function themesOfPool(profiles: readonly Profile[]): string[] {
  const themes = new Set(profiles.flatMap((profile) => profile.themes))
  return [...themes].toSorted((one, other) => one.localeCompare(other, 'nl'))
}

function rowsOf(db: Reader, profiles: readonly Profile[], today: IsoDate): PoolRow[] {
  const year = {
    from: isoDate(`${today.slice(0, 4)}-01-01`),
    until: isoDate(`${today.slice(0, 4)}-12-31`),
  }
  const sums = { quarter: sumMinutes(db, quarterOf(today)), year: sumMinutes(db, year) }
  const questions = countQuestions(db)
  const checks = listWorkChecks(db)
  const consents = grouped(listPoolConsents(db), ({ personId }) => personId)
  const availability = listAvailability(db)
  const none = { planned: 0, worked: 0 }
  return profiles.map((profile) => {
    const { personId, name, sinceOn, leftOn, languages, roles, gemeenteIds, reward } = profile
    const rate = rateOn(profile.rates, today) ?? null
    const check = checks.get(personId) ?? {
      ...{ workCheckedOn: null, workCheckedBy: null, workCheckOn: null },
    }
    const workCheck = { ...check, state: workCheckState(check, today) }
    const hasConsent = hasLiveConsent(consents.get(personId) ?? [], 'pool', today)
    const isKnown = {
      ...{ hasRate: rate !== null, hasConsent, workCheck: workCheck.state },
      hasAvailability: (availability.get(personId)?.pattern ?? []).length > 0,
    }
    return {
      ...{ personId, name, sinceOn, leftOn, isArchived: profile.isArchived },
      ...{ reward, rate, workCheck, hasConsent },
      ...{ languages: [...languages], roles: [...roles], gemeenteIds: [...gemeenteIds] },
      quarter: sums.quarter.get(personId) ?? none,
      year: sums.year.get(personId) ?? none,
      openQuestions: questions.get(personId) ?? 0,
      wasEverAsked: questions.has(personId),
      missing: missingOf({ ...profile, ...isKnown }),
    }
  })
}
