import type { duplicateOrganisations } from '#domain/contract/duplicate-organisations'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import { isMergeableOrganisation } from '#backend/db/repositories/merge-organisation'
import { insertOrganisationsApart } from '#backend/db/repositories/not-duplicate-organisations'
import { findOrganisation } from '#backend/db/repositories/organisations'
import type { HandlersFor } from '#backend/handler-types'
import {
  compareOrganisations,
  findDuplicateOrganisations,
} from '#backend/people/compare-organisations'
import { mergeOrganisations } from '#backend/people/merge-organisations'

export const duplicateOrganisationsHandlers: HandlersFor<typeof duplicateOrganisations> = {
  'duplicates.organisations': (db, { offset, limit }) => {
    const found = findDuplicateOrganisations(db)
    return { total: found.length, rows: found.slice(offset, offset + limit) }
  },
  'duplicates.compareOrganisations': (db, { organisationId, otherOrganisationId }) =>
    compareOrganisations(db, organisationId, otherOrganisationId) ?? null,
  'organisations.merge': (db, { keepId, goneId, takes }, ports) => {
    const areThere = [keepId, goneId].every((id) => isMergeableOrganisation(db, id))
    if (keepId === goneId || !areThere) return refuse('not-found')
    mergeOrganisations(db, { keepId, goneId }, takes, ports)
    return { name: findOrganisation(db, keepId)?.name ?? '' }
  },
  'organisations.notDuplicate': (db, { organisationId, otherOrganisationId }, ports) => {
    const pair = { one: organisationId, other: otherOrganisationId }
    const areThere = [pair.one, pair.other].every((id) => findOrganisation(db, id))
    if (pair.one === pair.other || !areThere) return refuse('not-found')
    const row = { id: ports.newId(), decidedOn: todayOf(ports.now()) }
    return { isNew: insertOrganisationsApart(db, pair, row) }
  },
}
