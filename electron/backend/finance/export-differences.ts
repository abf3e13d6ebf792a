import { explainDifference, isDifference, isOfYear } from '#domain/budget/explain-difference'
import type { FileRef } from '#domain/contract/scalars'
import { differencesWorkbook } from '#domain/export/differences-workbook'
import { fileNameFor } from '#domain/export/file-name'
import { todayOf } from '#domain/shared/dates'
import { differencesTexts } from '#domain/texts/finance'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { reconcileAll } from './reconciliation.ts'

/** Writes what is not linked, and why the sums differ, to a file for the finance department. */
export async function exportDifferences(
  store: TaskStore,
  year: number | null,
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const items = store.read(reconcileAll)
  if (!items.some((item) => isOfYear(item, year))) return refuse('nothing-to-export')
  const statedOn = todayOf(ports.now())
  const workbook = differencesWorkbook({
    ...{ statedOn, year },
    explained: explainDifference(items, year),
    items: items.filter((item) => isDifference(item, year)),
  })
  const bytes = await writeWorkbook(workbook, { now: ports.now() })
  const name = fileNameFor(statedOn, differencesTexts.kind, year === null ? '' : String(year))
  return { files: [ports.files.put(name, bytes)] }
}
