import type { Dossier } from '#domain/contract/privacy'
import { fullName } from '#domain/import/person-name'
import { findTraces, tracesOf } from '#domain/privacy/traces'
import type { Traces } from '#domain/privacy/traces'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { personalData } from '#domain/texts/personal-data'
import type { DescribedTable } from '#domain/texts/personal-data'
import { dossierText as text } from '#domain/texts/privacy'
import { columnWord, momentWord, storedWord, tableWord } from '#domain/texts/stored-words'
import { undoNameOf } from '#domain/texts/undo'
import { readStoredPeople, withMerged } from '#backend/db/repositories/erase-person'
import { survivorsOf } from '#backend/db/repositories/merged-people'
import {
  findSearchBody,
  listAuditOf,
  listConversationTexts,
  listHistory,
  readRecordNames,
} from '#backend/db/repositories/traces-of-person'
import type { HistoryEntry } from '#backend/db/repositories/traces-of-person'
import type { Reader } from '#backend/db/sql'
import { placeInWords } from './erase-plan.ts'
import { findInTexts } from '#backend/db/repositories/find-in-texts'
import { idsOfPerson, personalTables, rowsOfPerson } from '#backend/db/repositories/person-rows'
import type { StoredRow } from '#backend/db/repositories/person-rows'

type Table = Dossier['tables'][number]
type Cell = { readonly table: string; readonly row: StoredRow; readonly column: string }

/** Everything Schakel holds about one person, also in texts, history and audit; undefined when nobody is there. */
export function dossierOf(db: Reader, askedId: PersonId, today: IsoDate): Dossier | undefined {
  const [person] = readStoredPeople(db, survivorsOf(db, [askedId]))
  if (!person || person.erasedAt !== null) return undefined
  const personId = person.id
  const names = readRecordNames(db)
  const traces = tracesOf(readStoredPeople(db, withMerged(db, [personId])))
  const ids = idsOfPerson(db, personId)
  const own = personalTables.map((table): Table => {
    const { title, columns }: DescribedTable = personalData[table]
    const rows = rowsOfPerson(db, table, personId).map((row) =>
      Object.keys(columns).map((column) => valueInWords({ table, row, column }, names)),
    )
    return { id: table, title, headings: Object.values(columns), rows }
  })
  const tables = [
    ...own,
    conversationsTable(db, personId),
    textsTable(db, traces, ids),
    historyTable(db, traces, ids),
    auditTable(db, ids),
    searchTable(db, personId),
  ]
  return {
    name: fullName(person),
    madeOn: today,
    tables: [overviewOf(tables), ...tables],
  }
}

// A name says more than a number, and the number says which record it is: both stand there.
function valueInWords({ table, row, column }: Cell, names: ReadonlyMap<string, string>): string {
  const value = row[column] ?? null
  const name = column.endsWith('_id') ? names.get(String(value)) : undefined
  return name === undefined ? storedWord(table, column, value) : `${name} [${value}]`
}

function overviewOf(tables: readonly Table[]): Table {
  const why: Record<string, string> = {
    conversations: text.conversationsWhy,
    texts: text.textsWhy,
    history: text.historyWhy,
    audit: text.auditWhy,
    search: text.searchWhy,
  }
  const described: Record<string, DescribedTable> = personalData
  return {
    id: 'overview',
    title: text.overview,
    headings: [...text.overviewHeadings],
    rows: tables.map(({ id, title, rows }) => [
      title,
      String(rows.length),
      described[id]?.why ?? why[id] ?? '',
    ]),
  }
}

function conversationsTable(db: Reader, personId: PersonId): Table {
  return {
    id: 'conversations',
    title: text.conversations,
    headings: [...text.conversationsHeadings],
    rows: listConversationTexts(db, personId).map(
      ({ happenedOn, kind, subject, said, outcomes }) => [
        momentWord(happenedOn),
        storedWord('contact_moment', 'kind', kind),
        subject,
        said ?? '',
        outcomes ?? '',
      ],
    ),
  }
}

// A message is addressed to one person, so to others it says who else got it. What it says of
// somebody besides stands in the text of its round.
const toSomebody = 'message'

function textsTable(db: Reader, traces: Traces, ids: ReadonlySet<string>): Table {
  const places = findInTexts(db, traces, (table, rowId) => ids.has(rowId) || table === toSomebody)
  return {
    id: 'texts',
    title: text.texts,
    headings: [...text.textsHeadings],
    rows: places.map((place) => [placeInWords(place), place.text]),
  }
}

function historyTable(db: Reader, traces: Traces, ids: ReadonlySet<string>): Table {
  const isAbout = ({ table, rowId, before, after }: HistoryEntry) => {
    const words = table === toSomebody ? null : traces
    return (
      ids.has(rowId) || [before, after].some((side) => side !== null && holds(side, words, ids))
    )
  }
  return {
    id: 'history',
    title: text.history,
    headings: [...text.historyHeadings],
    rows: listHistory(db).filter(isAbout).flatMap(changesInWords),
  }
}

function holds(side: string, traces: Traces | null, ids: ReadonlySet<string>): boolean {
  const values = Object.values(JSON.parse(side) as StoredRow)
  return values.some(
    (value) =>
      typeof value === 'string' &&
      (ids.has(value) || (traces !== null && findTraces(value, traces).length > 0)),
  )
}

function changesInWords({ madeAt, command, table, before, after }: HistoryEntry): string[][] {
  const was = JSON.parse(before ?? '{}') as StoredRow
  const became = JSON.parse(after ?? '{}') as StoredRow
  return Object.keys({ ...was, ...became })
    .filter((column) => was[column] !== became[column])
    .map((column) => [
      momentWord(madeAt),
      undoNameOf(command),
      tableWord(table),
      columnWord(table, column),
      storedWord(table, column, was[column] ?? null),
      storedWord(table, column, became[column] ?? null),
    ])
}

function auditTable(db: Reader, ids: ReadonlySet<string>): Table {
  return {
    id: 'audit',
    title: text.audit,
    headings: [...text.auditHeadings],
    rows: listAuditOf(db, ids).map(({ happenedAt, command, table, id, fields }) => [
      momentWord(happenedAt),
      undoNameOf(command),
      tableWord(table),
      id,
      (JSON.parse(fields) as string[]).map((field) => columnWord(table, field)).join(', '),
    ]),
  }
}

function searchTable(db: Reader, personId: PersonId): Table {
  const body = findSearchBody(db, personId)
  return {
    id: 'search',
    title: text.search,
    headings: [...text.searchHeadings],
    rows: body === undefined ? [] : [[body]],
  }
}
