import { join } from 'node:path'
import { addDays, isoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { openStore } from '#backend/db/store'
import { sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import { noKey } from '#backend/key-file'
import { startBackend } from '#backend/start'
import type { Backend } from '#backend/start'
import { must } from './a-backend.ts'
import { medianMs } from './measure.ts'

const now = '2026-12-31T20:00:00.000Z' as Instant
const at = '2026-01-01T08:00:00.000Z'
const year = { from: '2026-01-01', until: '2026-12-31' }
const guests = 40
const ports = {
  now: () => now,
  newId: () => 'bench',
  files: { put: () => ({ id: 'none' as never, name: '', size: 0 }), find: () => undefined },
  notify: () => undefined,
  isClockFixed: true,
}

/** The report of a year with few and with many events: it may grow with what is counted, no faster. */
export async function benchReport(folder: string): Promise<string[]> {
  const [few, many] = [40, 400]
  const small = await withYear(join(folder, 'few'), few)
  const large = await withYear(join(folder, 'many'), many)
  const [one, other] = [await figuresMs(small), await figuresMs(large)]
  small.close()
  large.close()
  return [
    [
      `the figures of a year: ${few} events of ${guests} ${one.toFixed(1)} ms`,
      `${many} of ${guests} ${other.toFixed(1)} ms`,
      `ratio ${(other / one).toFixed(1)} for ${many / few} times as much`,
    ].join(', '),
  ]
}

async function figuresMs(backend: Backend): Promise<number> {
  const ask = () => must(backend, 'report.figures', year)
  await medianMs(3, ask)
  return medianMs(11, ask)
}

async function withYear(folder: string, events: number): Promise<Backend> {
  const first = startBackend({ dataFolder: folder, keySource: noKey, now })
  await must(first, 'system.setUp', { start: 'achterhoek', regionName: null })
  first.close()
  const path = join(folder, 'schakel.db')
  const opened = openStore({ path, key: null, encryption: 'none', ports })
  if (opened.state !== 'open') throw new Error(`The store is ${opened.state}`)
  opened.store.seed((db) => fill(db, events))
  opened.store.close()
  return startBackend({ dataFolder: folder, keySource: noKey, now })
}

function fill(db: Writer, events: number): void {
  for (let number = 0; number < 1000; number += 1) {
    db.run(sql`INSERT INTO person (id, given_name, sort_name, created_at)
      VALUES (${`p${number}`}, ${`Verzinsel ${number}`}, ${`p${number}`}, ${at})`)
  }
  for (let number = 0; number < events; number += 1) putEvent(db, number)
}

// Each with its guests, an evaluation, and a conversation about the same action.
function putEvent(db: Writer, number: number): void {
  const id = `e${number}`
  const day = addDays(isoDate('2026-01-02'), number % 360)
  const actionId = 'abcdefghijklm'[number % 13] ?? 'a'
  db.run(sql`INSERT INTO planned_event (id, event_type_id, title, stage, ownership, date, format,
    created_at) VALUES (${id}, 'cop', 'CoP (voorbeeld)', 'gehouden', 'eigen', ${day}, 'locatie',
    ${at})`)
  db.run(sql`INSERT INTO event_action VALUES (${id}, ${id}, ${actionId})`)
  db.run(sql`INSERT INTO contact_moment (id, happened_on, kind, subject, created_at)
    VALUES (${id}, ${day}, 'phone', 'Gesprek (voorbeeld)', ${at})`)
  db.run(sql`INSERT INTO contact_moment_action VALUES (${id}, ${id}, ${actionId})`)
  db.run(sql`INSERT INTO evaluation (id, event_id, file_name, respondents, read_at)
    VALUES (${id}, ${id}, 'evaluatie.csv', 9, ${at})`)
  db.run(sql`INSERT INTO evaluation_question (id, evaluation_id, kind, question, lowest, highest,
    position) VALUES (${id}, ${id}, 'score', 'Cijfer', 1, 10, 1)`)
  db.run(sql`INSERT INTO evaluation_answer (id, question_id, score, people, position)
    VALUES (${id}, ${id}, 8, 9, 1)`)
  for (let turn = 0; turn < guests; turn += 1) putGuest(db, id, `p${(number * 7 + turn) % 1000}`)
}

function putGuest(db: Writer, eventId: string, personId: string): void {
  const id = `${eventId}-${personId}`
  db.run(sql`INSERT INTO participation (id, event_id, person_id, status, registered_at)
    VALUES (${id}, ${eventId}, ${personId}, 'registered', ${at})`)
  db.run(sql`INSERT INTO attendance_log (id, event_id, participation_id, person_id, kind,
    happened_at, source) VALUES (${id}, ${eventId}, ${id}, ${personId}, 'in', ${at}, 'balie')`)
}
