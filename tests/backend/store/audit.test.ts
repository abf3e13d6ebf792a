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
