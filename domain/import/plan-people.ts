import { headingKey } from './columns.ts'
import { sameAddress, similarPerson } from './compare-people.ts'
import type { Likeness } from './compare-people.ts'
import type { ColumnMapping } from './fields.ts'
import type { ImportRegion } from './import-region.ts'
import type { KnownPerson, PeoplePlan, PeopleRow, RowOutcome } from './people-plan.ts'
import { filledPerson, fillFor, noFill } from './list-fill.ts'
import type { ListFill } from './list-fill.ts'
import { personChanges } from './person-changes.ts'
import { addTo, comparable, emptyIndex, indexOf } from './person-index.ts'
import type { Comparable, PersonIndex } from './person-index.ts'
import { fullName } from './person-name.ts'
import { matchersFor, readPerson } from './person-row.ts'
import type { PersonRecord } from './person-row.ts'
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
): PeoplePlan {
  const { header, columns, rows, notes } = takeApart(sheet, region, mapping)
  const matchers = matchersFor(region)
  const fields = fieldColumns(columns)
  const indexes = { file: emptyIndex(), known: indexOf(known.map(asComparable)) }
  const counts: Record<RowOutcome, number> = emptyCounts()

  const planned = rows.map((row): PeopleRow => {
    const reader = rowReader(row, fields)
    const said = readPerson(reader, matchers)
    const record = said === null ? null : filledPerson(said, fill)
    const cell = reader.address('name', 'familyName', 'givenName', 'contactName', 'email')
    const decided =
      said === null
        ? rejected(cell)
        : decide(said, row.number, reader, { ...indexes, fill, region })
    counts[decided.outcome] += 1
    return { row: row.number, cell, record, ...decided, notes: reader.notes }
  })
  return {
    kind: 'people',
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
type Ground = Indexes & { readonly fill: ListFill; readonly region: ImportRegion }

function rejected(cell: string): Decided {
  return { outcome: 'rejected', reasons: [{ kind: 'no-name', cell }], match: null, changes: [] }
}

function decide(said: PersonRecord, rowNumber: number, reader: RowReader, ground: Ground): Decided {
  const { fill, region, ...indexes } = ground
  const record = filledPerson(said, fill)
  const match = { kind: 'row', row: rowNumber, name: fullName(record) } as const
  const person = comparable(match, record, null)
  const like = likest(person, indexes)
  const known = like?.to.known ?? null
  const changes =
    known === null || like?.kind === 'same-name-hint'
      ? []
      : personChanges(known, filledPerson(said, fillFor(known, fill)), region, reader.address)
  const outcome = like === null ? 'new' : outcomeOf(like, changes.length > 0)

  // Also a row that changes somebody is met again by later rows of the file.
  if (outcome !== 'duplicate' || known !== null) addTo(indexes.file, person)
  return {
    outcome,
    reasons: like === null ? [] : [{ kind: like.kind, cell: reasonCell(like, reader) }],
    match: like?.to.match ?? null,
    changes,
  }
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

function outcomeOf(like: Likeness, hasChanges: boolean): RowOutcome {
  switch (like.kind) {
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
