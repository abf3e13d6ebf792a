import type { HandoverFile, HandoverPreview } from '#domain/contract/handover'
import { calendarFile, copyFile, handoverBooks, letterFile, tablesIn } from '#domain/handover/books'
import type { HandoverBookId } from '#domain/handover/books'
import type { HandoverVariant } from '#domain/handover/table'
import { handoverBookWords, handoverOtherWords as words } from '#domain/texts/handover'
import { countDatedEvents } from '#backend/db/repositories/handover-events'
import { countLooseEnds } from '#backend/db/repositories/handover-rows'
import type { Reader } from '#backend/db/sql'
import { handoverReports } from './reports.ts'
import { booksIn } from './workbooks.ts'
import type { HandoverParts } from './workbooks.ts'

/** What would be in the dossier; nothing is made. */
export function handoverPreview(
  db: Reader,
  variant: HandoverVariant,
  { annex, hasCopy }: Pick<HandoverParts, 'annex'> & { readonly hasCopy: boolean },
): HandoverPreview {
  const files: HandoverFile[] = [
    { ...words.letter, fileName: letterFile, kind: 'letter', sheets: 0 },
    ...booksIn(variant).map((id) => bookFile(id, variant, annex)),
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
  id: HandoverBookId,
  variant: HandoverVariant,
  annex: HandoverParts['annex'],
): HandoverFile {
  const { fileName, ownSheets } = handoverBooks[id]
  return {
    fileName,
    title: handoverBookWords[id].title,
    what: handoverBookWords[id][variant],
    kind: 'workbook',
    sheets:
      tablesIn(id, variant).length + ownCount(variant === 'with-people' ? ownSheets : null, annex),
  }
}

function ownCount(
  own: 'people' | 'organisations' | 'budget' | null,
  annex: HandoverParts['annex'],
): number {
  if (own === null) return 0
  // The annex has as many sheets as it has years.
  return own === 'budget' ? annex.length : 1
}
