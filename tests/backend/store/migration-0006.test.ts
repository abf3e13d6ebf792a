import { expect, it } from 'vitest'
import { connect } from '#backend/db/connection'
import { migrate } from '#backend/db/migrate'

function beforePlanningTheYear() {
  const database = connect(':memory:', null)
  migrate(database, 5)
  database.exec(`
    INSERT INTO event_type (id, code, name, position) VALUES ('cop', 'CoP', 'CoP', 0);
    INSERT INTO venue (id, name) VALUES ('zaal', 'Zaal Voorbeeld');
    INSERT INTO planned_event (id, event_type_id, title, stage, ownership, date, format, venue_id,
      created_at)
    VALUES ('een', 'cop', 'CoP 20 maart', 'gepland', 'eigen', '2025-03-20', 'locatie', 'zaal',
      '2025-01-21T08:00:00.000Z');
  `)
  return database
}

it('keeps an event and its place, with the new facts empty', () => {
  const database = beforePlanningTheYear()
  migrate(database)
  expect(
    database
      .prepare(
        `SELECT title, date, venue_id, is_template, series_id, room_id, invite_on, travel_note,
           known_signals FROM planned_event`,
      )
      .get(),
  ).toEqual({
    title: 'CoP 20 maart',
    date: '2025-03-20',
    venue_id: 'zaal',
    is_template: 0,
    series_id: null,
    room_id: null,
    invite_on: null,
    travel_note: null,
    known_signals: '[]',
  })
  const place = database.prepare('SELECT name, is_wheelchair_accessible FROM venue').get()
  expect(place).toEqual({ name: 'Zaal Voorbeeld', is_wheelchair_accessible: null })
})

it('counts what a calendar shows of an event, and only that, upwards', () => {
  const database = beforePlanningTheYear()
  migrate(database)
  const sequence = () =>
    database.prepare(`SELECT sequence FROM event_sequence WHERE id = 'een'`).pluck().get()
  expect(sequence()).toBeUndefined()
  database.exec(`UPDATE planned_event SET date = '2025-03-27' WHERE id = 'een'`)
  expect(sequence()).toBe(1)
  database.exec(`UPDATE planned_event SET date = '2025-03-27', capacity = 40 WHERE id = 'een'`)
  expect(sequence()).toBe(1)
  database.exec(`UPDATE planned_event SET date = '2025-03-20' WHERE id = 'een'`)
  expect(sequence()).toBe(2)
})
