import { expect, it } from 'vitest'
import { connect } from '#backend/db/connection'
import { migrate } from '#backend/db/migrate'

const at = '2025-01-21T08:00:00.000Z'

function beforeNetwork() {
  const database = connect(':memory:', null)
  migrate(database, 7)
  database.exec(`
    INSERT INTO organisation (id, name, normalised_name, created_at)
    VALUES ('o', 'Taalhuis Voorbeeld', 'taalhuis voorbeeld', '${at}');
    INSERT INTO person (id, given_name, sort_name, created_at)
    VALUES ('een', 'Elif', 'elif', '${at}'), ('twee', 'Elif', 'elif', '${at}');
    INSERT INTO affiliation (id, person_id, organisation_id) VALUES ('a', 'een', 'o');
    INSERT INTO search_document (kind, record_id, body, normalised)
    VALUES ('person', 'een', 'Elif', 'elif'), ('organisation', 'o', 'Taalhuis', 'taalhuis');`)
  return database
}

it('keeps people and their work; nobody is merged and nobody is the one to call yet', () => {
  const database = beforeNetwork()
  migrate(database)
  expect(
    database
      .prepare(
        `SELECT given_name, merged_into, is_contact FROM person
         JOIN affiliation ON person_id = person.id`,
      )
      .all(),
  ).toEqual([{ given_name: 'Elif', merged_into: null, is_contact: 0 }])
})

it('finds what it found, takes new kinds of records, and still overwrites a deleted word', () => {
  const database = beforeNetwork()
  migrate(database)
  const found = database.prepare(`SELECT rowid FROM search_index WHERE search_index MATCH ?`)
  expect([found.all('elif').length, found.all('taalhuis').length]).toEqual([1, 1])
  database.exec(`
    INSERT INTO search_document (kind, record_id, body, normalised)
    VALUES ('conversation', 'g', 'vroege start', 'vroege start');
    DELETE FROM search_document WHERE record_id = 'een'`)
  expect([found.all('elif').length, found.all('vroege').length]).toEqual([0, 1])
  expect(
    database.prepare(`SELECT v FROM search_index_config WHERE k = 'secure-delete'`).pluck().get(),
  ).toBe(1)
})

it('takes a pair once, lower id first, and an outcome of one thing with one owner', () => {
  const database = beforeNetwork()
  migrate(database)
  const refused = (statement: string) => {
    expect(() => database.exec(statement)).toThrow('CHECK')
  }
  refused(`INSERT INTO not_duplicate VALUES ('p', 'twee', 'een', '2025-02-01')`)
  database.exec(`
    INSERT INTO contact_moment (id, happened_on, kind, subject, created_at)
    VALUES ('g', '2025-02-01', 'visit', 'kennismaking', '${at}')`)
  const outcome = (columns: string, values: string) => `
    INSERT INTO outcome (id, kind, text, position, created_at, ${columns})
    VALUES ('u', 'agreement', 'stuurt de lijst', 1, '${at}', ${values})`
  refused(outcome('due_on', `'2025-03-01'`))
  refused(outcome('contact_moment_id, owner_person_id, is_owned_by_user', `'g', 'een', 1`))
  database.exec(outcome('contact_moment_id, is_owned_by_user', `'g', 1`))
})

it('finds the bookings of before, in one go with the rest', () => {
  const database = beforeNetwork()
  database.exec(`
    INSERT INTO budget_line (id, code, name, position) VALUES ('post', '03', 'Zalen', 1);
    INSERT INTO funding_source (id, name, is_in_annex, position) VALUES ('bron', 'Bron', 1, 1);
    INSERT INTO cost_chain (id, budget_line_id, funding_source_id, description, supplier, created_at)
    VALUES ('keten', 'post', 'bron', 'Zaalhuur', 'الفندق', '${at}')`)
  migrate(database)
  const found = database.prepare(
    `SELECT kind, record_id FROM search_index
     JOIN search_document ON position = search_index.rowid WHERE search_index MATCH ?`,
  )
  expect([found.all('zaal*'), found.all('فندق')].flat()).toEqual([
    { kind: 'booking', record_id: 'keten' },
    { kind: 'booking', record_id: 'keten' },
  ])
})
