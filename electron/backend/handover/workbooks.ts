import { handoverBookIds, handoverBooks, handoverTables, tablesIn } from '#domain/handover/books'
import type { HandoverBookId } from '#domain/handover/books'
import type { NameFinder } from '#domain/handover/known-names'
import type { HandoverVariant } from '#domain/handover/table'
import { handoverSheet, textsOf } from '#domain/export/handover-sheets'
import { organisationsWorkbook } from '#domain/export/organisations-sheet'
import { peopleWorkbook } from '#domain/export/people-sheet'
import type { Sheet, Workbook } from '#domain/export/workbook'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { handoverBookWords, handoverText } from '#domain/texts/handover'
import { budgetWorkbookNow } from '#backend/budget/export-budget'
import { listOrganisationIds } from '#backend/db/repositories/organisations-list'
import type { Reader } from '#backend/db/sql'
import { organisationsForSheet, peopleForSheet } from '#backend/people/for-sheet'
import { everybody, everyOrganisation } from './whole-lists.ts'
import { rowsOf } from './rows-of.ts'
import { allPeopleInOrder } from '#backend/people/people-in-order'

export type HandoverWorkbook = { readonly fileName: string; readonly workbook: Workbook }

/** What several files of a dossier are made with, worked out once. */
export type HandoverParts = {
  readonly now: Instant
  /** The annex as it goes to the centrumgemeente; empty in the dossier without people. */
  readonly annex: readonly Sheet[]
  /** Which texts are left out because they may name somebody. */
  readonly textsThatName: NameFinder
}

/** The workbooks of the dossier; in the one without people no text names anybody known. */
export function handoverWorkbooks(
  db: Reader,
  variant: HandoverVariant,
  { now, annex, textsThatName }: HandoverParts,
): HandoverWorkbook[] {
  const statedOn = todayOf(now)
  return booksIn(variant).map((bookId) => {
    const { fileName } = handoverBooks[bookId]
    const words = handoverBookWords[bookId]
    const parts = tablesIn(bookId, variant).map((id) => ({
      table: handoverTables[id],
      rows: rowsOf(db, id, now),
    }))
    const naming = textsThatName(parts.flatMap(({ table, rows }) => textsOf(table, rows)))
    const sheets = parts.map((part) => handoverSheet({ ...part, variant, statedOn, naming }))
    const own = variant === 'with-people' ? ownSheets(db, bookId, { now, annex }) : []
    return {
      fileName,
      workbook: { title: words.title, subject: handoverText.title, sheets: [...own, ...sheets] },
    }
  })
}

/** The workbooks a variant has. */
export function booksIn(variant: HandoverVariant): HandoverBookId[] {
  return handoverBookIds.filter(
    (id) =>
      tablesIn(id, variant).length > 0 ||
      (variant === 'with-people' && handoverBooks[id].ownSheets !== null),
  )
}

/** The sheets that Schakel makes elsewhere too, and that can be read back. */
function ownSheets(
  db: Reader,
  bookId: HandoverBookId,
  { now, annex }: Pick<HandoverParts, 'now' | 'annex'>,
): readonly Sheet[] {
  const statedOn = todayOf(now)
  switch (handoverBooks[bookId].ownSheets) {
    case 'people': {
      const people = peopleForSheet(db, allPeopleInOrder(db, everybody, now), statedOn)
      return peopleWorkbook({ statedOn, people, showsSensitiveRoles: true }).sheets
    }
    case 'organisations': {
      const { ids } = listOrganisationIds(db, everyOrganisation, statedOn)
      const organisations = organisationsForSheet(db, ids, statedOn)
      return organisationsWorkbook({ statedOn, organisations, showsSensitiveRoles: true }).sheets
    }
    case 'budget':
      return annex
    case null:
      return []
  }
}

/** The annex as a dossier of this variant has it. */
export function annexOf(db: Reader, variant: HandoverVariant, now: Instant): readonly Sheet[] {
  return variant === 'with-people' ? budgetWorkbookNow(db, now).workbook.sheets : []
}
