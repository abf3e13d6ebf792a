import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { headingKey } from './columns.ts'
import { sameAddress, similarPerson } from './compare-people.ts'
import type { Likeness } from './compare-people.ts'
import type { ColumnMapping } from './fields.ts'
import type { ImportRegion } from './import-region.ts'
import type { KnownPerson, PeoplePlan, PeopleRow, ReasonKind, RowOutcome } from './people-plan.ts'
import { filledPerson, fillFor, noFill } from './list-fill.ts'
import type { ListFill } from './list-fill.ts'
import { personChanges } from './person-changes.ts'
import { addTo, comparable, emptyIndex, indexOf } from './person-index.ts'
import type { Comparable, PersonIndex } from './person-index.ts'
import { fullName } from './person-name.ts'
import { matchersFor, readPerson } from './person-row.ts'
import type { PersonRecord } from './person-row.ts'
import { poolChanges } from './pool-changes.ts'
import type { KnownProfile } from './pool-changes.ts'
import { readPool } from './read-pool.ts'
import type { PoolRecord } from './read-pool.ts'
import { fieldColumns, rowReader } from './row-reader.ts'
import type { RowReader } from './row-reader.ts'
import type { SheetData } from './sheet-data.ts'
import { takeApart } from './sheet-rows.ts'

/** What taking in a list of people would do, row by row; nothing is written. */
export function planPeopleImport(
  sheet: SheetData,
  region: ImportRegion,
  known: readonly KnownPerson[],
  mapping?: ColumnMapping,
  fill: ListFill = noFill,
  pool?: PoolGround,
): PeoplePlan {
  const target = pool === undefined ? 'people' : 'pool'
  const { header, columns, rows, notes } = takeApart(sheet, region, mapping, target)
  const matchers = matchersFor(region)
  const fields = fieldColumns(columns)
  const indexes = { file: emptyIndex(), known: indexOf(known.map(asComparable)) }
  const counts: Record<RowOutcome, number> = emptyCounts()

  const planned = rows.map((row): PeopleRow => {
    const reader = rowReader(row, fields)
    const said = readPerson(reader, matchers)
    const record = said === null ? null : filledPerson(said, fill)
    const inPool = said === null || !pool ? null : readPool(reader, matchers)
    const cell = reader.address(...nameFields, 'email')
    const decided =
      said === null
        ? rejected(cell, reader)
        : decide(said, row.number, reader, { ...indexes, fill, region, pool, inPool })
    counts[decided.outcome] += 1
    return { row: row.number, cell, record, pool: inPool, ...decided, notes: reader.notes }
  })
  return {
    kind: 'people',
    isPool: pool !== undefined,
    sheetName: sheet.name,
    headerRow: header?.number ?? null,
    columns,
    headingKey: headingKey(columns),
    rows: planned,
    notes,
    counts,
  }
}

/** No rows of any outcome yet. */
export function emptyCounts(): Record<RowOutcome, number> {
  return { new: 0, changed: 0, doubtful: 0, duplicate: 0, rejected: 0 }
}

type Decided = Pick<PeopleRow, 'outcome' | 'reasons' | 'match' | 'changes'>
type Indexes = { readonly file: PersonIndex; readonly known: PersonIndex }
type Ground = Indexes & {
  readonly fill: ListFill
  readonly region: ImportRegion
  readonly pool: PoolGround | undefined
  readonly inPool: PoolRecord | null
}

/** What is known of the pool when a list of sleutelpersonen is read. */
export type PoolGround = {
  readonly profiles: ReadonlyMap<PersonId, KnownProfile>
  /** Who agreed to be in the pool and took it back. */
  readonly withdrawn: ReadonlySet<PersonId>
  readonly today: IsoDate
}

const nameFields = ['name', 'familyName', 'givenName', 'contactName'] as const

function rejected(cell: string, reader: RowReader): Decided {
  const isEmpty = nameFields.every((field) => reader.find(field) === null)
  const kind = isEmpty ? 'no-name' : 'unreadable-name'
  return { outcome: 'rejected', reasons: [{ kind, cell }], match: null, changes: [] }
}

function decide(said: PersonRecord, rowNumber: number, reader: RowReader, ground: Ground): Decided {
  const { fill, region, pool, inPool, ...indexes } = ground
  const record = filledPerson(said, fill)
  const match = { kind: 'row', row: rowNumber, name: fullName(record) } as const
  const person = comparable(match, record, null)
  const like = likest(person, indexes)
  const known = like?.to.known ?? null
  const isKnown = known !== null && like?.kind !== 'same-name-hint'
  const ofPerson = isKnown
    ? personChanges(known, filledPerson(said, fillFor(known, fill)), region, reader.address)
    : []
  const ofPool = isKnown && inPool && pool ? changesInPool(known, inPool, reader, pool, region) : []
  const changes = [...ofPerson, ...ofPool]
  const isOnlyPool = like?.kind === 'nothing-new' && ofPool.length > 0
  const kind = isOnlyPool ? 'only-pool-new' : like?.kind
  const outcome = kind === undefined ? 'new' : outcomeOf(kind, changes.length > 0)

  // Also a row that changes somebody is met again by later rows of the file.
  if (outcome !== 'duplicate' || known !== null) addTo(indexes.file, person)
  return {
    outcome,
    reasons: like === null || kind === undefined ? [] : [{ kind, cell: reasonCell(like, reader) }],
    match: like?.to.match ?? null,
    changes,
  }
}

function changesInPool(
  { personId }: KnownPerson,
  inPool: PoolRecord,
  reader: RowReader,
  { profiles, withdrawn, today }: PoolGround,
  region: ImportRegion,
) {
  if (withdrawn.has(personId)) {
    reader.note('consent-withdrawn', reader.address('name', 'givenName'), reader.text('name'))
  }
  return poolChanges(profiles.get(personId), inPool, { region, today }, reader.address)
}

/** An address says more than a name; within each, the file before the network for an address. */
function likest(person: Comparable, indexes: Indexes): Likeness | null {
  const address = [sameAddress(person, indexes.file), sameAddress(person, indexes.known)]
  const sure = address.find((like) => like?.kind === 'same-email')
  if (sure) return sure
  const shared = address.find((like) => like !== null)
  if (shared) return shared
  const [known, file] = [similarPerson(person, indexes.known), similarPerson(person, indexes.file)]
  if (known === null || file === null) return known ?? file
  return known.kind === 'same-name-hint' ? file : known
}

function outcomeOf(kind: ReasonKind, hasChanges: boolean): RowOutcome {
  switch (kind) {
    case 'same-email':
      return hasChanges ? 'changed' : 'duplicate'
    case 'nothing-new':
      return 'duplicate'
    case 'same-name-hint':
      return 'new'
    default:
      return 'doubtful'
  }
}

function reasonCell(like: Likeness, reader: RowReader): string {
  const isAboutAddress = like.kind === 'same-email' || like.kind === 'same-email-other-name'
  return isAboutAddress ? reader.address('email') : reader.address('name', 'familyName')
}

function asComparable(known: KnownPerson): Comparable {
  const match = { kind: 'person', personId: known.personId, name: fullName(known) } as const
  return comparable(match, known, known.today ?? known)
}
