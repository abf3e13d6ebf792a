import { organisationKey } from '#domain/import/organisation-name'
import type { GemeenteId } from '#domain/shared/ids'
import { insertGemeente, replaceSchoolRegions } from '#backend/db/repositories/region'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { packageData, planSource } from './package-data.ts'

const { region, plan } = packageData

// As the matrix heads its columns; no source, only shorter.
const shortNames: Record<string, string> = {
  GM0197: 'Aal',
  GM1859: 'Ber',
  GM1876: 'Bro',
  GM0222: 'Doe',
  GM1955: 'Mon',
  GM1586: 'OGe',
  GM1509: 'OIJ',
  GM0294: 'Win',
}

/** Gemeenten, chain roles and the organisations the plan names, each with its source. */
export function seedRegion(db: Writer, ports: Ports): void {
  for (const gemeente of region.gemeenten) insertSeedGemeente(db, gemeente)
  const centre = region.gemeenten.find(({ naam }) => naam === plan.programma.centrumgemeente)
  db.run(sql`
    INSERT INTO region (id, name, programme_name, programme_from_on, programme_until_on,
      centre_gemeente_id, organisation_name, source)
    VALUES ('region', ${'Achterhoek'}, ${plan.programma.naam}, ${plan.programma.start},
      ${plan.programma.einde}, ${centre?.cbsCode}, NULL, ${planSource})
  `)
  region.rollen.forEach((role, position) => {
    const isSensitive = 'privacygevoelig' in role && role.privacygevoelig === true
    const synonyms = 'synoniemen' in role ? role.synoniemen : []
    db.run(sql`
      INSERT INTO chain_role (id, name, grouping, synonyms, is_privacy_sensitive, position, source)
      VALUES (${role.id}, ${role.naam}, ${role.groep}, ${JSON.stringify(synonyms)}, ${isSensitive},
        ${position}, ${role.inBron ? planSource : null})
    `)
  })
  for (const organisation of region.organisaties) insertSeedOrganisation(db, organisation, ports)
}

function insertSeedGemeente(db: Writer, gemeente: (typeof region.gemeenten)[number]): void {
  const id = gemeente.cbsCode as GemeenteId
  insertGemeente(db, {
    id,
    name: gemeente.naam,
    shortName: shortNames[gemeente.cbsCode] ?? gemeente.naam.slice(0, 3),
    subregion: gemeente.subregio === 'oost' ? 'oost' : 'west',
    subregionCertainty: gemeente.subregioZekerheid === 'afgeleid' ? 'afgeleid' : 'te_verifieren',
    note: 'opmerking' in gemeente ? (gemeente.opmerking ?? null) : null,
    source: region.subregioToelichting,
  })
  replaceSchoolRegions(db, id, gemeente.schoolvakantieRegios)
}

function insertSeedOrganisation(
  db: Writer,
  organisation: (typeof region.organisaties)[number],
  ports: Ports,
): void {
  const source = organisation.inBron
    ? planSource
    : 'bron' in organisation
      ? organisation.bron
      : null
  db.run(sql`
    INSERT INTO organisation (id, name, normalised_name, chain_role_id, note, source, created_at)
    VALUES (${organisation.id}, ${organisation.naam}, ${organisationKey(organisation.naam)},
      ${organisation.rol}, ${'opmerking' in organisation ? organisation.opmerking : null},
      ${source}, ${ports.now()})
  `)
  const gemeenten = 'gemeenten' in organisation ? organisation.gemeenten : []
  for (const gemeenteId of gemeenten ?? []) {
    db.run(sql`
      INSERT INTO organisation_gemeente (id, organisation_id, gemeente_id)
      VALUES (${`${organisation.id}:${gemeenteId}`}, ${organisation.id}, ${gemeenteId})
    `)
  }
}
