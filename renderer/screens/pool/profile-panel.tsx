import type { PersonId } from '#domain/shared/ids'
import { Loading } from '#renderer/components/loading.tsx'
import { useQuery } from '#renderer/lib/use-query'
import css from './pool.module.css'
import { ProfileAvailability } from './profile-availability.tsx'
import { ProfileCheck } from './profile-check.tsx'
import { ProfileConsent } from './profile-consent.tsx'
import { ProfileHead } from './profile-head.tsx'
import { ProfileLanguages } from './profile-languages.tsx'
import { ProfileMembership } from './profile-membership.tsx'
import { ProfileOutside } from './profile-outside.tsx'
import { ProfileRates } from './profile-rates.tsx'
import { ProfileReward } from './profile-reward.tsx'
import { ProfileWork } from './profile-work.tsx'

/** All that is known of one person of the pool, each of it to be changed where it stands. */
export function ProfilePanel({ personId }: { personId: PersonId }) {
  const profile = useQuery('pool.get', { personId }, { keepsPrevious: true })
  if (profile === undefined) return <Loading />
  return (
    // A field holds what is being typed of one person, never of the next.
    <div className={css.profile} key={profile.personId}>
      <ProfileHead profile={profile} />
      <ProfileLanguages profile={profile} />
      <ProfileWork profile={profile} />
      <ProfileAvailability profile={profile} />
      <ProfileReward profile={profile} />
      <ProfileRates profile={profile} />
      <ProfileOutside profile={profile} />
      <ProfileCheck profile={profile} />
      <ProfileConsent profile={profile} />
      <ProfileMembership profile={profile} />
    </div>
  )
}
