import { budgetWorkbook } from '#domain/export/budget-sheets'
import type { BudgetWorkbookInput } from '#domain/export/budget-layout'
import { fileNameFor } from '#domain/export/file-name'
import type { Workbook } from '#domain/export/workbook'
import { readWorkbookChoice } from '#domain/contract/budget-insight'
import type { WorkbookChoice } from '#domain/contract/budget-insight'
import type { FileRef } from '#domain/contract/scalars'
import { dateWithYear, todayOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { budgetNotesTexts, budgetWorkbookTexts } from '#domain/texts/workbooks'
import {
  listBudgetEvents,
  listBudgetYears,
  readBudgetBook,
} from '#backend/db/repositories/budget-book'
import { findSetting } from '#backend/db/repositories/settings'
import type { SnapshotRecord } from '#backend/db/repositories/snapshots'
import type { Reader } from '#backend/db/sql'
import { differencesSince } from './compare-answer.ts'
import { findRegion } from '#backend/db/repositories/region'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'

export const workbookChoiceSetting = 'begroting-excel'

/** How she wants the begroting in Excel; everything while she never chose. */
export function workbookChoiceOf(db: Reader): WorkbookChoice {
  const kept: unknown = JSON.parse(findSetting(db, workbookChoiceSetting) ?? 'null')
  return readWorkbookChoice(kept) ?? { hidden: [], years: null }
}

/** Writes the begroting with all its years to a file she can save. */
export async function exportBudget(
  store: TaskStore,
  ports: Ports,
  wish: Wish = {},
): Promise<{ files: FileRef[] }> {
  const today = todayOf(ports.now())
  const { workbook, name } = store.read((db) => budgetWorkbookNow(db, ports.now(), wish))
  const bytes = await writeWorkbook(workbook, { now: ports.now() })
  return { files: [ports.files.put(fileNameFor(today, budgetWorkbookTexts.title, name), bytes)] }
}

type Wish = {
  readonly comparedWith?: SnapshotRecord | null
  /** Without it, what she chose at Begroting. */
  readonly choice?: WorkbookChoice
}

/** The begroting as a workbook, and the region it is of. */
export function budgetWorkbookNow(
  db: Reader,
  now: Instant,
  wish: Wish = {},
): { workbook: Workbook; name: string } {
  const input = budgetInput(db, now, wish)
  return { workbook: budgetWorkbook(input), name: input.regionName }
}

/** Everything the begroting in Excel is made of, as she last chose it or as wished now. */
export function budgetInput(
  db: Reader,
  now: Instant,
  { comparedWith = null, choice }: Wish = {},
): BudgetWorkbookInput {
  const region = findRegion(db)
  const centre = region?.gemeenten.find(({ id }) => id === region.centreGemeenteId)
  return {
    book: readBudgetBook(db),
    years: listBudgetYears(db),
    events: listBudgetEvents(db).map((event) => ({
      id: event.id as EventId,
      title: event.title,
      date: event.date as IsoDate | null,
    })),
    statedOn: todayOf(now),
    regionName: region?.name ?? '',
    madeFor: centre?.name ?? null,
    comparedWith: comparedWith === null ? null : comparedWithWords(comparedWith),
    ...(comparedWith === null ? {} : { differences: differencesSince(db, comparedWith.id) }),
    choice: choice ?? workbookChoiceOf(db),
  }
}

function comparedWithWords({ label, madeAt }: SnapshotRecord): string {
  return budgetNotesTexts.comparedWithStand(label, dateWithYear(todayOf(madeAt)))
}
