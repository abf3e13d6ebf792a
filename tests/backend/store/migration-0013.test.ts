import { expect, it } from 'vitest'
import { connect } from '#backend/db/connection'
import { migrate } from '#backend/db/migrate'
import { planSource } from '#backend/db/seed/package-data'
import { aBackend } from '../../builders/a-backend.ts'
import { reading } from '../../builders/pool-work.ts'

function beforePlan(source: string) {
  const database = connect(':memory:', null)
  migrate(database, 12)
  const insert = database.prepare(
    `INSERT INTO plan_action (id, title, priority, state, position, source)
     VALUES (?, 'voorbeeld', 'regulier', 'lopend', 1, ?)`,
  )
  for (const letter of 'abcdefghijklm') insert.run(letter, `${source}, hoofdstuk 5 ${letter}`)
  database.exec(`
    INSERT INTO indicator (id, title, kind, target_value, start_value, start_level, position, source)
    VALUES ('een', 'voorbeeld', 'percentage', 50, 40, 'landelijk', 1, 'voorbeeldbron'),
      ('twee', 'voorbeeld', 'ja_nee', NULL, NULL, NULL, 2, 'voorbeeldbron')`)
  return database
}

it.each([
  `SELECT * FROM plan_text ORDER BY kind, position`,
  `SELECT * FROM plan_milestone ORDER BY action_id, position`,
  `SELECT id, involved, funding FROM plan_action ORDER BY id`,
])('a store of the Achterhoek gets what a new one begins with: %s', (text) => {
  const database = beforePlan(planSource)
  migrate(database)
  const fresh = reading(aBackend(), (db) => db.all({ text, values: [] }))
  expect(fresh.length).toBeGreaterThan(0)
  expect(database.prepare(text).all()).toEqual(fresh)
})

it('a store of another region gets nothing of the plan of the Achterhoek', () => {
  const database = beforePlan('Plan van een verzonnen regio')
  migrate(database)
  const counted = `SELECT (SELECT count(*) FROM plan_text) + (SELECT count(*) FROM plan_milestone)
    + (SELECT count(*) FROM plan_action WHERE involved IS NOT NULL) AS total`
  expect(database.prepare(counted).get()).toEqual({ total: 0 })
})

it('makes a first measurement of each start figure', () => {
  const database = beforePlan(planSource)
  migrate(database)
  expect(database.prepare(`SELECT * FROM measurement`).all()).toEqual([
    {
      ...{ id: 'start:een', indicator_id: 'een', measured_on: null, value: 40, text: null },
      ...{ level: 'landelijk', definition: null, source: 'voorbeeldbron', is_start: 1 },
    },
  ])
  expect(database.prepare(`SELECT target, direction FROM indicator ORDER BY id`).all()).toEqual([
    { target: 50, direction: 'up' },
    { target: null, direction: null },
  ])
})

it('holds the actions, rows, indicators and projects that the plan has', () => {
  const count = (table: string) =>
    reading(aBackend(), (db) =>
      db.get<{ n: number }>({ text: `SELECT count(*) AS n FROM ${table}`, values: [] }),
    ).n
  expect(['plan_action', 'plan_row', 'indicator', 'project'].map(count)).toEqual([13, 6, 6, 15])
})
