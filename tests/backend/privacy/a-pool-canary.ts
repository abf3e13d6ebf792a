import type { EventId, PersonId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'

const at = '2026-11-02T08:00:00.000Z'

/** Somebody as a sleutelpersoon with everything that can be kept of one, once; no words of their own. */
export function aSleutelpersoonInStore(db: Writer, personId: PersonId, eventId: EventId): void {
  const id = (of: string) => `${of}-${personId}`
  db.run(sql`
    INSERT INTO sleutelpersoon (id, person_id, since_on, reward, is_21, ceiling_minutes, ceiling_per,
      work_checked_on, work_checked_by, work_check_on, note, created_at)
    VALUES (${id('profiel')}, ${personId}, '2026-01-05', 'vrijwilligersvergoeding', 1, 600, 'month',
      '2026-01-06', 'Verzonnen Collega', '2027-01-06', 'voorbeeldnotitie', ${at})
  `)
  db.run(sql`
    INSERT INTO sleutelpersoon_language (id, person_id, language, speaking, reading, interpreting,
      position)
    VALUES (${id('taal')}, ${personId}, 'Tigrinya', 'fluent', 'good', 'little', 0)
  `)
  db.run(sql`
    INSERT INTO sleutelpersoon_role (id, person_id, role) VALUES (${id('rol')}, ${personId}, 'tolk')
  `)
  db.run(sql`
    INSERT INTO sleutelpersoon_theme (id, person_id, theme, position)
    VALUES (${id('thema')}, ${personId}, 'Voorbeeldthema', 0)
  `)
  db.run(sql`
    INSERT INTO sleutelpersoon_gemeente (id, person_id, gemeente_id)
    SELECT ${id('gemeente')}, ${personId}, id FROM gemeente ORDER BY id LIMIT 1
  `)
  db.run(sql`
    INSERT INTO sleutelpersoon_rate (id, person_id, from_on, hour_cents, km_tenth_cents, source)
    VALUES (${id('tarief')}, ${personId}, '2026-01-05', 500, 230, 'voorbeeldbron')
  `)
  db.run(sql`
    INSERT INTO outside_amount (id, person_id, year, month, amount_cents, declared_on)
    VALUES (${id('elders')}, ${personId}, 2026, 3, 4500, '2026-04-01')
  `)
  db.run(sql`
    INSERT INTO availability (id, person_id, weekday, part)
    VALUES (${id('dagdeel')}, ${personId}, 2, 'morning')
  `)
  db.run(sql`
    INSERT INTO availability_exception (id, person_id, from_on, until_on, part, is_free)
    VALUES (${id('weg')}, ${personId}, '2026-12-21', '2027-01-03', 'evening', 0)
  `)
  workInStore(db, personId, eventId)
}

// From the question of somebody to what was paid for it, and a payment that mends that.
function workInStore(db: Writer, personId: PersonId, eventId: EventId): void {
  const id = (of: string) => `${of}-${personId}`
  db.run(sql`
    INSERT INTO pool_need (id, event_id, title, role, people, asked_by_id, note, not_needed_why,
      created_at)
    VALUES (${id('vraag')}, ${eventId}, 'Voorbeeldvraag', 'tolk', 1, ${personId}, 'opmerking',
      'reden', ${at})
  `)
  db.run(sql`
    INSERT INTO pool_need_language (id, need_id, language, position)
    VALUES (${id('vraagtaal')}, ${id('vraag')}, 'Tigrinya', 0)
  `)
  db.run(sql`
    INSERT INTO assignment (id, person_id, need_id, event_id, role, language, date, planned_minutes,
      planned_km, status, asked_at, answered_at, answer_channel, why, limit_note, created_at)
    VALUES (${id('opdracht')}, ${personId}, ${id('vraag')}, ${eventId}, 'tolk', 'Tigrinya',
      '2026-11-20', 150, 12, 'accepted', ${at}, ${at}, 'phone', 'reden', 'grens', ${at})
  `)
  const payment = (of: string, corrects: string | null) =>
    db.run(sql`
      INSERT INTO payment (id, person_id, from_on, until_on, status, made_on, approved_on, paid_on,
        reference, corrects_id, why, created_at)
      VALUES (${id(of)}, ${personId}, '2026-11-01', '2026-11-30', 'paid', '2026-12-01',
        '2026-12-02', '2026-12-03', 'kenmerk', ${corrects}, ${corrects === null ? null : 'reden'},
        ${at})
    `)
  payment('betaling', null)
  payment('herstel', id('betaling'))
  db.run(sql`
    INSERT INTO payment_line (id, payment_id, assignment_id, minutes, km, reward_cents, km_cents,
      expenses_cents)
    VALUES (${id('regel')}, ${id('betaling')}, ${id('opdracht')}, 150, 12, 1250, 276, 350)
  `)
  db.run(sql`
    INSERT INTO hours_entry (id, person_id, assignment_id, worked_on, minutes, km, expenses_cents,
      note, is_21, reward, status, hour_cents, km_tenth_cents, approved_on, limit_note,
      payment_line_id, created_at)
    VALUES (${id('uren')}, ${personId}, ${id('opdracht')}, '2026-11-20', 150, 12, 350, 'opmerking',
      1, 'vrijwilligersvergoeding', 'approved', 500, 230, '2026-12-01', 'grens', ${id('regel')},
      ${at})
  `)
}

/** A row in the tables of the pool that are about nobody. */
export function aLimitInStore(db: Writer): void {
  db.run(sql`
    INSERT INTO allowance_limit (id, year, hour_from_21_cents, source, checked_on)
    VALUES ('grens-2099', 2099, NULL, 'voorbeeldbron', '2026-11-02')
  `)
}
