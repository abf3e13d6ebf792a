import { parseName } from '#domain/import/person-name'
import type { AffiliationId, OrganisationId, PersonId } from '#domain/shared/ids'
import { walkInSource } from '#domain/texts/attendance'
import { insertAffiliation } from '../db/repositories/affiliations.ts'
import { findOrganisationByName, insertOrganisation } from '../db/repositories/organisations.ts'
import { insertPerson } from '../db/repositories/people.ts'
import type { Writer } from '../db/sql.ts'
import type { Ports } from '../ports.ts'

/** Somebody who was not in the network yet: a name is enough, an organisation may follow. */
export function insertWalkInPerson(
  db: Writer,
  { name, organisationName }: { name: string; organisationName: string | null },
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
  if (organisationName !== null) {
    const organisationId = organisationFor(db, organisationName, ports)
    const affiliation = { id: ports.newId() as AffiliationId, personId: id, isMain: true }
    insertAffiliation(db, affiliation, { organisationId })
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
