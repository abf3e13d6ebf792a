import { expect, it } from 'vitest'
import { connect } from '#backend/db/connection'
import { migrate } from '#backend/db/migrate'

function beforePrivacy() {
  const database = connect(':memory:', null)
  migrate(database, 6)
  database.exec(`
    INSERT INTO person (id, given_name, sort_name, source, created_at)
    VALUES ('een', 'Elif', 'elif', 'lijst.xlsx, rij 2', '2025-01-21T08:00:00.000Z');
    INSERT INTO search_document (kind, record_id, body, normalised)
    VALUES ('person', 'een', 'Elif', 'elif');`)
  return database
}

it('keeps people and where they came from, with purpose and basis not decided yet', () => {
  const database = beforePrivacy()
  migrate(database)
  expect(
    database.prepare('SELECT given_name, source, purpose, basis, erased_at FROM person').get(),
  ).toEqual({
    ...{ given_name: 'Elif', source: 'lijst.xlsx, rij 2' },
    ...{ purpose: null, basis: null, erased_at: null },
  })
})

it('finds people as before, and overwrites a word that is deleted from the index', () => {
  const database = beforePrivacy()
  migrate(database)
  const found = database.prepare(`SELECT rowid FROM search_index WHERE search_index MATCH 'elif'`)
  expect(found.all().length).toBe(1)
  expect(
    database.prepare(`SELECT v FROM search_index_config WHERE k = 'secure-delete'`).pluck().get(),
  ).toBe(1)
})

it('takes no word that is no purpose, and no consent withdrawn before it was given', () => {
  const database = beforePrivacy()
  migrate(database)
  expect(() => database.exec(`UPDATE person SET purpose = 'zomaar'`)).toThrow('CHECK')
  expect(() =>
    database.exec(`
      INSERT INTO consent (id, person_id, purpose, given_on, how, withdrawn_on)
      VALUES ('c', 'een', 'photo', '2025-02-01', 'op papier', '2025-01-31')`),
  ).toThrow('CHECK')
})
