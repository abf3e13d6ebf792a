import type { PersonField } from '#domain/import/people-plan'
import { joinedWith } from '#domain/import/pool-changes'
import type { PoolRecord } from '#domain/import/read-pool'
import type { IsoDate } from '#domain/shared/dates'
import { todayOf } from '#domain/shared/dates'
import type { PersonId, PoolRateId, SleutelpersoonId } from '#domain/shared/ids'
import { rateOn } from '#domain/sleutelpersonen/profile'
import type { Profile } from '#domain/sleutelpersonen/profile'
import { poolImportText as text } from '#domain/texts/pool-import-words'
import {
  saveLanguage,
  savePoolGemeenten,
  saveRate,
  saveRoles,
  saveThemes,
} from '#backend/db/repositories/sleutelpersoon-parts'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import { insertProfile, updateProfile } from '#backend/db/repositories/sleutelpersonen-writes'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { recommitPerson } from '#backend/sleutelpersonen/recommit'

export type TakingInPool = {
  readonly personId: PersonId
  readonly record: PoolRecord
  /** What she takes over of somebody who is known; null is everything. */
  readonly fields: readonly PersonField[] | null
  readonly fileName: string
}

/** Writes what a row says of somebody in the pool; true when they were not in it before. */
export function takeInPool(db: Writer, wish: TakingInPool, ports: Ports): boolean {
  const { personId, record, fields } = wish
  const takes = (field: PersonField) => fields === null || fields.includes(field)
  const today = todayOf(ports.now())
  const profile = findProfile(db, personId)
  if (!profile && !takes('inPool')) return false
  if (!profile) {
    insertProfile(db, {
      ...{ id: ports.newId() as SleutelpersoonId, personId },
      ...{ sinceOn: record.sinceOn ?? today, createdAt: ports.now() },
    })
  } else if (profile.leftOn !== null && fields?.includes('inPool') === true) {
    updateProfile(db, personId, { leftOn: null })
  }
  saveLists(db, wish, profile, ports)
  updateProfile(db, personId, {
    ...(takes('reward') && record.reward !== null ? { reward: record.reward } : {}),
    ...(takes('is21') && record.is21 !== null ? { is21: record.is21 } : {}),
    ...(profile && takes('poolSince') && record.sinceOn !== null
      ? { sinceOn: record.sinceOn }
      : {}),
  })
  saveRateOf(db, wish, { profile, today }, ports)
  // What somebody said yes to before is promised at what they get now.
  if (profile) recommitPerson(db, personId, ports)
  return !profile
}

function saveLists(
  db: Writer,
  { personId, record, fields }: TakingInPool,
  profile: Profile | undefined,
  { newId }: Ports,
): void {
  const takes = (field: PersonField) => fields === null || fields.includes(field)
  const after = joinedWith(profile, record)
  if (takes('languages') && record.languages.length > 0) {
    for (const spoken of after.languages) saveLanguage(db, personId, spoken, newId)
  }
  if (takes('poolRoles') && record.roles.length > 0) saveRoles(db, personId, after.roles, newId)
  if (takes('themes') && record.themes.length > 0) saveThemes(db, personId, after.themes, newId)
  if (takes('poolGemeenten') && record.gemeenteIds.length > 0) {
    savePoolGemeenten(db, personId, after.gemeenteIds, newId)
  }
}

// A rate holds from the day it is read: what was paid before is not in the list.
function saveRateOf(
  db: Writer,
  { personId, record, fields, fileName }: TakingInPool,
  { profile, today }: { profile: Profile | undefined; today: IsoDate },
  ports: Ports,
): void {
  const takes = (field: PersonField) => fields === null || fields.includes(field)
  const hour = takes('hourRate') ? record.hourCents : null
  const km = takes('kmRate') ? record.kmTenthCents : null
  const now = profile && rateOn(profile.rates, today)
  const isNew =
    (hour !== null && hour !== now?.hourCents) || (km !== null && km !== now?.kmTenthCents)
  if (!isNew) return
  const kept = [
    hour === null && now && now.hourCents !== null ? text.rateKept('hour', now.source) : null,
    km === null && now && now.kmTenthCents !== null ? text.rateKept('km', now.source) : null,
  ].filter((part) => part !== null)
  saveRate(db, personId, {
    id: now?.fromOn === today ? now.id : (ports.newId() as PoolRateId),
    fromOn: today,
    hourCents: hour ?? now?.hourCents ?? null,
    kmTenthCents: km ?? now?.kmTenthCents ?? null,
    source: [text.rateSource(fileName), ...kept].join('; '),
  })
}
