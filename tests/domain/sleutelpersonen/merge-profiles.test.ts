import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { higherLevel, mergedProfile } from '#domain/sleutelpersonen/merge-profiles'
import type { ProfileFacts } from '#domain/sleutelpersonen/merge-profiles'

const facts = (own: Partial<ProfileFacts>): ProfileFacts => ({
  ...{ sinceOn: isoDate('2026-02-01'), leftOn: null, reward: null, is21: null, ceiling: null },
  ...{ workCheckedOn: null, workCheckedBy: null, workCheckOn: null, note: null },
  createdAt: '2026-02-01T08:00:00.000Z' as Instant,
  ...own,
})

it('takes what is filled, the first day, the newest check, and stays in the pool', () => {
  const kept = facts({ reward: 'onbetaald', leftOn: isoDate('2026-05-01') })
  const gone = facts({
    ...{ sinceOn: isoDate('2025-09-01'), is21: true, note: 'belt liever' },
    ...{ workCheckedOn: isoDate('2026-03-01'), workCheckedBy: 'Vera Verzonnen' },
    workCheckOn: isoDate('2027-03-01'),
    createdAt: '2025-09-01T08:00:00.000Z' as Instant,
  })
  expect(mergedProfile(kept, gone)).toEqual({ ...gone, reward: 'onbetaald', leftOn: null })
})

it('keeps what differs in the note, and believes neither about the age', () => {
  const kept = facts({ reward: 'factuur', is21: true, ceiling: { minutes: 600, per: 'month' } })
  const gone = facts({ reward: 'cadeau', is21: false, ceiling: { minutes: 900, per: 'year' } })
  expect(mergedProfile(kept, gone)).toMatchObject({
    ...{ reward: 'factuur', is21: null, ceiling: { minutes: 600, per: 'month' } },
    note: [
      'Het andere profiel had als beloning: cadeau.',
      'De twee profielen spraken elkaar tegen over 21 jaar of ouder. Vul in wat klopt.',
      'Het andere profiel had een grens van 900 minuten per jaar.',
    ].join('\n'),
  })
})

it('takes the higher level, and one that is known over one that is not', () => {
  expect(higherLevel('little', 'fluent')).toBe('fluent')
  expect(higherLevel('good', null)).toBe('good')
  expect(higherLevel(null, null)).toBeNull()
})
