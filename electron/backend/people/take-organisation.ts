import type { ChainRoleId, OrganisationId } from '#domain/shared/ids'
import {
  findOrganisation,
  findOrganisationByName,
  insertOrganisation,
} from '#backend/db/repositories/organisations'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

type Choice = { id: OrganisationId } | { name: string } | null

/** The id of a chosen organisation: one that is known, else a new one of that name. */
export function takeOrganisation(
  db: Writer,
  choice: Choice | undefined,
  ports: Ports,
): OrganisationId | null | undefined | 'unknown' {
  if (!choice) return choice
  if ('id' in choice) return findOrganisation(db, choice.id) ? choice.id : 'unknown'
  return organisationOfName(db, { name: choice.name, chainRoleId: null }, ports)
}

/** The organisation of that name; made when no other spelling of it is known. */
export function organisationOfName(
  db: Writer,
  wanted: { name: string; chainRoleId: ChainRoleId | null },
  ports: Ports,
): OrganisationId {
  const known = findOrganisationByName(db, wanted.name)
  if (known !== undefined) return known
  const id = ports.newId() as OrganisationId
  const facts = { chainRoleId: wanted.chainRoleId }
  insertOrganisation(db, { id, name: wanted.name, createdAt: ports.now() }, facts)
  return id
}
