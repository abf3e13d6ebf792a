import type { OrganisationMergeField } from '#domain/contract/duplicate-organisations'
import { wholeNote } from '#domain/people/merge-records'
import { moveWorkplaces } from '#backend/db/repositories/merge-affiliations'
import {
  leaveOrganisationTombstone,
  moveOrganisationLinks,
  moveOrganisationQuestions,
  takeOrganisationOrigin,
} from '#backend/db/repositories/merge-organisation'
import type { MergingOrganisations } from '#backend/db/repositories/merge-organisation'
import { moveOrganisationsApart } from '#backend/db/repositories/not-duplicate-organisations'
import { findOrganisation, updateOrganisation } from '#backend/db/repositories/organisations'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

/** Makes one organisation of two: who works at the one that goes works at the one that stays. */
export function mergeOrganisations(
  db: Writer,
  merging: MergingOrganisations,
  takes: readonly OrganisationMergeField[],
  ports: Ports,
): void {
  takeValues(db, merging, takes)
  takeOrganisationOrigin(db, merging)
  moveWorkplaces(db, merging.keepId, merging.goneId)
  moveOrganisationLinks(db, merging)
  moveOrganisationsApart(db, merging)
  moveOrganisationQuestions(db, merging)
  leaveOrganisationTombstone(db, merging, ports.now())
}

function takeValues(
  db: Writer,
  { keepId, goneId }: MergingOrganisations,
  takes: readonly OrganisationMergeField[],
): void {
  const [kept, gone] = [findOrganisation(db, keepId), findOrganisation(db, goneId)]
  if (!kept || !gone) throw new Error('An organisation that is merged is not there')
  const staying = <Value>(field: OrganisationMergeField, own: Value | null, its: Value | null) =>
    takes.includes(field) ? (its ?? own) : (own ?? its)
  updateOrganisation(db, keepId, {
    name: staying('name', kept.name, gone.name) ?? kept.name,
    chainRoleId: staying('chainRole', kept.chainRoleId, gone.chainRoleId),
    email: staying('email', kept.email, gone.email),
    phone: staying('phone', kept.phone, gone.phone),
    note: wholeNote(kept.note, gone.note),
    gemeenteIds: [...new Set([...kept.gemeenteIds, ...gone.gemeenteIds])],
  })
  // The name that is not shown any more stays known, so that a later list finds it.
  if (takes.includes('name')) updateOrganisation(db, goneId, { name: kept.name })
}
