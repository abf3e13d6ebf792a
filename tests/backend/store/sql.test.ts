import { expect, it } from 'vitest'
import { connect } from '#backend/db/connection'
import { handlesOf, joinSql, schemaName, sql } from '#backend/db/sql'

function aDatabase() {
  const database = connect(':memory:', null)
  database.exec('CREATE TABLE thing (id TEXT PRIMARY KEY, name TEXT) STRICT')
  return handlesOf(database)
}

it('binds every interpolation, whatever it holds', () => {
  const { writer } = aDatabase()
  const hostile = `'); DROP TABLE thing; --`
  writer.run(sql`INSERT INTO thing (id, name) VALUES (${'one'}, ${hostile})`)
  expect(writer.all(sql`SELECT id, name FROM thing`)).toEqual([{ id: 'one', name: hostile }])
})

it('does not let a query write, also not with RETURNING', () => {
  const { reader, writer } = aDatabase()
  writer.run(sql`INSERT INTO thing (id) VALUES ('one')`)
  expect(() => reader.all(sql`DELETE FROM thing RETURNING id`)).toThrow('A query may not write')
  expect(() => reader.find(sql`UPDATE thing SET name = 'x' RETURNING id`)).toThrow('may not write')
  expect(reader.all(sql`SELECT id FROM thing`)).toHaveLength(1)
})

it('takes pieces together with their values in order', () => {
  const piece = joinSql([sql`a = ${1}`, sql`b = ${'two'}`], ' AND ')
  expect(sql`SELECT 1 WHERE ${piece} AND c = ${null}`).toEqual({
    text: 'SELECT 1 WHERE a = ? AND b = ? AND c = ?',
    values: [1, 'two', null],
  })
})

it('takes only names of our own as names', () => {
  expect(() => schemaName('thing; DROP TABLE thing')).toThrow('Not a schema name')
})

it('says how many rows a change touched when it had to be one', () => {
  const { writer } = aDatabase()
  expect(() => writer.runOne(sql`DELETE FROM thing`, 'thing')).toThrow('thing: 0 rows')
})
