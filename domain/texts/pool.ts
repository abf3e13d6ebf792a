import type { DayPart } from '#domain/sleutelpersonen/availability'
import type { ProfilePart } from '#domain/sleutelpersonen/missing'
import type { LanguageLevel, PoolRole, RewardForm } from '#domain/sleutelpersonen/profile'

/** What somebody of the pool does, as it is said. */
export const poolRoleWord: Record<PoolRole, string> = {
  tolk: 'tolk',
  verbinder: 'verbinder',
  informeren: 'informeren',
  activeren: 'activeren',
  vertrouwenspersoon: 'vertrouwenspersoon',
  rolmodel: 'rolmodel',
  adviseur: 'adviseur',
}

/** How somebody is thanked or paid. */
export const rewardWord: Record<RewardForm, string> = {
  onbetaald: 'onbetaald',
  vrijwilligersvergoeding: 'vrijwilligersvergoeding',
  onkosten: 'alleen onkosten',
  factuur: 'factuur',
  dienstverband: 'dienstverband via een partner',
  cadeau: 'cadeau',
}

export const languageLevelWord: Record<LanguageLevel, string> = {
  little: 'een beetje',
  good: 'goed',
  fluent: 'vloeiend',
}

export const dayPartWord: Record<DayPart, string> = {
  morning: 'ochtend',
  afternoon: 'middag',
  evening: 'avond',
}

/** What is not known yet, in "Nog niet bekend: …". */
export const profilePartWord: Record<ProfilePart, string> = {
  languages: 'talen',
  roles: 'rollen',
  reward: 'beloning',
  rate: 'bedrag per uur',
  'is-21': '21 of ouder',
  availability: 'vrije dagdelen',
  'work-check': 'recht op werken',
  consent: 'toestemming',
}
