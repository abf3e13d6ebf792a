import type { ListedReport } from '#domain/contract/report'
import { fileNameFor } from '#domain/export/file-name'
import type { HandoverVariant } from '#domain/handover/table'
import { reportTexts } from '#domain/texts/report'
import { listReports } from '#backend/db/repositories/reports'
import type { Reader } from '#backend/db/sql'
import { subjectOf } from '#backend/report/make-report'

export type HandoverReport = { readonly fileName: string; readonly report: ListedReport }

/** The reports of the dossier, each with a file name of its own; what she wrote may name anybody. */
export function handoverReports(db: Reader, variant: HandoverVariant): HandoverReport[] {
  if (variant === 'without-people') return []
  const taken = new Set<string>()
  return listReports(db).map((report) => {
    const fileName = freeName(subjectOf(report.title), taken)
    taken.add(fileName)
    return { fileName, report }
  })
}

function freeName(subject: string, taken: ReadonlySet<string>, number = 1): string {
  const kind = number === 1 ? reportTexts.kind : `${reportTexts.kind} ${number}`
  const name = fileNameFor(null, kind, subject, 'docx')
  return taken.has(name) ? freeName(subject, taken, number + 1) : name
}
