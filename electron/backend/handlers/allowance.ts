import type { allowanceCalls } from '#domain/contract/allowance'
import { refuse } from '#domain/texts/refusals'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import type { HandlersFor } from '#backend/handler-types'
import { allowanceFor } from '#backend/sleutelpersonen/allowance-of'

export const allowanceHandlers: HandlersFor<typeof allowanceCalls> = {
  'allowance.of': (db, asked) => {
    const profile = findProfile(db, asked.personId)
    return profile === undefined ? refuse('not-found') : allowanceFor(db, profile, asked)
  },
}
