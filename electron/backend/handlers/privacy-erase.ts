import type { privacyErase } from '#domain/contract/privacy-erase'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import type { HandlersFor } from '#backend/handler-types'
import { copiesOf } from '#backend/privacy/copies'
import { erase } from '#backend/privacy/erase'
import { erasePlanOf, peopleToErase } from '#backend/privacy/erase-plan'
import { oneAtATime } from '#backend/safe/one-at-a-time'

export const privacyEraseHandlers: HandlersFor<typeof privacyErase> = {
  'privacy.erasePlan': (safe, { personIds }, ports) => {
    if (safe.opened.state !== 'open') return Promise.resolve(refuse('store-closed'))
    const copies = copiesOf(safe)
    const plan = safe.opened.store.read((db) => {
      const people = peopleToErase(db, personIds)
      return people && erasePlanOf(db, people, copies, todayOf(ports.now()))
    })
    return Promise.resolve(plan ?? refuse('not-found'))
  },
  'privacy.erase': (safe, wish, ports) => oneAtATime(safe, () => erase(safe, wish, ports)),
}
