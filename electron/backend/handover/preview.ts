import type { HandoverFile, HandoverPreview } from '#domain/contract/handover'
import { calendarFile, copyFile, handoverBooks, letterFile, tablesIn } from '#domain/handover/books'
import type { HandoverBookId } from '#domain/handover/books'
import type { HandoverVariant } from '#domain/handover/table'
import type { Instant } from '#domain/shared/dates'
import { handoverBookWords, handoverOtherWords as words } from '#domain/texts/handover'
import { countDatedEvents } from '#backend/db/repositories/handover-events'
import { countLooseEnds } from '#backend/db/repositories/handover-rows'
import type { Reader } from '#backend/db/sql'
import { handoverReports } from './reports.ts'
import { booksIn, budgetSheetsNow } from './workbooks.ts'

/** What would be in the dossier; nothing is made. */
export function handoverPreview(
  db: Reader,
  variant: HandoverVariant,
  { now, hasCopy }: { now: Instant; hasCopy: boolean },
): HandoverPreview {
  const files: HandoverFile[] = [
    { ...words.letter, fileName: letterFile, kind: 'letter', sheets: 0 },
    ...booksIn(variant).map((id) => bookFile(db, id, variant, now)),
    ...handoverReports(db, variant).map(({ fileName, report }) => ({
      ...words.report(report.title),
      ...{ fileName, kind: 'report' as const, sheets: 0 },
    })),
    ...(countDatedEvents(db) === 0
      ? []
      : [{ ...words.calendar, fileName: calendarFile, kind: 'calendar' as const, sheets: 0 }]),
    ...(hasCopy && variant === 'with-people'
      ? [{ ...words.copy, fileName: copyFile, kind: 'copy' as const, sheets: 0 }]
      : []),
  ]
  return { files, ...countsOf(files), ...countLooseEnds(db) }
}

/** How many letters, sheets and other files there are. */
function countsOf(
  files: readonly HandoverFile[],
): Pick<HandoverPreview, 'letters' | 'sheets' | 'others'> {
  return {
    letters: files.filter(({ kind }) => kind === 'letter').length,
    sheets: files.reduce((sum, { sheets }) => sum + sheets, 0),
    others: files.filter(({ kind }) => kind !== 'letter' && kind !== 'workbook').length,
  }
}

function bookFile(
  db: Reader,
  id: HandoverBookId,
  variant: HandoverVariant,
  now: Instant,
): HandoverFile {
  const { fileName, ownSheets } = handoverBooks[id]
  return {
    fileName,
    title: handoverBookWords[id].title,
    what: handoverBookWords[id][variant],
    kind: 'workbook',
    sheets:
      tablesIn(id, variant).length +
      ownCount(db, variant === 'with-people' ? ownSheets : null, now),
  }
}

function ownCount(
  db: Reader,
  own: 'people' | 'organisations' | 'budget' | null,
  now: Instant,
): number {
  if (own === null) return 0
  // The annex has as many sheets as it has years.
  return own === 'budget' ? budgetSheetsNow(db, now).length : 1
}
