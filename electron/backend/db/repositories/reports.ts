import type { ListedReport, ReportHead } from '#domain/contract/report'
import { chapterIds } from '#domain/report/chapters'
import type { ChapterId } from '#domain/report/chapters'
import type { ReportId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

const columnsOfReport = sql`id, title, from_on AS "from", until_on AS until, created_at AS createdAt`

/** Every report, the newest period first. */
export function listReports(db: Reader): ListedReport[] {
  return db.all(sql`
    SELECT ${columnsOfReport},
      (SELECT count(*) FROM report_text WHERE report_id = report.id) AS texts
    FROM report ORDER BY until_on DESC, from_on DESC, created_at DESC, id
  `)
}

export function findReport(db: Reader, reportId: ReportId): ReportHead | undefined {
  return db.find(sql`SELECT ${columnsOfReport} FROM report WHERE id = ${reportId}`)
}

export function insertReport(db: Writer, { id, title, from, until, createdAt }: ReportHead): void {
  db.run(sql`
    INSERT INTO report (id, title, from_on, until_on, created_at)
    VALUES (${id}, ${title}, ${from}, ${until}, ${createdAt})
  `)
}

type Facts = Pick<ReportHead, 'title' | 'from' | 'until'>

const columns: ColumnsOf<Facts> = {
  title: (value) => sql`title = ${value}`,
  from: (value) => sql`from_on = ${value}`,
  until: (value) => sql`until_on = ${value}`,
}

/** Changes what is given and leaves the rest. */
export function updateReport(db: Writer, reportId: ReportId, change: ChangeOf<Facts>): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE report SET ${joinSql(parts)} WHERE id = ${reportId}`, 'report')
}

export function deleteReport(db: Writer, reportId: ReportId): boolean {
  return db.run(sql`DELETE FROM report WHERE id = ${reportId}`) === 1
}

/** What she wrote, per chapter. */
export function readReportTexts(db: Reader, reportId: ReportId): Map<ChapterId, string> {
  const rows = db.all<{ chapter: string; text: string }>(sql`
    SELECT chapter, text FROM report_text WHERE report_id = ${reportId} ORDER BY chapter, id
  `)
  const texts = new Map(rows.map(({ chapter, text }) => [chapter, text]))
  return new Map(
    chapterIds.flatMap((chapter) => {
      const text = texts.get(chapter)
      return text === undefined ? [] : [[chapter, text] as const]
    }),
  )
}

/** Keeps her text of a chapter in the place of the one that was there. */
export function saveReportText(
  db: Writer,
  {
    id,
    reportId,
    chapter,
    text,
  }: { id: string; reportId: ReportId; chapter: ChapterId; text: string },
): void {
  db.run(sql`
    INSERT INTO report_text (id, report_id, chapter, text)
    VALUES (${id}, ${reportId}, ${chapter}, ${text})
    ON CONFLICT (report_id, chapter) DO UPDATE SET text = excluded.text
  `)
}

export function deleteReportText(db: Writer, reportId: ReportId, chapter: ChapterId): void {
  db.run(sql`DELETE FROM report_text WHERE report_id = ${reportId} AND chapter = ${chapter}`)
}
