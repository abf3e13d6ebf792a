import type { FileRef } from '#domain/contract/scalars'
import { fileNameFor } from '#domain/export/file-name'
import { paymentsWorkbook } from '#domain/export/payments-workbook'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { paymentWorkbookTexts as text } from '#domain/texts/pool-workbooks'
import { listPaymentIdsBetween } from '#backend/db/repositories/payments-list'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import type { Period } from './pay-overview.ts'
import { paymentRows } from './payments-answer.ts'

/** Writes what was paid in a period, and what stands ready in it, to a file she can pass on. */
export async function exportPayments(
  store: TaskStore,
  { from, until }: Period,
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const statedOn = todayOf(ports.now())
  const payments = store.read((db) => paymentRows(db, listPaymentIdsBetween(db, from, until)))
  if (payments.length === 0) return refuse('nothing-to-export')
  const workbook = paymentsWorkbook({ from, until, statedOn, payments })
  const bytes = await writeWorkbook(workbook, { now: ports.now() })
  const name = fileNameFor(statedOn, text.title, `${from} ${until}`)
  return { files: [ports.files.put(name, bytes)] }
}
