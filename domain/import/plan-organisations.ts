import { headingKey } from './columns.ts'
import type { ColumnMapping, ImportField } from './fields.ts'
import { fold } from './fold.ts'
import type { ImportRegion, KnownOrganisation } from './import-region.ts'
import { filledOrganisation, noFill } from './list-fill.ts'
import type { ListFill } from './list-fill.ts'
import { organisationChanges } from './organisation-changes.ts'
import { addOrganisation, organisationIndex, similarOrganisation } from './organisation-index.ts'
import type { OrganisationIndex } from './organisation-index.ts'
import { organisationKey } from './organisation-name.ts'
import type {
  OrganisationRecord,
  OrganisationRow,
  OrganisationsPlan,
} from './organisations-plan.ts'
import { matchersFor, readEmail, readGemeenten, readPhone } from './person-row.ts'
import type { Matchers } from './person-row.ts'
import { emptyCounts } from './plan-people.ts'
import { fieldColumns, rowReader } from './row-reader.ts'
import type { RowReader } from './row-reader.ts'
import type { SheetData } from './sheet-data.ts'
import { takeApart } from './sheet-rows.ts'
import { wordsForNoRole } from '#domain/texts/import-words'

/** What taking in a list of organisations would do, row by row; nothing is written. */
export function planOrganisationImport(
  sheet: SheetData,
  region: ImportRegion,
  known: readonly KnownOrganisation[],
  mapping?: ColumnMapping,
  fill: ListFill = noFill,
): OrganisationsPlan {
  const { header, columns, rows, notes } = takeApart(sheet, region, mapping)
  const matchers = matchersFor(region)
  const fields = fieldColumns(columns)
  const nameField: ImportField = fields.has('organisation') ? 'organisation' : 'name'
  const index = organisationIndex(known)
  const counts = emptyCounts()

  const planned = rows.map((row): OrganisationRow => {
    const reader = rowReader(row, fields)
    const said = readOrganisation(reader, matchers, nameField)
    const record = said === null ? null : filledOrganisation(said, fill)
    const cell = reader.address(nameField)
    const decided =
      said === null
        ? rejected(cell)
        : decide(said, row.number, cell, reader, { index, region, fill })
    counts[decided.outcome] += 1
    return { row: row.number, cell, record, ...decided, notes: reader.notes }
  })
  return {
    kind: 'organisations',
    sheetName: sheet.name,
    headerRow: header?.number ?? null,
    columns,
    headingKey: headingKey(columns),
    rows: planned,
    notes,
    counts,
  }
}

type Decided = Pick<OrganisationRow, 'outcome' | 'reasons' | 'match' | 'changes'>

function readOrganisation(
  row: RowReader,
  matchers: Matchers,
  nameField: ImportField,
): OrganisationRecord | null {
  const name = row.text(nameField)
  if (!/\p{L}/u.test(name)) return null
  const roleText = row.text('chainRole')
  const role = matchers.chainRole(roleText)
  if (roleText !== '' && !role && !wordsForNoRole.has(fold(roleText))) {
    row.note('unknown-chain-role', row.address('chainRole'), roleText)
  }
  const contactName = row.text('contactName')
  const note = row.text('note', 2_000)
  return {
    name,
    chainRoleId: (role ?? matchers.chainRole(name))?.role.id ?? null,
    gemeenteIds: readGemeenten(row, matchers),
    contactName: contactName === '' ? null : contactName,
    email: readEmail(row),
    phone: readPhone(row),
    note: note === '' ? null : note,
  }
}

function rejected(cell: string): Decided {
  return { outcome: 'rejected', reasons: [{ kind: 'no-name', cell }], match: null, changes: [] }
}

type Ground = {
  readonly index: OrganisationIndex
  readonly region: ImportRegion
  readonly fill: ListFill
}

function decide(
  record: OrganisationRecord,
  row: number,
  cell: string,
  reader: RowReader,
  { index, region, fill }: Ground,
): Decided {
  const key = organisationKey(record.name)
  const same = index.byKey.get(key)
  if (same) {
    const changes = same.known ? organisationChanges(same.known, record, region, reader, fill) : []
    // A second row about it is compared with the first, not with what was known before.
    const match = { kind: 'row', row, name: record.name } as const
    if (same.known) index.byKey.set(key, { key, match, known: null })
    const outcome = changes.length > 0 ? 'changed' : 'duplicate'
    return { outcome, reasons: [{ kind: 'same-name', cell }], match: same.match, changes }
  }
  const similar = similarOrganisation(index, key)
  addOrganisation(index, { key, match: { kind: 'row', row, name: record.name }, known: null })
  return {
    outcome: 'new',
    reasons: similar ? [{ kind: 'similar-name-hint', cell }] : [],
    match: similar?.match ?? null,
    changes: [],
  }
}
