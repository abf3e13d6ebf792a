import type { Profile } from './profile.ts'
import type { WorkCheckState } from './work-check.ts'

/** What helps to find the right person and to pay right, and may not be known yet. */
export const profileParts = [
  'languages',
  'roles',
  'reward',
  'rate',
  'is-21',
  'availability',
  'work-check',
  'consent',
] as const
export type ProfilePart = (typeof profileParts)[number]

type Known = Pick<Profile, 'languages' | 'roles' | 'reward' | 'is21'> & {
  readonly hasRate: boolean
  readonly hasAvailability: boolean
  readonly workCheck: WorkCheckState
  readonly hasConsent: boolean
}

/** What is not known yet of somebody; a rate only of who is paid by the hour. */
export function missingOf(known: Known): ProfilePart[] {
  const { reward } = known
  const isPaidByHour = reward === 'vrijwilligersvergoeding' || reward === 'factuur'
  const isMissing: Record<ProfilePart, boolean> = {
    languages: known.languages.length === 0,
    roles: known.roles.length === 0,
    reward: reward === null,
    rate: isPaidByHour && !known.hasRate,
    'is-21': reward === 'vrijwilligersvergoeding' && known.is21 === null,
    availability: !known.hasAvailability,
    'work-check': known.workCheck === 'never',
    consent: !known.hasConsent,
  }
  return profileParts.filter((part) => isMissing[part])
}
