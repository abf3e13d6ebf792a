import type { InspectedFile } from '#domain/contract/privacy'
import { cellText } from '#domain/import/cell-text'
import { recogniseColumns } from '#domain/import/columns'
import { findHeaderRow } from '#domain/import/header-row'
import { kindOfSheet } from '#domain/import/inspect-sheets'
import { planPeopleImport } from '#domain/import/plan-people'
import type { SheetData, WorkbookData } from '#domain/import/sheet-data'
import { looksLikeBsn } from '#domain/privacy/bsn'
import type { PersonId } from '#domain/shared/ids'
import { listKnownPeople } from '#backend/db/repositories/people'
import { readPeopleRows } from '#backend/db/repositories/people-rows'
import type { Reader } from '#backend/db/sql'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import type { HeldFile } from '#backend/file-refs'
import type { TaskStore } from '#backend/handler-types'
import { readImportRegion } from '#backend/import/make-plan'
import type { Ports } from '#backend/ports'
import { backupHeaderFrom } from '#backend/safe/container'

const shownPeople = 200

/** What a file that got out tells about people, and how many of them are in Netwerk. */
export async function inspectLeak(
  store: TaskStore,
  file: HeldFile,
  ports: Ports,
): Promise<InspectedFile | { sentence: string }> {
  const about = backupFacts(file)
  if (about) return about
  if (startsAsDatabase(file.bytes)) return { ...nothingOf(file, 'database'), isEncrypted: false }
  // Our own database is closed with a key: it starts with nothing that can be recognised.
  if (/\.(?:db|sqlite3?)$/i.test(file.ref.name)) return nothingOf(file, 'database')
  const { startGateChild: startChild } = ports
  const answer = await readWorkbook(file.bytes, file.ref.name, startChild ? { startChild } : {})
  if (answer.kind === 'refused') return { sentence: answer.sentence }
  return store.read((db) => workbookFacts(db, file, answer.workbook))
}

// What stands before the data is readable without a key; the rest of the file is not looked at.
function backupFacts(file: HeldFile): InspectedFile | undefined {
  const about = backupHeaderFrom(file.bytes)
  if (!about) return undefined
  const { isEncrypted, madeAt, counts } = about
  return { ...nothingOf(file, 'backup'), isEncrypted, madeAt, people: counts.people }
}

function startsAsDatabase(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 15)).toString('latin1') === 'SQLite format 3'
}

function nothingOf({ ref }: HeldFile, kind: InspectedFile['kind']): InspectedFile {
  return {
    ...{ name: ref.name, kind, isEncrypted: null, madeAt: null, people: null, inNetwork: null },
    ...{ sheets: [], known: [], hasBsn: false },
  }
}

function workbookFacts(db: Reader, file: HeldFile, workbook: WorkbookData): InspectedFile {
  const region = readImportRegion(db)
  const known = listKnownPeople(db)
  const found = new Set<PersonId>()
  let people = 0
  for (const sheet of workbook.sheets) {
    if (kindOfSheet(sheet, region) !== 'people') continue
    for (const row of planPeopleImport(sheet, region, known).rows) {
      if (row.record === null || row.match?.kind === 'row') continue
      people += 1
      if (row.match?.kind === 'person') found.add(row.match.personId)
    }
  }
  return {
    ...nothingOf(file, 'workbook'),
    isEncrypted: false,
    people,
    inNetwork: found.size,
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      rows: rowsBelowHeadings(sheet),
      columns: recogniseColumns(sheet, findHeaderRow(sheet), region)
        .map(({ heading }) => heading)
        .filter((heading) => heading !== ''),
    })),
    known: readPeopleRows(db, [...found].slice(0, shownPeople)).map(({ id, name }) => ({
      personId: id,
      name,
    })),
    hasBsn: workbook.sheets.some(({ rows }) =>
      rows.some(({ cells }) => cells.some((cell) => looksLikeBsn(cellText(cell)))),
    ),
  }
}

function rowsBelowHeadings(sheet: SheetData): number {
  const header = findHeaderRow(sheet)
  return header === null ? sheet.rows.length : sheet.rows.length - header - 1
}
