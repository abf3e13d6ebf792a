import type { plan } from '#domain/contract/plan'
import { nextActionLetter } from '#domain/plan/action-letter'
import type { ActionId, GemeenteId } from '#domain/shared/ids'
import { newActionBegins } from '#domain/texts/new-action'
import { refuse } from '#domain/texts/refusals'
import {
  hasAction,
  insertAction,
  listLetters,
  readPlanOverview,
  updateAction,
} from '#backend/db/repositories/plan'
import {
  deleteGemeente,
  findRegion,
  gemeenteIsUsed,
  insertGemeente,
  replaceSchoolRegions,
  updateGemeente,
  updateRegion,
} from '#backend/db/repositories/region'
import type { HandlersFor } from '#backend/handler-types'
import { takeOwner } from '#backend/outcomes/write-outcome'
import { peopleTaker } from '#backend/people/take-person'

const done = { done: true } as const

export const planHandlers: HandlersFor<typeof plan> = {
  'region.get': (db) => findRegion(db) ?? refuse('not-found'),
  'region.change': (db, input) => {
    updateRegion(db, input)
    return done
  },
  'region.addGemeente': (db, input, ports) => {
    const gemeenteId = ports.newId() as GemeenteId
    insertGemeente(db, {
      id: gemeenteId,
      name: input.name,
      shortName: input.name.slice(0, 3),
      subregion: input.subregion,
      subregionCertainty: 'gebruiker',
      source: null,
    })
    replaceSchoolRegions(db, gemeenteId, input.schoolRegions)
    return { gemeenteId }
  },
  'region.changeGemeente': (db, input) => {
    if (!updateGemeente(db, input.gemeenteId, input)) return refuse('not-found')
    if (input.schoolRegions) replaceSchoolRegions(db, input.gemeenteId, input.schoolRegions)
    return done
  },
  'region.removeGemeente': (db, input) => {
    if (gemeenteIsUsed(db, input.gemeenteId)) return refuse('gemeente-in-use')
    return deleteGemeente(db, input.gemeenteId) ? done : refuse('not-found')
  },
  'plan.overview': (db) => readPlanOverview(db, findRegion(db)?.source ?? null),
  'plan.addAction': (db, { title, phase, nextStep }) => {
    const actionId = nextActionLetter(listLetters(db)) as ActionId
    insertAction(db, { id: actionId, title, phase, nextStep, ...newActionBegins })
    return { actionId }
  },
  'plan.changeAction': (db, { actionId, owner, ...change }, ports) => {
    if (!hasAction(db, actionId)) return refuse('not-found')
    const taker = peopleTaker(db, ports)
    const taken = owner === undefined ? undefined : takeOwner(owner, taker)
    if (taken === 'unknown') return refuse('not-found')
    updateAction(db, actionId, { ...change, owner: taken })
    return { similar: taker.similar() }
  },
  'plan.followAction': (db, { actionId, isFollowed }, ports) => {
    if (!hasAction(db, actionId)) return refuse('not-found')
    updateAction(db, actionId, { archivedAt: isFollowed ? null : ports.now() })
    return done
  },
}
