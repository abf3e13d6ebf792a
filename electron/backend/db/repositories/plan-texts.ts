import type { PlanText } from '#domain/contract/plan-texts'
import type { PlanTextId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

/** What the plan says beside its tables, kind by kind, in its own order. */
export function listPlanTexts(db: Reader): PlanText[] {
  return db.all(sql`
    SELECT id, kind, title, text, value, unit, level, source FROM plan_text
    ORDER BY kind, position, id
  `)
}

/** Whether a topic with this title is there, capitals aside; another one than `exceptId`. */
export function hasTopic(db: Reader, title: string, exceptId: PlanTextId | null): boolean {
  return (
    db.find(sql`
      SELECT id FROM plan_text WHERE kind = 'topic' AND title = ${title} COLLATE NOCASE
        AND id IS NOT ${exceptId}
    `) !== undefined
  )
}

/** Adds a topic below those that were there. */
export function insertTopic(db: Writer, topicId: PlanTextId, title: string): void {
  db.run(sql`
    INSERT INTO plan_text (id, kind, title, position)
    VALUES (${topicId}, 'topic', ${title},
      (SELECT coalesce(max(position), -1) + 1 FROM plan_text WHERE kind = 'topic'))
  `)
}

/** False when there is no such topic. */
export function renameTopic(db: Writer, topicId: PlanTextId, title: string): boolean {
  return (
    db.run(sql`UPDATE plan_text SET title = ${title} WHERE id = ${topicId} AND kind = 'topic'`) ===
    1
  )
}

/** False when there is no such topic. */
export function deleteTopic(db: Writer, topicId: PlanTextId): boolean {
  return db.run(sql`DELETE FROM plan_text WHERE id = ${topicId} AND kind = 'topic'`) === 1
}
