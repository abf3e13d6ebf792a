import { parseName } from '#domain/import/person-name'
import type { AffiliationId, GemeenteId, OrganisationId, PersonId } from '#domain/shared/ids'
import { walkInSource } from '#domain/texts/attendance'
import { insertAffiliation } from '#backend/db/repositories/affiliations'
import { findOrganisationByName, insertOrganisation } from '#backend/db/repositories/organisations'
import { insertPerson } from '#backend/db/repositories/people'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

type WalkIn = {
  readonly name: string
  readonly organisationName: string | null
  readonly functionName?: string | null
  readonly gemeenteIds?: readonly GemeenteId[]
}

/** Somebody who was not in the network yet: a name is enough, an organisation may follow. */
export function insertWalkInPerson(
  db: Writer,
  { name, organisationName, functionName = null, gemeenteIds = [] }: WalkIn,
  ports: Ports,
): PersonId {
  const id = ports.newId() as PersonId
  const parts = parseName(name) ?? { givenName: name, tussenvoegsel: null, familyName: null }
  insertPerson(db, {
    id,
    ...parts,
    email: null,
    phone: null,
    source: walkInSource,
    createdAt: ports.now(),
  })
  if (organisationName !== null || functionName !== null || gemeenteIds.length > 0) {
    const organisationId =
      organisationName === null ? null : organisationFor(db, organisationName, ports)
    const affiliation = { id: ports.newId() as AffiliationId, personId: id, isMain: true }
    insertAffiliation(db, affiliation, { organisationId, functionName, gemeenteIds })
  }
  return id
}

function organisationFor(db: Writer, name: string, ports: Ports): OrganisationId {
  const known = findOrganisationByName(db, name)
  if (known) return known
  const id = ports.newId() as OrganisationId
  insertOrganisation(db, { id, name, createdAt: ports.now() })
  return id
}
