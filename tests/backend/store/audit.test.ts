import { expect, it } from 'vitest'
import { appendAudit, findBrokenAudit } from '#backend/db/audit'
import { connect } from '#backend/db/connection'
import { migrate } from '#backend/db/migrate'
import { handlesOf } from '#backend/db/sql'
import { storyNow } from '../../builders/a-backend.ts'

function anAudit() {
  const database = connect(':memory:', null)
  migrate(database)
  const { writer } = handlesOf(database)
  for (const name of ['een', 'twee', 'drie']) {
    const after = JSON.stringify({ id: name, given_name: 'Gerrit', family_name: 'Voorbeeld' })
    appendAudit(writer, {
      at: storyNow,
      command: 'people.create',
      changes: [{ position: 1, table_name: 'person', row_id: name, before: null, after }],
    })
  }
  return { database, writer }
}

it('holds ids and field names, never a value', () => {
  const { database } = anAudit()
  const rows = JSON.stringify(database.prepare('SELECT * FROM audit_entry').all())
  expect(rows).toContain('given_name')
  expect(rows).not.toMatch(/Gerrit|Voorbeeld/)
})

it('is whole when nobody touched it', () => {
  expect(findBrokenAudit(anAudit().writer)).toBeUndefined()
})

it('cannot be changed or removed by a statement', () => {
  const { database } = anAudit()
  expect(() => database.exec(`UPDATE audit_entry SET command = 'x'`)).toThrow('append-only')
  expect(() => database.exec('DELETE FROM audit_entry')).toThrow('append-only')
})

it('shows where somebody with a tool changed it', () => {
  const { database, writer } = anAudit()
  database.exec('DROP TRIGGER audit_entry_keeps')
  database.exec(`UPDATE audit_entry SET records = '[]' WHERE position = 2`)
  expect(findBrokenAudit(writer)).toBe(2)
})

const columns = ['happened_at', 'command', 'records', 'previous_hash', 'hash']

it.each(columns.flatMap((column) => [1, 2, 3].map((row) => [column, row] as const)))(
  'shows a change of %s in entry %i',
  (column, row) => {
    const { database, writer } = anAudit()
    database.exec('DROP TRIGGER audit_entry_keeps')
    const text = `substr("${column}", 1, length("${column}") - 1) || 'x'`
    database.exec(`UPDATE audit_entry SET "${column}" = ${text} WHERE position = ${row}`)
    expect(findBrokenAudit(writer)).toBe(row)
  },
)

it.each([1, 2])('shows that entry %i was taken out', (row) => {
  const { database, writer } = anAudit()
  database.exec('DROP TRIGGER audit_entry_stays')
  database.exec(`DELETE FROM audit_entry WHERE position = ${row}`)
  expect(findBrokenAudit(writer)).toBe(row + 1)
})

it('shows that two entries changed places, and that one was put in between', () => {
  const swapped = anAudit()
  swapped.database.exec('DROP TRIGGER audit_entry_keeps')
  swapped.database.exec(`
    UPDATE audit_entry SET position = 99 WHERE position = 2;
    UPDATE audit_entry SET position = 2 WHERE position = 3;
    UPDATE audit_entry SET position = 3 WHERE position = 99;`)
  expect(findBrokenAudit(swapped.writer)).toBe(2)

  const { database, writer } = anAudit()
  database.exec(`
    INSERT INTO audit_entry (happened_at, command, records, previous_hash, hash)
    SELECT happened_at, command, records, previous_hash, hash FROM audit_entry WHERE position = 3`)
  expect(findBrokenAudit(writer)).toBe(4)
})
