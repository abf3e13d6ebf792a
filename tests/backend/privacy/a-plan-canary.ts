import type { PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'

const at = '2026-11-02T08:00:00.000Z'

/** Everything the plan can have somebody do, and a row of every text that belongs to it. */
export function aPlanInStore(db: Writer, personId: PersonId): void {
  const id = (of: string) => `${of}-${personId}`
  db.run(sql`UPDATE plan_action SET owner_person_id = ${personId} WHERE id = 'a'`)
  db.run(sql`UPDATE project SET contact_person_id = ${personId} WHERE id = 'opijver'`)
  db.run(sql`
    INSERT INTO action_note (id, action_id, noted_on, text, created_at)
    VALUES ('plan-notitie', 'a', '2026-11-01', 'voortgang', ${at})
  `)
  db.run(sql`
    INSERT INTO action_year_text (id, action_id, year, text)
    VALUES ('plan-jaartekst', 'a', 2099, 'tekst')
  `)
  db.run(sql`
    INSERT INTO consultation_member (id, consultation_id, person_id, role, position)
    VALUES (${id('lid')}, 'overleg-1', ${personId}, 'voorzitter', 0)
  `)
  db.run(sql`
    INSERT INTO consultation_topic (id, consultation_id, topic, position)
    VALUES ('plan-tafel', 'overleg-1', 'onderwerp (voorbeeld)', 99)
  `)
  db.run(sql`
    INSERT INTO communication_line (id, audience, channel, message, owner_person_id, position,
      created_at)
    VALUES (${id('regel')}, 'werkgevers', 'brief', 'boodschap', ${personId}, 0, ${at})
  `)
  db.run(sql`
    INSERT INTO communication_moment (id, line_id, due_on)
    VALUES (${id('moment')}, ${id('regel')}, '2026-12-01')
  `)
}

/** A row in the tables of reports, which are about nobody. */
export function aReportInStore(db: Writer): void {
  db.run(sql`
    INSERT INTO report (id, title, from_on, until_on, created_at)
    VALUES ('rapport-2099', 'Rapport (voorbeeld)', '2099-01-01', '2099-12-31', ${at})
  `)
  db.run(sql`
    INSERT INTO report_text (id, report_id, chapter, text)
    VALUES ('rapport-2099:1', 'rapport-2099', 'voorbeeld', 'tekst')
  `)
  db.run(sql`
    INSERT INTO saved_export (id, name, kind, choice, position, created_at)
    VALUES ('export-2099', 'Export (voorbeeld)', 'people', '{}', 0, ${at})
  `)
}
