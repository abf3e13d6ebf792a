import { expect, it } from 'vitest'
import { connect } from '#backend/db/connection'
import { migrate } from '#backend/db/migrate'
import { migrations } from '#backend/db/migrations/index'
import { tableRegister } from '#backend/db/table-register'

function migrated(upTo?: number) {
  const database = connect(':memory:', null)
  migrate(database, upTo)
  return database
}

function tablesOf(database: ReturnType<typeof migrated>): string[] {
  return database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table'
       AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'search_index*' ORDER BY name`,
    )
    .pluck()
    .all() as string[]
}

it('names every table of the schema, and no other', () => {
  const registered = tableRegister.map((table) => table.name).toSorted()
  expect(registered).toEqual(tablesOf(migrated()))
})

it('names only columns that exist', () => {
  const database = migrated()
  const wrong = tableRegister.flatMap((table) => {
    const columns = (database.pragma(`table_info("${table.name}")`) as { name: string }[]).map(
      (column) => column.name,
    )
    const named = [table.personColumn, table.search?.recordColumn ?? null]
    return named.filter((column) => column !== null && !columns.includes(column))
  })
  expect(wrong).toEqual([])
})

it('keeps the whole schema as reviewed', async () => {
  const schema = migrated()
    .prepare(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'history_of_*'
       AND name NOT GLOB 'search_index_*' ORDER BY type, name`,
    )
    .pluck()
    .all() as string[]
  await expect(`${schema.join(';\n\n')};\n`).toMatchFileSnapshot('../../snapshots/schema.sql')
})

it('makes every data table STRICT, with its id as key', () => {
  const database = migrated()
  const loose = (database.pragma('table_list') as { name: string; strict: number }[]).filter(
    ({ name, strict }) => tableRegister.some((table) => table.name === name) && strict !== 1,
  )
  expect(loose).toEqual([])
})

it('comes to the newest version from every older one', () => {
  for (let version = 0; version < migrations.length; version += 1) {
    const database = migrated(version)
    migrate(database)
    expect(tablesOf(database)).toEqual(tableRegister.map((table) => table.name).toSorted())
  }
})
