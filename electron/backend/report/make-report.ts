import type { report } from '#domain/contract/report'
import type { FileRef } from '#domain/contract/scalars'
import type { InputOf } from '#domain/contract/kinds'
import { budgetWorkbook } from '#domain/export/budget-sheets'
import { fileNameFor } from '#domain/export/file-name'
import { reportWorkbook } from '#domain/export/report-workbook'
import type { Sheet, Workbook } from '#domain/export/workbook'
import { yearPlanSheet } from '#domain/export/year-plan-sheet'
import { todayOf, yearOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { reportTexts as text } from '#domain/texts/report'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { budgetInput } from '#backend/budget/export-budget'
import { listEventsBetween } from '#backend/db/repositories/events-list'
import { findReport } from '#backend/db/repositories/reports'
import { readPlanOverview } from '#backend/db/repositories/plan'
import type { Reader } from '#backend/db/sql'
import { wholeYear } from '#domain/report/period'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { readReport } from './report-answers.ts'
import type { ReportReading } from './report-answers.ts'

type Wish = InputOf<(typeof report)['report.make']>
type Made = { readonly title: string; readonly reading: ReportReading; readonly proof: Workbook }

/** Makes the report in Word and its proof in Excel, both from one reading, and holds the files. */
export async function makeReport(
  store: TaskStore,
  wish: Wish,
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const now = ports.now()
  const made = store.read((db) => contentOf(db, wish, now))
  if (made === undefined) return refuse('not-found')
  // Loaded only when something is written: it takes longer than most calls.
  const { writeReport } = await import('#backend/documents/report-document')
  const today = todayOf(now)
  const word = ports.files.put(
    fileNameFor(today, text.kind, subjectOf(made.title), 'docx'),
    await writeReport(made.reading.document, now),
  )
  if (!wish.withProof) return { files: [word] }
  const bytes = await writeWorkbook(made.proof, { now })
  const proofName = fileNameFor(today, text.proofKind, subjectOf(made.title))
  return { files: [word, ports.files.put(proofName, bytes)] }
}

/** What a report is called in the name of its file, which says already what it is. */
export function subjectOf(title: string): string {
  const rest = title.toLowerCase().startsWith(text.kind) ? title.slice(text.kind.length) : title
  return rest.trim() === '' ? title : rest.trim()
}

function contentOf(db: Reader, wish: Wish, now: Instant): Made | undefined {
  const found = findReport(db, wish.reportId)
  if (found === undefined) return undefined
  const reading = readReport(db, found, now)
  const { title, subtitle, statedOn } = reading.document
  const extras = [
    ...(wish.extras.includes('budget') ? budgetWorkbook(budgetInput(db, now)).sheets : []),
    ...(wish.extras.includes('year-plan') ? [yearPlan(db, yearOf(found.until) + 1)] : []),
  ]
  return {
    title,
    reading,
    proof: reportWorkbook({ title, subtitle, statedOn, proofs: reading.proofs, extras }),
  }
}

function yearPlan(db: Reader, year: number): Sheet {
  const { from, until } = wholeYear(year)
  return yearPlanSheet({
    year,
    events: listEventsBetween(db, from, until)
      .filter(({ stage }) => stage !== 'geannuleerd' && stage !== 'idee')
      .map(({ date, title, typeName, actionIds }) => ({ date, title, typeName, actionIds })),
    rows: readPlanOverview(db, null).rows.map(({ title, periods, actionIds }) => ({
      ...{ title, actionIds },
      periods: periods.filter((period) => period.startsWith(String(year))),
    })),
  })
}
