import type { pool } from '#domain/contract/pool'
import type { poolParts } from '#domain/contract/pool-parts'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import { countComing } from '#backend/db/repositories/pool-facts'
import { findProfile, listAskable, listProfiles } from '#backend/db/repositories/sleutelpersonen'
import { updateProfile } from '#backend/db/repositories/sleutelpersonen-writes'
import type { HandlersFor } from '#backend/handler-types'
import { bsnHints } from '#backend/sleutelpersonen/bsn-hints'
import { joinPool } from '#backend/sleutelpersonen/join-pool'
import { recommitPerson } from '#backend/sleutelpersonen/recommit'
import {
  languagesOfPool,
  poolDetail,
  poolRows,
  themesOfPool,
} from '#backend/sleutelpersonen/pool-rows'

export const poolHandlers: HandlersFor<Omit<typeof pool, keyof typeof poolParts>> = {
  'pool.list': (db, wish, ports) => ({ rows: poolRows(db, wish, todayOf(ports.now())) }),
  'pool.counts': (db) => {
    const left = listProfiles(db, { withLeft: true }).filter(({ leftOn }) => leftOn !== null)
    const inPool = listAskable(db)
    return {
      people: inPool.length,
      left: left.length,
      languages: languagesOfPool(inPool),
      themes: themesOfPool(inPool),
    }
  },
  'pool.get': (db, { personId }, ports) =>
    poolDetail(db, personId, todayOf(ports.now())) ?? refuse('not-found'),
  'pool.join': (db, { sinceOn, ...wish }, ports) =>
    joinPool(db, { ...wish, sinceOn: sinceOn ?? todayOf(ports.now()) }, ports),
  'pool.change': (db, { personId, ...changes }, ports) => {
    const profile = findProfile(db, personId)
    if (!profile) return refuse('not-found')
    const { sinceOn } = changes
    if (sinceOn !== undefined && profile.leftOn !== null && profile.leftOn < sinceOn)
      return refuse('left-before-joined')
    updateProfile(db, personId, changes)
    if (changes.reward !== undefined) recommitPerson(db, personId, ports)
    return { hints: bsnHints({ note: changes.note, by: changes.workCheck?.checked?.by }) }
  },
  'pool.leave': (db, { personId, on }, ports) => {
    const profile = findProfile(db, personId)
    const today = todayOf(ports.now())
    const leftOn = on ?? today
    if (!profile || profile.leftOn !== null) return refuse('not-found')
    if (leftOn > today) return refuse('leaves-later')
    if (leftOn < profile.sinceOn) return refuse('left-before-joined')
    updateProfile(db, personId, { leftOn })
    return { open: countComing(db, personId, today) }
  },
  'pool.rejoin': (db, { personId }) => {
    const profile = findProfile(db, personId)
    if (!profile || profile.leftOn === null) return refuse('not-found')
    updateProfile(db, personId, { leftOn: null })
    return { done: true }
  },
}
