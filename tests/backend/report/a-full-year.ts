import { sql } from '#backend/db/sql'
import type { Sql, Writer } from '#backend/db/sql'
import { addDays, isoDate } from '#domain/shared/dates'
import type { Backend } from '#backend/start'

const at = '2026-01-01T00:00:00.000Z'

/** How much there is of everything that a report of 2026 tells. */
export function aFullYear(backend: Backend, size: number): void {
  if (backend.opened.state !== 'open') throw new Error('The store is closed')
  backend.opened.store.seed((db) => {
    for (let number = 0; number < size; number += 1) {
      putAction(db, number)
      putPerson(db, number)
    }
    for (let number = 0; number < size; number += 1) {
      putEvent(db, number, size)
      putGuests(db, number, size)
      putEvaluation(db, number)
      putConversation(db, number)
      putOutcomes(db, number, size)
      db.run(sql`INSERT INTO budget_year (id, year) VALUES (${`j${number}`}, ${2040 + number})`)
    }
    // Who was merged is one with somebody else who was at the same events.
    db.run(sql`UPDATE person SET merged_into = 'p0' WHERE id = 'p1'`)
  })
}

function putAction(db: Writer, number: number): void {
  const id = `actie-${number}`
  const stoppedAt = number % 2 === 0 ? null : at
  db.run(sql`INSERT INTO plan_action (id, title, priority, state, position, archived_at)
    VALUES (${id}, ${`Actie ${number} (voorbeeld)`}, 'mid', 'loopt', ${100 + number}, ${stoppedAt})`)
  db.run(sql`INSERT INTO action_year_text (id, action_id, year, text)
    VALUES (${`t${number}`}, ${id}, ${number % 3 === 0 ? 2025 : 2026}, 'Ging goed (voorbeeld)')`)
}

function putPerson(db: Writer, number: number): void {
  db.run(sql`INSERT INTO person (id, given_name, sort_name, created_at)
    VALUES (${`p${number}`}, ${`Verzinsel ${number}`}, ${`p${number}`}, ${at})`)
}

const stages = ['gehouden', 'gepland', 'geannuleerd', 'afgerond', 'idee'] as const

function putEvent(db: Writer, number: number, size: number): void {
  const id = `e${number}`
  const day = addDays(isoDate('2025-12-20'), (number * 37) % 500)
  db.run(sql`INSERT INTO planned_event (id, event_type_id, title, stage, ownership, date, format,
    created_at) VALUES (${id}, 'cop', ${`CoP ${number} (voorbeeld)`},
    ${stages[number % 5] ?? 'idee'}, 'eigen', ${day}, 'locatie', ${at})`)
  db.run(sql`INSERT INTO event_need (id, event_id, kind, name, people, position)
    VALUES (${`n${number}`}, ${id}, 'language', 'Tigrinya', 3, 1)`)
  db.run(sql`INSERT INTO anonymous_count (id, event_id, place, people, counted_on, position)
    VALUES (${`c${number}`}, ${id}, 'Webinar (voorbeeld)', ${number + 1}, ${day}, 1)`)
  if (number % 4 !== 0) link(db, sql`event_action`, `l${number}`, id, actionOf(number, size))
}

function putGuests(db: Writer, number: number, size: number): void {
  const eventId = `e${number}`
  for (const [turn, personId] of [`p${number}`, `p${(number + 1) % size}`].entries()) {
    const id = `${eventId}-${turn}`
    db.run(sql`INSERT INTO participation (id, event_id, person_id, status, registered_at,
      organisation_name) VALUES (${id}, ${eventId}, ${personId}, 'registered', ${at},
      'Bakkerij (voorbeeld)')`)
    if (number % 3 !== 0 || turn === 0) {
      db.run(sql`INSERT INTO attendance_log (id, event_id, participation_id, person_id, kind,
        happened_at, source) VALUES (${id}, ${eventId}, ${id}, ${personId}, 'in', ${at}, 'balie')`)
    }
  }
  db.run(sql`INSERT INTO assignment (id, person_id, event_id, role, language, status, created_at)
    VALUES (${`w${number}`}, ${`p${number}`}, ${eventId}, 'tolk', 'Tigrinya',
    ${number % 2 === 0 ? 'accepted' : 'declined'}, ${at})`)
}

function putEvaluation(db: Writer, number: number): void {
  const [id, eventId] = [`v${number}`, `e${number}`]
  db.run(sql`INSERT INTO evaluation (id, event_id, file_name, respondents, read_at)
    VALUES (${id}, ${eventId}, 'evaluatie.csv', ${number + 1}, ${at})`)
  for (const position of [1, 2]) {
    const questionId = `${id}-${position}`
    db.run(sql`INSERT INTO evaluation_question (id, evaluation_id, kind, question, lowest, highest,
      position) VALUES (${questionId}, ${id}, 'score', ${`Cijfer ${position}`}, 1, 10, ${position})`)
    for (const score of [6, 8]) {
      db.run(sql`INSERT INTO evaluation_answer (id, question_id, score, people, position)
        VALUES (${`${questionId}-${score}`}, ${questionId}, ${score}, ${number + 1}, ${score})`)
    }
  }
}

function putConversation(db: Writer, number: number): void {
  const id = `g${number}`
  const archivedAt = number % 7 === 6 ? at : null
  db.run(sql`INSERT INTO contact_moment (id, happened_on, kind, subject, created_at, archived_at)
    VALUES (${id}, ${addDays(isoDate('2025-12-01'), (number * 29) % 600)}, 'phone',
    'Gesprek (voorbeeld)', ${at}, ${archivedAt})`)
  if (number % 3 === 0) link(db, sql`contact_moment_action`, `m${number}`, id, `actie-${number}`)
}

// Of an event and of a conversation, for an action that neither of them names by itself.
function putOutcomes(db: Writer, number: number, size: number): void {
  for (const [id, eventId, momentId] of [
    [`u${number}`, `e${number}`, null],
    [`o${number}`, null, `g${number}`],
  ] as const) {
    db.run(sql`INSERT INTO outcome (id, kind, event_id, contact_moment_id, text, position,
      created_at) VALUES (${id}, 'insight', ${eventId}, ${momentId}, 'Inzicht (voorbeeld)', 1, ${at})`)
    if (number % 5 === 1) continue
    link(db, sql`outcome_action`, `a${id}`, id, actionOf(number + 2, size))
    link(db, sql`outcome_action`, `b${id}`, id, 'd')
  }
}

function actionOf(number: number, size: number): string {
  return number % 2 === 0 ? 'd' : `actie-${number % size}`
}

function link(db: Writer, table: Sql, id: string, owner: string, actionId: string): void {
  db.run(sql`INSERT OR IGNORE INTO ${table} VALUES (${id}, ${owner}, ${actionId})`)
}
