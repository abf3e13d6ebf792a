import type { PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'

/** What the plan has somebody do is done by nobody, or by who that person turned out to be. */
export function passOnPlan(db: Writer, from: PersonId, to: PersonId | null): void {
  db.run(sql`UPDATE plan_action SET owner_person_id = ${to} WHERE owner_person_id = ${from}`)
  db.run(sql`UPDATE project SET contact_person_id = ${to} WHERE contact_person_id = ${from}`)
  db.run(sql`UPDATE communication_line SET owner_person_id = ${to} WHERE owner_person_id = ${from}`)
  if (to === null) db.run(sql`DELETE FROM consultation_member WHERE person_id = ${from}`)
}
