import type { planTables, textTables } from '#domain/texts/handover-plan-tables'
import { sql } from '#backend/db/sql'
import type { Sql } from '#backend/db/sql'
import { actionsOf, nameOf, ownerOf } from './handover-parts.ts'

/** What each sheet of the plan is read from; a column has the name of its key. */
export const planStatements: Record<keyof typeof planTables, Sql> = {
  actions: sql`
    SELECT plan_action.id AS action, title, phase, priority, state, summary,
      next_step AS nextStep, ${ownerOf('plan_action')} AS owner, involved, funding,
      plan_action.source, substr(plan_action.archived_at, 1, 10) AS stoppedOn
    FROM plan_action LEFT JOIN person AS owner ON owner.id = owner_person_id
    ORDER BY plan_action.archived_at IS NOT NULL, position, plan_action.id`,
  notes: sql`
    SELECT action_id AS action, noted_on AS notedOn, text
    FROM action_note ORDER BY action_id, noted_on, id`,
  yearTexts: sql`
    SELECT action_id AS action, year, text FROM action_year_text ORDER BY year, action_id, id`,
  milestones: sql`
    SELECT action_id AS action, period, text
    FROM plan_milestone ORDER BY action_id, position, id`,
  grid: sql`
    SELECT title, (SELECT group_concat(period, ', ') FROM (SELECT period FROM plan_row_period
        WHERE plan_row_id = plan_row.id ORDER BY period)) AS periods,
      ${actionsOf('plan_row_action', 'plan_row_id', sql`plan_row.id`)} AS actions
    FROM plan_row ORDER BY position, id`,
  indicators: sql`
    SELECT title, kind, direction, target, unit, definition,
      ${actionsOf('indicator_action', 'indicator_id', sql`indicator.id`)} AS actions
    FROM indicator WHERE archived_at IS NULL ORDER BY position, id`,
  measurements: sql`
    SELECT indicator.title AS indicator, measured_on AS measuredOn, value, text, level,
      measurement.definition, measurement.source, is_start AS isStart
    FROM measurement JOIN indicator ON indicator.id = indicator_id
    ORDER BY indicator.position, indicator.id, measured_on, measurement.id`,
  projects: sql`
    SELECT title, content, meaning, ${nameOf('contact')} AS contact,
      (SELECT group_concat(name, ', ') FROM (SELECT organisation.name FROM project_organisation
        JOIN organisation ON organisation.id = organisation_id
        WHERE project_id = project.id ORDER BY organisation.name, organisation.id)) AS organisations,
      project.note
    FROM project LEFT JOIN person AS contact ON contact.id = contact_person_id
    WHERE project.archived_at IS NULL ORDER BY position, project.id`,
  consultations: sql`
    SELECT name, times_per_year AS timesPerYear, purpose,
      (SELECT group_concat(topic, ', ') FROM (SELECT topic FROM consultation_topic
        WHERE consultation_id = consultation.id ORDER BY position, id)) AS topics, note
    FROM consultation WHERE archived_at IS NULL ORDER BY position, id`,
  members: sql`
    SELECT consultation.name, ${nameOf('person')} AS person, role
    FROM consultation_member JOIN consultation ON consultation.id = consultation_id
      JOIN person ON person.id = person_id
    WHERE consultation.archived_at IS NULL
    ORDER BY consultation.position, consultation_member.position, consultation_member.id`,
  communication: sql`
    SELECT audience, channel, message, action_id AS action,
      ${ownerOf('communication_line')} AS owner,
      (SELECT group_concat(due_on || iif(done_on IS NULL, '', ' (klaar)'), ', ')
        FROM (SELECT due_on, done_on FROM communication_moment
        WHERE line_id = communication_line.id ORDER BY due_on, id)) AS moments,
      communication_line.note
    FROM communication_line LEFT JOIN person AS owner ON owner.id = owner_person_id
    ORDER BY position, communication_line.id`,
  planTexts: sql`
    SELECT kind, title, text, value, unit, level FROM plan_text ORDER BY kind, position, id`,
}

/** What each sheet of texts is read from. */
export const textStatements: Record<keyof typeof textTables, Sql> = {
  messageTexts: sql`
    SELECT kind, length, language, subject, body
    FROM message_text ORDER BY kind, length, language, id`,
  reportTexts: sql`
    SELECT report.title AS report, from_on AS fromOn, until_on AS untilOn, chapter, text
    FROM report_text JOIN report ON report.id = report_id
    ORDER BY from_on, report.id, report_text.id`,
}
