import type {
  DuplicateOrganisation,
  DuplicateOrganisationSide,
  OrganisationComparison,
} from '#domain/contract/duplicate-organisations'
import type { KnownOrganisation } from '#domain/import/import-region'
import { organisationPairs, organisationReason } from '#domain/people/organisation-pairs'
import { stayingOrganisation } from '#domain/people/propose-organisation-merge'
import type { OrganisationId } from '#domain/shared/ids'
import {
  countOrganisationHistory,
  isMergeableOrganisation,
} from '#backend/db/repositories/merge-organisation'
import { listOrganisationsApart } from '#backend/db/repositories/not-duplicate-organisations'
import { findOrganisation, listKnownOrganisations } from '#backend/db/repositories/organisations'
import { listChainRoles, listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'

/** Every two organisations on the list that seem to be one, the surest first. */
export function findDuplicateOrganisations(db: Reader): DuplicateOrganisation[] {
  const apart = new Set(
    listOrganisationsApart(db).flatMap(({ one, other }) => bothWays(one, other)),
  )
  return organisationPairs(listKnownOrganisations(db), placesOf(db))
    .filter(({ one, other }) => !apart.has(`${one.organisationId} ${other.organisationId}`))
    .map(({ one, other, reason }) => ({ one: halfOf(one), other: halfOf(other), ...reason }))
}

/** Two organisations beside each other; undefined when one of them cannot be merged (any more). */
export function compareOrganisations(
  db: Reader,
  one: OrganisationId,
  other: OrganisationId,
): OrganisationComparison | undefined {
  const [left, right] = [sideOf(db, one), sideOf(db, other)]
  if (one === other || !left || !right) return undefined
  return {
    one: left.shown,
    other: right.shown,
    reason: organisationReason(left.known, right.known, placesOf(db)),
    keeps: stayingOrganisation(forProposal(left.shown), forProposal(right.shown)),
  }
}

function bothWays(one: OrganisationId, other: OrganisationId): string[] {
  return [`${one} ${other}`, `${other} ${one}`]
}

type Side = { readonly shown: DuplicateOrganisationSide; readonly known: KnownOrganisation }

function sideOf(db: Reader, organisationId: OrganisationId): Side | undefined {
  const organisation = findOrganisation(db, organisationId)
  if (!organisation || !isMergeableOrganisation(db, organisationId)) return undefined
  const { id, name, email, phone, note, source, createdAt } = organisation
  const chainRole = listChainRoles(db).find((role) => role.id === organisation.chainRoleId)?.name
  const gemeenten = listGemeenten(db)
    .filter((gemeente) => organisation.gemeenteIds.includes(gemeente.id))
    .map((gemeente) => gemeente.name)
  return {
    known: { ...organisation, organisationId, hasSource: source !== null },
    shown: {
      ...{ id, name, gemeenten, note, source, createdAt },
      values: { name, chainRole: chainRole ?? null, email, phone },
      history: countOrganisationHistory(db, organisationId),
    },
  }
}

function forProposal({ source, createdAt, history }: DuplicateOrganisationSide) {
  const historyCount = history.people + history.conversations
  return { hasSource: source !== null, historyCount, createdAt }
}

function placesOf(db: Reader): string[] {
  return listGemeenten(db).map(({ name }) => name)
}

function halfOf({ organisationId, name }: KnownOrganisation) {
  return { id: organisationId, name }
}
