import type { plan } from '#domain/contract/plan'
import type { GemeenteId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { readPlanOverview, updateAction } from '#backend/db/repositories/plan'
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
  'plan.changeAction': (db, input) =>
    updateAction(db, input.actionId, input) ? done : refuse('not-found'),
}
