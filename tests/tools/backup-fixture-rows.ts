const at = '2026-11-01T09:00:00.000Z'

/** A few clearly fictional rows per schema version; each version adds to what came before. */
export const rowsOfVersion: Record<number, readonly string[]> = {
  1: [`INSERT INTO setting (id, value) VALUES ('fixture', 'voorbeeld')`],
  2: [
    `INSERT INTO region (id, name, source) VALUES ('region', 'Voorbeeldstreek', 'voorbeeld')`,
    `INSERT INTO organisation (id, name, normalised_name, created_at)
     VALUES ('o-1', 'Voorbeeld Werkplaats', 'voorbeeld werkplaats', '${at}')`,
    `INSERT INTO person (id, given_name, tussenvoegsel, family_name, sort_name, created_at)
     VALUES ('p-1', 'Anna', 'van', 'Voorbeeld', 'voorbeeld anna', '${at}')`,
    `INSERT INTO affiliation (id, person_id, organisation_id, function_name)
     VALUES ('a-1', 'p-1', 'o-1', 'verzonnen functie')`,
  ],
  3: [
    `INSERT INTO event_type (id, code, name, position) VALUES ('t-1', 'OV', 'Voorbeeldsoort', 1)`,
    `INSERT INTO planned_event (id, event_type_id, title, stage, ownership, date, format, created_at)
     VALUES ('e-1', 't-1', 'Voorbeeldbijeenkomst', 'gepland', 'eigen', '2026-12-10', 'locatie', '${at}')`,
  ],
  4: [
    `INSERT INTO participation (id, event_id, person_id, status, registered_at)
     VALUES ('d-1', 'e-1', 'p-1', 'registered', '${at}')`,
    `INSERT INTO attendance_log (id, event_id, person_id, participation_id, kind, happened_at, source)
     VALUES ('l-1', 'e-1', 'p-1', 'd-1', 'in', '${at}', 'balie')`,
  ],
  5: [
    `INSERT INTO funding_source (id, name, is_in_annex, position) VALUES ('f-1', 'Voorbeeldpot', 1, 1)`,
    `INSERT INTO budget_year (id, year) VALUES ('y-1', 2026)`,
    `INSERT INTO budget_line (id, code, name, position) VALUES ('b-1', '1', 'Voorbeeldpost', 1)`,
    `INSERT INTO cost_chain (id, budget_line_id, event_id, funding_source_id, description, created_at)
     VALUES ('c-1', 'b-1', 'e-1', 'f-1', 'voorbeeldkosten', '${at}')`,
    `INSERT INTO money_entry (id, chain_id, step, year, ex_vat_cents, vat_cents, is_compensable, entered_on, created_at)
     VALUES ('m-1', 'c-1', 'actual', 2026, 12345, 0, 0, '2026-11-01', '${at}')`,
  ],
  6: [
    `INSERT INTO event_task (id, event_id, title, anchor, offset_count, offset_unit, due_on, created_at)
     VALUES ('k-1', 'e-1', 'voorbeeldtaak', 'start', -7, 'days', '2026-12-03', '${at}')`,
    `INSERT INTO absence (id, from_on, until_on, note) VALUES ('w-1', '2026-12-24', '2026-12-31', 'voorbeeld')`,
  ],
  7: [
    `INSERT INTO consent (id, person_id, purpose, given_on, how)
     VALUES ('t-1', 'p-1', 'photo', '2026-10-01', 'voorbeeld')`,
    `INSERT INTO kept_longer (id, person_id, until_on, reason, decided_on)
     VALUES ('h-1', 'p-1', '2027-12-31', 'voorbeeld', '2026-11-01')`,
  ],
  8: [
    `INSERT INTO contact_moment (id, happened_on, kind, subject, said, created_at)
     VALUES ('g-1', '2026-11-01', 'visit', 'voorbeeldgesprek', 'verzonnen woorden', '${at}')`,
    `INSERT INTO contact_moment_person (id, contact_moment_id, person_id) VALUES ('gp-1', 'g-1', 'p-1')`,
    `INSERT INTO outcome (id, kind, contact_moment_id, text, owner_person_id, due_on, position, created_at)
     VALUES ('u-1', 'agreement', 'g-1', 'voorbeeldafspraak', 'p-1', '2026-12-01', 1, '${at}')`,
    `INSERT INTO people_group (id, name, position, created_at) VALUES ('r-1', 'Voorbeeldgroep', 1, '${at}')`,
    `INSERT INTO people_group_member (id, group_id, person_id) VALUES ('rm-1', 'r-1', 'p-1')`,
  ],
  9: [
    `INSERT INTO message_batch (id, kind, event_id, way, language, subject, body, made_at)
     VALUES ('mb-1', 'invitation', 'e-1', 'mail-each', 'nl', 'voorbeeldonderwerp', 'verzonnen tekst', '${at}')`,
    `INSERT INTO message (id, batch_id, person_id, subject, body)
     VALUES ('ms-1', 'mb-1', 'p-1', 'voorbeeldonderwerp', 'verzonnen tekst voor Anna')`,
    `INSERT INTO form_reading (id, event_id, form, file_name, responses, read_at)
     VALUES ('fr-1', 'e-1', 'voorbeeldformulier', 'voorbeeld.xlsx', 3, '${at}')`,
    `INSERT INTO event_need (id, event_id, reading_id, kind, name, people, position)
     VALUES ('en-1', 'e-1', 'fr-1', 'language', 'Dari', 2, 1)`,
    `INSERT INTO evaluation (id, event_id, file_name, respondents, read_at)
     VALUES ('ev-1', 'e-1', 'voorbeeld.xlsx', 2, '${at}')`,
    `INSERT INTO evaluation_question (id, evaluation_id, kind, question, lowest, highest, position)
     VALUES ('eq-1', 'ev-1', 'score', 'voorbeeldvraag', 1, 10, 1)`,
    `INSERT INTO evaluation_answer (id, question_id, score, people, position)
     VALUES ('ea-1', 'eq-1', 8, 2, 1)`,
  ],
  10: [
    `INSERT INTO sleutelpersoon (id, person_id, since_on, reward, is_21, created_at)
     VALUES ('s-1', 'p-1', '2026-01-01', 'vrijwilligersvergoeding', 1, '${at}')`,
    `INSERT INTO sleutelpersoon_language (id, person_id, language, speaking, position)
     VALUES ('st-1', 'p-1', 'Voorbeeldtaal', 'good', 0)`,
    `INSERT INTO assignment (id, person_id, event_id, role, language, date, planned_minutes, status, created_at)
     VALUES ('as-1', 'p-1', 'e-1', 'tolk', 'Voorbeeldtaal', '2026-12-10', 120, 'accepted', '${at}')`,
    `INSERT INTO payment (id, person_id, from_on, until_on, status, made_on, created_at)
     VALUES ('pa-1', 'p-1', '2026-12-01', '2026-12-31', 'proposal', '2026-12-31', '${at}')`,
    `INSERT INTO payment_line (id, payment_id, assignment_id, minutes, km, reward_cents, km_cents, expenses_cents)
     VALUES ('pl-1', 'pa-1', 'as-1', 120, 0, 1000, 0, 0)`,
    `INSERT INTO hours_entry (id, person_id, assignment_id, worked_on, minutes, status, approved_on, hour_cents, payment_line_id, created_at)
     VALUES ('hu-1', 'p-1', 'as-1', '2026-12-10', 120, 'approved', '2026-12-11', 500, 'pl-1', '${at}')`,
  ],
  11: [
    `INSERT INTO budget_snapshot (id, label, made_at, book) VALUES ('bs-1', 'voorbeeldstand', '${at}', '{}')`,
    `INSERT INTO finance_reading (id, file_name, read_at) VALUES ('fr-1', 'voorbeeld.csv', '${at}')`,
    `INSERT INTO finance_row (id, reading_id, row_key, booked_on, description, ex_vat_cents, vat_cents, entry_id, position)
     VALUES ('fw-1', 'fr-1', 'voorbeeldsleutel', '2026-11-01', 'verzonnen boeking', 12345, 0, 'm-1', 0)`,
  ],
  13: [
    `INSERT INTO plan_action (id, title, priority, state, position, owner_person_id)
     VALUES ('ac-1', 'voorbeeldactie', 'regulier', 'lopend', 99, 'p-1')`,
    `INSERT INTO action_note (id, action_id, noted_on, text, created_at)
     VALUES ('an-1', 'ac-1', '2026-11-01', 'verzonnen voortgang', '${at}')`,
    `INSERT INTO action_year_text (id, action_id, year, text) VALUES ('ay-1', 'ac-1', 2026, 'verzonnen jaartekst')`,
    `INSERT INTO indicator (id, title, kind, position) VALUES ('in-1', 'voorbeeldindicator', 'percentage', 99)`,
    `INSERT INTO measurement (id, indicator_id, measured_on, value) VALUES ('me-1', 'in-1', '2026-11-01', 42.5)`,
    `INSERT INTO consultation (id, name, position) VALUES ('co-1', 'Voorbeeldoverleg', 99)`,
    `INSERT INTO consultation_member (id, consultation_id, person_id, position) VALUES ('cm-1', 'co-1', 'p-1', 0)`,
    `INSERT INTO communication_line (id, audience, channel, message, position, created_at)
     VALUES ('cl-1', 'werkgevers', 'nieuwsbrief', 'voorbeeldboodschap', 0, '${at}')`,
    `INSERT INTO communication_moment (id, line_id, due_on) VALUES ('mo-1', 'cl-1', '2026-12-01')`,
    `INSERT INTO report (id, title, from_on, until_on, created_at)
     VALUES ('re-1', 'Voorbeeldrapport', '2026-01-01', '2026-12-31', '${at}')`,
    `INSERT INTO report_text (id, report_id, chapter, text) VALUES ('rt-1', 're-1', 'samenvatting', 'verzonnen tekst')`,
    `INSERT INTO saved_export (id, name, kind, choice, position, created_at)
     VALUES ('se-1', 'Voorbeeldexport', 'people', '{}', 0, '${at}')`,
  ],
}
