import type { report } from '#domain/contract/report'
import type { ReportId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  deleteReport,
  deleteReportText,
  findReport,
  insertReport,
  listReports,
  readReportTexts,
  saveReportText,
  updateReport,
} from '#backend/db/repositories/reports'
import type { Reader } from '#backend/db/sql'
import type { HandlersFor } from '#backend/handler-types'
import { makeReport } from '#backend/report/make-report'
import {
  chaptersToCopy,
  evidenceAnswer,
  figuresAnswer,
  isInOrder,
  reportAnswer,
} from '#backend/report/report-answers'
import type { Period } from '#domain/report/period'

const done = { done: true } as const

export const reportHandlers: HandlersFor<typeof report> = {
  'report.list': (db) => ({ reports: listReports(db) }),
  'report.get': (db, { reportId }, ports) => {
    const found = findReport(db, reportId)
    return found === undefined ? refuse('not-found') : reportAnswer(db, found, ports.now())
  },
  'report.figures': (db, input, ports) => {
    const period = periodOf(db, input)
    if (period === undefined) return refuse('not-found')
    if (!isInOrder(period)) return refuse('period-turned-round')
    return figuresAnswer(db, period, ports.now())
  },
  'report.evidence': (db, { of, ...wish }, ports) => {
    const period = periodOf(db, of)
    if (period === undefined) return refuse('not-found')
    if (!isInOrder(period)) return refuse('period-turned-round')
    return evidenceAnswer(db, period, wish, ports.now()) ?? refuse('not-found')
  },
  'report.create': (db, input, ports) => {
    if (!isInOrder(input)) return refuse('period-turned-round')
    const reportId = ports.newId() as ReportId
    insertReport(db, { id: reportId, ...input, createdAt: ports.now() })
    return { reportId }
  },
  'report.change': (db, { reportId, ...change }) => {
    const found = findReport(db, reportId)
    if (found === undefined) return refuse('not-found')
    const { from = found.from, until = found.until } = change
    if (!isInOrder({ from, until })) return refuse('period-turned-round')
    updateReport(db, reportId, change)
    return done
  },
  'report.setText': (db, { reportId, chapter, text }, ports) => {
    if (findReport(db, reportId) === undefined) return refuse('not-found')
    if (text === null) deleteReportText(db, reportId, chapter)
    else saveReportText(db, { id: ports.newId(), reportId, chapter, text })
    return done
  },
  'report.remove': (db, { reportId }) => (deleteReport(db, reportId) ? done : refuse('not-found')),
  'report.copyTexts': (db, { reportId, fromReportId }, ports) => {
    if (findReport(db, reportId) === undefined || findReport(db, fromReportId) === undefined) {
      return refuse('not-found')
    }
    const there = readReportTexts(db, fromReportId)
    const chapters = chaptersToCopy(readReportTexts(db, reportId), there)
    for (const chapter of chapters) {
      saveReportText(db, { id: ports.newId(), reportId, chapter, text: there.get(chapter) ?? '' })
    }
    return { chapters: chapters.length }
  },
  'report.make': makeReport,
}

function periodOf(db: Reader, of: Period | { readonly reportId: ReportId }): Period | undefined {
  return 'reportId' in of ? findReport(db, of.reportId) : of
}
