import type { RegionPackage } from '#domain/contract/region-package-file'
import { organisationKey } from '#domain/import/organisation-name'
import type { GemeenteId } from '#domain/shared/ids'
import { insertGemeente, replaceSchoolRegions } from '#backend/db/repositories/region'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

/** Gemeenten, chain roles and organisations of a package, each with its source. */
export function seedRegion(db: Writer, given: RegionPackage, ports: Ports): void {
  for (const gemeente of given.gemeenten) {
    const id = gemeente.id as GemeenteId
    insertGemeente(db, {
      ...{ id, name: gemeente.naam, shortName: gemeente.kort ?? gemeente.naam.slice(0, 3) },
      ...{ subregion: gemeente.subregio, subregionCertainty: gemeente.zekerheid },
      ...{ note: gemeente.opmerking, source: gemeente.bron },
    })
    replaceSchoolRegions(db, id, gemeente.schoolvakanties)
  }
  const { naam, programma, centrumgemeente, bron } = given.regio
  db.run(sql`
    INSERT INTO region (id, name, programme_name, programme_from_on, programme_until_on,
      centre_gemeente_id, organisation_name, source)
    VALUES ('region', ${naam}, ${programma?.naam ?? null}, ${programma?.start ?? null},
      ${programma?.einde ?? null}, ${centrumgemeente}, NULL, ${bron})
    ON CONFLICT (id) DO UPDATE SET name = excluded.name,
      programme_name = excluded.programme_name, programme_from_on = excluded.programme_from_on,
      programme_until_on = excluded.programme_until_on,
      centre_gemeente_id = excluded.centre_gemeente_id, source = excluded.source
  `)
  given.rollen?.forEach((role, position) => {
    db.run(sql`
      INSERT INTO chain_role (id, name, grouping, synonyms, is_privacy_sensitive, position, source)
      VALUES (${role.id}, ${role.naam}, ${role.groep}, ${JSON.stringify(role.synoniemen)},
        ${role.privacygevoelig}, ${position}, ${role.bron})
    `)
  })
  for (const organisation of given.organisaties) insertOrganisation(db, organisation, ports)
}

function insertOrganisation(
  db: Writer,
  organisation: RegionPackage['organisaties'][number],
  ports: Ports,
): void {
  const { id, naam, rol, opmerking, bron, gemeenten } = organisation
  db.run(sql`
    INSERT INTO organisation (id, name, normalised_name, chain_role_id, note, source, created_at)
    VALUES (${id}, ${naam}, ${organisationKey(naam)}, ${rol}, ${opmerking}, ${bron},
      ${ports.now()})
  `)
  for (const gemeenteId of gemeenten) {
    db.run(sql`
      INSERT INTO organisation_gemeente (id, organisation_id, gemeente_id)
      VALUES (${`${id}:${gemeenteId}`}, ${id}, ${gemeenteId})
    `)
  }
}
