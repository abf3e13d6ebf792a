import type { ImportRow } from '#domain/contract/exchange'
import type { ImportRegion } from '#domain/import/import-region'
import type { OrganisationRow, OrganisationsPlan } from '#domain/import/organisations-plan'
import type { KnownPerson, PeoplePlan, PeopleRow } from '#domain/import/people-plan'
import { gemeenteNames } from '#domain/import/person-changes'
import { fullName } from '#domain/import/person-name'
import type { PersonRecord } from '#domain/import/person-row'
import { poolFields } from '#domain/import/fields'
import { poolChanges } from '#domain/import/pool-changes'
import type { PoolRecord } from '#domain/import/read-pool'
import type { IsoDate } from '#domain/shared/dates'
import { spokenWords } from '#domain/texts/pool-import-words'

type Known = (row: PeopleRow) => KnownPerson | undefined

/** The rows of a plan as the screen shows them. */
export function importRow(
  plan: PeoplePlan | OrganisationsPlan,
  row: PeopleRow | OrganisationRow,
  region: ImportRegion,
  known: Known,
  today: IsoDate,
): ImportRow {
  return plan.kind === 'people'
    ? personRow(row as PeopleRow, plan, { region, known, today })
    : organisationRow(row as OrganisationRow, region)
}

function personRow(
  row: PeopleRow,
  plan: PeoplePlan,
  { region, known, today }: { region: ImportRegion; known: Known; today: IsoDate },
): ImportRow {
  const { record } = row
  const other =
    row.match?.kind === 'row'
      ? plan.rows.find((each) => each.row === (row.match?.kind === 'row' ? row.match.row : 0))
          ?.record
      : known(row)
  return {
    ...common(row),
    name: record === null ? null : fullName(record),
    organisationName: record?.organisationName ?? null,
    gemeenteIds: [...(row.pool?.gemeenteIds ?? record?.gemeenteIds ?? [])],
    languages: row.pool === null ? null : row.pool.languages.map(spokenWords).join(', '),
    changes: row.changes.map((change) => ({
      ...change,
      isChosen: change.isChosen ?? (row.outcome === 'changed' || change.before === null),
    })),
    compared: [
      ...(record && other ? comparedPeople(record, other, region) : []),
      ...comparedProfile(row, region, today),
    ],
  }
}

// Of who is known only what changes; of who is new the whole profile that begins.
function comparedProfile(
  { pool, match, changes }: PeopleRow,
  region: ImportRegion,
  today: IsoDate,
): ImportRow['compared'] {
  if (pool === null) return []
  const own = match === null ? newProfile(pool, region, today) : changes.filter(isOfPool)
  return own.map(({ field, before, after }) => ({ field, inFile: after, inSchakel: before }))
}

function newProfile(pool: PoolRecord, region: ImportRegion, today: IsoDate) {
  return poolChanges(undefined, pool, { region, today }, () => '')
}

function isOfPool({ field }: PeopleRow['changes'][number]): boolean {
  return field === 'inPool' || (poolFields as readonly string[]).includes(field)
}

type Compared = Pick<
  PersonRecord,
  | 'givenName'
  | 'tussenvoegsel'
  | 'familyName'
  | 'organisationName'
  | 'functionName'
  | 'chainRoleId'
  | 'email'
  | 'phone'
  | 'gemeenteIds'
>

function comparedPeople(
  record: Compared,
  other: Compared,
  region: ImportRegion,
): ImportRow['compared'] {
  const roles = new Map<string, string>(region.chainRoles.map(({ id, name }) => [id, name]))
  const pair = (field: string, value: (of: Compared) => string | null) => ({
    field,
    inFile: value(record),
    inSchakel: value(other),
  })
  return [
    pair('name', fullName),
    pair('organisation', (of) => of.organisationName),
    pair('function', (of) => of.functionName),
    pair('chainRole', (of) => roles.get(of.chainRoleId ?? '') ?? null),
    pair('email', (of) => of.email),
    pair('phone', (of) => of.phone),
    pair('gemeente', (of) => gemeenteNames(of.gemeenteIds, region)),
  ].filter(({ inFile, inSchakel }) => inFile !== null || inSchakel !== null)
}

function organisationRow(row: OrganisationRow, region: ImportRegion): ImportRow {
  const { record } = row
  return {
    ...common(row),
    name: record?.name ?? null,
    organisationName: region.chainRoles.find(({ id }) => id === record?.chainRoleId)?.name ?? null,
    gemeenteIds: [...(record?.gemeenteIds ?? [])],
    languages: null,
    changes: row.changes.map((change) => ({ ...change })),
    compared: row.changes.map(({ field, before, after }) => ({
      ...{ field, inFile: after, inSchakel: before },
    })),
  }
}

function common(row: PeopleRow | OrganisationRow) {
  const { match } = row
  return {
    row: row.row,
    cell: row.cell,
    outcome: row.outcome,
    reasons: row.reasons.map((reason) => ({ ...reason })),
    match:
      match === null
        ? null
        : {
            kind: match.kind,
            name: match.name,
            ...(match.kind === 'row' ? { row: match.row } : {}),
          },
    notes: row.notes.map((note) => ({ ...note })),
  }
}
