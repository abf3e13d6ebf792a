import type { poolParts } from '#domain/contract/pool-parts'
import { todayOf } from '#domain/shared/dates'
import type { AvailabilityExceptionId, OutsideAmountId, PoolRateId } from '#domain/shared/ids'
import { languageKey, languageName } from '#domain/sleutelpersonen/language-key'
import type { Profile } from '#domain/sleutelpersonen/profile'
import { refuse } from '#domain/texts/refusals'
import {
  deleteException,
  insertException,
  savePattern,
} from '#backend/db/repositories/availability-writes'
import { listOutside } from '#backend/db/repositories/pool-facts'
import {
  deleteLanguage,
  deleteOutside,
  deleteRate,
  insertOutside,
  saveLanguage,
  savePoolGemeenten,
  saveRate,
  saveRoles,
  saveThemes,
  updateOutside,
} from '#backend/db/repositories/sleutelpersoon-parts'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import { findRateOwner } from '#backend/db/repositories/pool-costs'
import type { HandlersFor } from '#backend/handler-types'
import { bsnHints } from '#backend/sleutelpersonen/bsn-hints'
import { recommitPerson } from '#backend/sleutelpersonen/recommit'

const done = { done: true } as const

export const poolPartsHandlers: HandlersFor<typeof poolParts> = {
  'pool.setLanguage': (db, { personId, language: typed, ...levels }, ports) => {
    const profile = findProfile(db, personId)
    if (!profile) return refuse('not-found')
    const known = spokenBy(profile, typed)
    const language = known?.language ?? languageName(typed)
    const { speaking, reading, interpreting } = levels
    const spoken = {
      language,
      speaking: speaking === undefined ? (known?.speaking ?? null) : speaking,
      reading: reading === undefined ? (known?.reading ?? null) : reading,
      interpreting: interpreting === undefined ? (known?.interpreting ?? null) : interpreting,
    }
    saveLanguage(db, personId, spoken, ports.newId)
    return { language, hints: bsnHints({ language }) }
  },
  'pool.removeLanguage': (db, { personId, language }) => {
    const profile = findProfile(db, personId)
    const known = profile && spokenBy(profile, language)
    if (!known) return refuse('not-found')
    deleteLanguage(db, personId, known.language)
    return done
  },
  'pool.setRoles': (db, { personId, roles }, ports) => {
    if (!findProfile(db, personId)) return refuse('not-found')
    saveRoles(db, personId, [...new Set(roles)], ports.newId)
    return done
  },
  'pool.setThemes': (db, { personId, themes }, ports) => {
    if (!findProfile(db, personId)) return refuse('not-found')
    saveThemes(db, personId, [...new Set(themes)], ports.newId)
    return { hints: bsnHints({ themes: themes.join('\n') }) }
  },
  'pool.setGemeenten': (db, { personId, gemeenteIds }, ports) => {
    if (!findProfile(db, personId)) return refuse('not-found')
    savePoolGemeenten(db, personId, [...new Set(gemeenteIds)], ports.newId)
    return done
  },
  'pool.setRate': (db, { personId, ...rate }, ports) => {
    const profile = findProfile(db, personId)
    if (!profile) return refuse('not-found')
    if (rate.hourCents === null && rate.kmTenthCents === null) return refuse('rate-empty')
    const known = profile.rates.find(({ fromOn }) => fromOn === rate.fromOn)
    const rateId = known?.id ?? (ports.newId() as PoolRateId)
    saveRate(db, personId, { ...rate, id: rateId })
    recommitPerson(db, personId, ports)
    return { rateId, hints: bsnHints({ source: rate.source }) }
  },
  'pool.removeRate': (db, { rateId }, ports) => {
    const personId = findRateOwner(db, rateId)
    if (personId === undefined || !deleteRate(db, rateId)) return refuse('not-found')
    recommitPerson(db, personId, ports)
    return done
  },
  'pool.setOutside': (db, { personId, year, month, cents }, ports) => {
    if (!findProfile(db, personId)) return refuse('not-found')
    const declaredOn = todayOf(ports.now())
    const known = listOutside(db, personId).find(
      (each) => each.year === year && each.month === month,
    )
    const outsideId = known?.id ?? (ports.newId() as OutsideAmountId)
    if (known) updateOutside(db, outsideId, { cents, declaredOn })
    else insertOutside(db, { id: outsideId, personId, year, month, cents, declaredOn })
    return { outsideId }
  },
  'pool.removeOutside': (db, { outsideId }) =>
    deleteOutside(db, outsideId) ? done : refuse('not-found'),
  'pool.setAvailability': (db, { personId, pattern }, ports) => {
    if (!findProfile(db, personId)) return refuse('not-found')
    savePattern(db, personId, pattern, ports.newId)
    return done
  },
  'pool.addException': (db, { personId, ...exception }, ports) => {
    if (!findProfile(db, personId)) return refuse('not-found')
    if (exception.untilOn < exception.fromOn) return refuse('until-before-from')
    const exceptionId = ports.newId() as AvailabilityExceptionId
    insertException(db, personId, { ...exception, id: exceptionId })
    return { exceptionId }
  },
  'pool.removeException': (db, { exceptionId }) =>
    deleteException(db, exceptionId) ? done : refuse('not-found'),
}

function spokenBy(profile: Profile, typed: string) {
  return profile.languages.find(({ language }) => languageKey(language) === languageKey(typed))
}
