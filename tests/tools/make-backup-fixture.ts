import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Instant } from '#domain/shared/dates'
import { appendAudit } from '#backend/db/audit'
import { backUpDatabase } from '#backend/db/back-up'
import { connect } from '#backend/db/connection'
import { migrate, newestVersion } from '#backend/db/migrate'
import { handlesOf } from '#backend/db/sql'
import { rowsOfVersion } from './backup-fixture-rows.ts'

// node tests/tools/make-backup-fixture.ts [version]: a backup of a schema version for the tests,
// of the newest one by default. A fixture that is there is never made again: it stands for the
// copies that people have.
const version = Number(process.argv[2] ?? newestVersion)
const now = '2026-11-01T09:00:00.000Z' as Instant
const folder = mkdtempSync(join(tmpdir(), 'schakel-fixture-'))
const database = connect(join(folder, 'schakel.db'), null)
for (let step = 1; step <= version; step += 1) {
  migrate(database, step)
  for (const row of rowsOfVersion[step] ?? []) database.exec(row)
}
appendAudit(handlesOf(database).writer, { at: now, command: 'people.create', changes: [] })
database.exec('UPDATE history_control SET revision = 41')
const path = backUpDatabase(database, {
  folder: join(folder, 'reservekopieen'),
  key: null,
  now,
  reason: 'zelf',
})
database.close()
const target = join(import.meta.dirname, `../fixtures/reservekopieen/v${version}.schakel.gz`)
writeFileSync(target, gzipSync(readFileSync(path), { level: 9 }), { flag: 'wx' })
rmSync(folder, { recursive: true })
console.log(target)
