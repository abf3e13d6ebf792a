import type { ImportTarget } from '#domain/contract/exchange'
import { headingKey, recogniseColumns } from '#domain/import/columns'
import type { ColumnMapping, SheetKind } from '#domain/import/fields'
import { findHeaderRow } from '#domain/import/header-row'
import type { ImportRegion } from '#domain/import/import-region'
import { kindOfSheet } from '#domain/import/inspect-sheets'
import type { ListFill } from '#domain/import/list-fill'
import type { OrganisationsPlan } from '#domain/import/organisations-plan'
import type { PeoplePlan } from '#domain/import/people-plan'
import { planOrganisationImport } from '#domain/import/plan-organisations'
import { planPeopleImport } from '#domain/import/plan-people'
import type { PoolGround } from '#domain/import/plan-people'
import { isPoolMapping } from '#domain/import/pool-columns'
import type { SheetData, WorkbookData } from '#domain/import/sheet-data'
import type { Instant, IsoDate } from '#domain/shared/dates'
import { findMapping } from '#backend/db/repositories/column-mappings'
import { listKnownOrganisations } from '#backend/db/repositories/organisations'
import { listKnownPeopleOn } from '#backend/db/repositories/people'
import { readPoolConsents } from '#backend/db/repositories/pool-consents'
import { listChainRoles, listGemeenten } from '#backend/db/repositories/region'
import { listProfiles } from '#backend/db/repositories/sleutelpersonen'
import type { Reader } from '#backend/db/sql'

export type Wanted = {
  readonly sheet: string | null
  readonly mapping: ColumnMapping | null
  readonly target: ImportTarget | null
  readonly fill: ListFill
}

export type SheetSummary = {
  readonly name: string
  readonly kind: SheetKind
  readonly rows: number
}

export type MadePlan = {
  readonly sheets: readonly SheetSummary[]
  readonly kind: SheetKind
  readonly sheet: SheetData
  readonly region: ImportRegion
  readonly plan: PeoplePlan | OrganisationsPlan
  readonly knownSince: Instant | null
}

/**
 * The plan of an import from the cells of a file and the data as it stands now; the same question
 * on the same data gives the same plan. Another sort of list is only planned when asked for.
 */
export function makePlan(
  db: Reader,
  workbook: WorkbookData,
  wanted: Wanted,
  today: IsoDate,
): MadePlan | { readonly otherKind: SheetKind } {
  const region = readImportRegion(db)
  const sheets = workbook.sheets.map((sheet) => ({ sheet, kind: kindOfSheet(sheet, region) }))
  const found = sheets.find(({ sheet }) => sheet.name === wanted.sheet) ?? likeliest(sheets)
  if (!found) return { otherKind: 'unknown' }
  const { sheet, kind } = found
  const before = wanted.mapping ? undefined : rememberedFor(db, sheet, region)
  const target = wanted.target ?? targetOf(kind, wanted.mapping ?? before?.mapping)
  if (target === null) return { otherKind: kind }

  // How columns were read for the pool says nothing about a list of other people.
  const isOfTarget = before && isPoolMapping(before.mapping) === (target === 'pool')
  const remembered = isOfTarget ? before : undefined
  const mapping = wanted.mapping ?? remembered?.mapping
  return {
    sheets: sheets.map((each) => ({
      name: each.sheet.name,
      kind: each.kind,
      rows: each.sheet.rows.length,
    })),
    ...{ kind, sheet, region },
    plan:
      target === 'organisations'
        ? planOrganisationImport(sheet, region, listKnownOrganisations(db), mapping, wanted.fill)
        : planPeopleImport(
            ...([sheet, region, listKnownPeopleOn(db, today), mapping, wanted.fill] as const),
            target === 'pool' ? poolGround(db, today) : undefined,
          ),
    knownSince: remembered?.usedAt ?? null,
  }
}

type Candidate = { readonly sheet: SheetData; readonly kind: SheetKind }

// A sheet she hid is not the list she means, unless there is no other.
function likeliest(sheets: readonly Candidate[]): Candidate | undefined {
  const weight = ({ sheet, kind }: Candidate) =>
    sheet.rows.length + (targetOf(kind) ? 1_000_000 : 0) - (sheet.isHidden ? 500_000 : 0)
  return [...sheets].sort((one, other) => weight(other) - weight(one))[0]
}

function poolGround(db: Reader, today: IsoDate): PoolGround {
  const profiles = listProfiles(db, { withLeft: true })
  const consents = [...readPoolConsents(db, today)]
  return {
    profiles: new Map(profiles.map((profile) => [profile.personId, profile])),
    withdrawn: new Set(consents.flatMap(([id, state]) => (state === 'withdrawn' ? [id] : []))),
    today,
  }
}

function targetOf(kind: SheetKind, mapping?: ColumnMapping): ImportTarget | null {
  if (kind === 'pool' || (mapping && isPoolMapping(mapping))) return 'pool'
  if (kind === 'people' || kind === 'unknown') return 'people'
  return kind === 'organisations' ? 'organisations' : null
}

function rememberedFor(db: Reader, sheet: SheetData, region: ImportRegion) {
  const key = headingKey(recogniseColumns(sheet, findHeaderRow(sheet), region))
  return hasHeadings(key) ? findMapping(db, key) : undefined
}

/** A list without headings has nothing to be known by. */
export function hasHeadings(key: string): boolean {
  return /[^|]/.test(key)
}

export function readImportRegion(db: Reader): ImportRegion {
  return {
    gemeenten: listGemeenten(db).map(({ id, name }) => ({ id, name })),
    chainRoles: listChainRoles(db).map(({ id, name, grouping, synonyms }) => ({
      ...{ id, name, synonyms },
      group: grouping,
    })),
  }
}
