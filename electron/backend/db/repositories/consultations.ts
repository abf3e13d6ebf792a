import type { Consultation, ConsultationRow } from '#domain/contract/consultations'
import { hasEnded } from '#domain/events/event-moments'
import { isHeldEvidence } from '#domain/plan/evidence'
import { todayOf, yearOf } from '#domain/shared/dates'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type { ConsultationId, SeriesId } from '#domain/shared/ids'
import { changedColumns } from '#backend/db/changed-columns'
import type { ChangeOf, ColumnsOf } from '#backend/db/changed-columns'
import { joinSql, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import { fullNameSql } from './conversations-list.ts'

type Found = ConsultationRow & {
  readonly note: string | null
  readonly source: string | null
  readonly isArchived: boolean
  readonly series: Consultation['series']
  /** The names of who sits there, to search by. */
  readonly memberNames: readonly string[]
}

type Counted = Pick<ConsultationRow, 'heldThisYear' | 'plannedThisYear' | 'nextOn'>

type Meeting = {
  readonly date: IsoDate
  readonly endTime: WallTime | null
  readonly stage: string
}

type Row = Omit<
  Found,
  'topics' | 'memberNames' | 'memberCount' | 'isArchived' | 'series' | keyof Counted
> & {
  /** From the first of January on, by date. */
  readonly meetings: string
  readonly topics: string
  readonly members: string
  readonly archivedAt: Instant | null
  readonly seriesId: SeriesId | null
  readonly seriesName: string | null
}

/** The overleggen on the list, in the order of the plan. */
export function listConsultations(db: Reader, now: Instant): Found[] {
  return readConsultations(db, null, now)
}

/** One overleg, on the list or not; undefined when it is not there. */
export function findConsultation(
  db: Reader,
  consultationId: ConsultationId,
  now: Instant,
): Found | undefined {
  return readConsultations(db, consultationId, now)[0]
}

function readConsultations(db: Reader, only: ConsultationId | null, now: Instant): Found[] {
  const which =
    only === null ? sql`consultation.archived_at IS NULL` : sql`consultation.id = ${only}`
  const firstDay = `${yearOf(todayOf(now))}-01-01`
  return db
    .all<Row>(
      sql`
      SELECT consultation.id, consultation.name, consultation.purpose, consultation.note,
        consultation.source, consultation.times_per_year AS timesPerYear,
        consultation.archived_at AS archivedAt, series.id AS seriesId, series.name AS seriesName,
        (SELECT json_group_array(topic) FROM (SELECT topic FROM consultation_topic
          WHERE consultation_id = consultation.id ORDER BY position, id)) AS topics,
        (SELECT json_group_array(name) FROM (SELECT ${fullNameSql} AS name
          FROM consultation_member AS member JOIN person ON person.id = member.person_id
          WHERE member.consultation_id = consultation.id
          ORDER BY member.position, member.id)) AS members,
        (SELECT json_group_array(json_object('date', date, 'endTime', end_time, 'stage', stage))
          FROM (SELECT date, end_time, stage FROM planned_event
            WHERE series_id = consultation.series_id AND archived_at IS NULL
              AND is_template = 0 AND stage <> 'geannuleerd' AND date >= ${firstDay}
            ORDER BY date, id)) AS meetings
      FROM consultation LEFT JOIN event_series AS series ON series.id = consultation.series_id
      WHERE ${which} ORDER BY consultation.position, consultation.id
    `,
    )
    .map(({ topics, members, meetings, archivedAt, seriesId, seriesName, ...row }) => {
      const memberNames = JSON.parse(members) as string[]
      return {
        ...row,
        ...counted(JSON.parse(meetings) as Meeting[], now),
        ...{ topics: JSON.parse(topics) as string[], memberNames },
        ...{ memberCount: memberNames.length, isArchived: archivedAt !== null },
        series: seriesId === null ? null : { id: seriesId, name: seriesName ?? '' },
      }
    })
}

// What proves a meeting in the report counts here: over, or said to be held; never an idea.
function counted(meetings: readonly Meeting[], now: Instant): Counted {
  const year = yearOf(todayOf(now))
  const thisYear = meetings.filter(({ date }) => yearOf(date) === year)
  const isComing = (each: Meeting) => !isHeldEvidence(each, now) && !hasEnded(each, now)
  return {
    heldThisYear: thisYear.filter((each) => isHeldEvidence(each, now)).length,
    plannedThisYear: thisYear.filter(isComing).length,
    nextOn: meetings.find(isComing)?.date ?? null,
  }
}

/** The meetings of a series: the last fifty by date, those without one at the end. */
export function listSeriesMeetings(
  db: Reader,
  seriesId: SeriesId,
  now: Instant,
): Consultation['meetings'] {
  return db
    .all<
      Omit<Consultation['meetings'][number], 'isHeld' | 'isCancelled'> & {
        readonly endTime: WallTime | null
        readonly stage: string
      }
    >(
      sql`
      SELECT eventId, title, date, endTime, stage FROM (
        SELECT id AS eventId, title, date, stage, start_time, end_time AS endTime FROM planned_event
        WHERE series_id = ${seriesId} AND archived_at IS NULL AND is_template = 0
        ORDER BY date IS NULL DESC, date DESC, id DESC LIMIT 50)
      ORDER BY date IS NULL, date, start_time, eventId
    `,
    )
    .map(({ stage, endTime, ...row }) => ({
      ...row,
      isCancelled: stage === 'geannuleerd',
      isHeld: isHeldEvidence({ date: row.date, endTime, stage }, now),
    }))
}

type Facts = {
  readonly name: string
  readonly purpose: string | null
  readonly note: string | null
  readonly timesPerYear: number | null
  readonly seriesId: SeriesId | null
}

/** Writes it down below what was there. */
export function insertConsultation(db: Writer, id: ConsultationId, facts: Facts): void {
  const { name, purpose, note, timesPerYear, seriesId } = facts
  db.run(sql`
    INSERT INTO consultation (id, name, purpose, note, times_per_year, series_id, position)
    VALUES (${id}, ${name}, ${purpose}, ${note}, ${timesPerYear}, ${seriesId},
      (SELECT coalesce(max(position), 0) + 1 FROM consultation))
  `)
}

const columns: ColumnsOf<Facts> = {
  name: (value) => sql`name = ${value}`,
  purpose: (value) => sql`purpose = ${value}`,
  note: (value) => sql`note = ${value}`,
  timesPerYear: (value) => sql`times_per_year = ${value}`,
  seriesId: (value) => sql`series_id = ${value}`,
}

export function updateConsultation(db: Writer, id: ConsultationId, change: ChangeOf<Facts>): void {
  const parts = changedColumns(columns, change)
  if (parts.length === 0) return
  db.runOne(sql`UPDATE consultation SET ${joinSql(parts)} WHERE id = ${id}`, 'consultation')
}

/** Takes it off the list; false when it is not on it. */
export function archiveConsultation(db: Writer, id: ConsultationId, now: Instant): boolean {
  return (
    db.run(sql`
      UPDATE consultation SET archived_at = ${now} WHERE id = ${id} AND archived_at IS NULL
    `) === 1
  )
}

/** Sets which subjects go there, as a whole; a subject that stays keeps its row. */
export function setConsultationTopics(
  db: Writer,
  consultationId: ConsultationId,
  topics: readonly string[],
  newId: () => string,
): void {
  const wanted = [...new Set(topics)]
  db.run(sql`
    DELETE FROM consultation_topic WHERE consultation_id = ${consultationId}
      AND topic NOT IN (SELECT value FROM json_each(${JSON.stringify(wanted)}))
  `)
  for (const [position, topic] of wanted.entries()) {
    const moved = db.run(sql`
      UPDATE consultation_topic SET position = ${position}
      WHERE consultation_id = ${consultationId} AND topic = ${topic}
    `)
    if (moved > 0) continue
    db.run(sql`
      INSERT INTO consultation_topic (id, consultation_id, topic, position)
      VALUES (${newId()}, ${consultationId}, ${topic}, ${position})
    `)
  }
}
