import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { connect } from '#backend/db/connection'
import { newestVersion } from '#backend/db/migrate'
import { recoveryKeyFrom } from '#domain/security/recovery-key'
import { restoreFromBytes } from '#backend/safe/backups/restore-bytes'
import { sql } from '#backend/db/sql'
import { aFolder } from '../../builders/a-folder.ts'
import { aSafe, faultPorts, hashOfStore, leave, storeOf } from './a-safe.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/reservekopieen')
const versions = Array.from({ length: newestVersion }, (_, at) => at + 1)

/** What must be there after a restore, per version it was made in. */
const wanted: Record<number, readonly string[]> = {
  1: [`SELECT value FROM setting WHERE id = 'fixture' AND value = 'voorbeeld'`],
  2: [
    `SELECT 1 FROM person WHERE id = 'p-1' AND given_name = 'Anna' AND family_name = 'Voorbeeld'`,
    `SELECT 1 FROM affiliation WHERE person_id = 'p-1' AND organisation_id = 'o-1'`,
  ],
  3: [`SELECT 1 FROM planned_event WHERE id = 'e-1' AND date = '2026-12-10'`],
  4: [
    `SELECT 1 FROM participation WHERE event_id = 'e-1' AND person_id = 'p-1'`,
    `SELECT 1 FROM attendance_log WHERE id = 'l-1' AND kind = 'in'`,
  ],
  5: [`SELECT 1 FROM money_entry WHERE chain_id = 'c-1' AND ex_vat_cents = 12345`],
  6: [
    `SELECT 1 FROM event_task WHERE id = 'k-1' AND due_on = '2026-12-03'`,
    `SELECT 1 FROM absence WHERE id = 'w-1'`,
  ],
  7: [`SELECT id AS value FROM consent WHERE person_id = 'p-1' AND how = 'voorbeeld'`],
  8: [
    `SELECT 1 FROM outcome WHERE contact_moment_id = 'g-1' AND owner_person_id = 'p-1'`,
    `SELECT 1 FROM people_group_member WHERE group_id = 'r-1' AND person_id = 'p-1'`,
  ],
  9: [
    `SELECT 1 FROM message WHERE batch_id = 'mb-1' AND person_id = 'p-1'`,
    `SELECT 1 FROM event_need WHERE reading_id = 'fr-1' AND people = 2`,
    `SELECT 1 FROM evaluation_answer WHERE question_id = 'eq-1' AND score = 8`,
  ],
  10: [
    `SELECT 1 FROM sleutelpersoon_language WHERE person_id = 'p-1' AND language = 'Voorbeeldtaal'`,
    `SELECT 1 FROM assignment WHERE id = 'as-1' AND person_id = 'p-1' AND status = 'accepted'`,
    `SELECT 1 FROM hours_entry AS entry JOIN payment_line AS line ON line.id = entry.payment_line_id
     WHERE entry.person_id = 'p-1' AND line.reward_cents = 1000`,
  ],
  11: [
    `SELECT 1 FROM budget_snapshot WHERE id = 'bs-1' AND label = 'voorbeeldstand'`,
    `SELECT 1 FROM finance_row WHERE reading_id = 'fr-1' AND entry_id = 'm-1'`,
  ],
  12: [`SELECT 1 FROM line_year WHERE chains > 0`],
  13: [
    `SELECT 1 FROM plan_action WHERE id = 'ac-1' AND owner_person_id = 'p-1'`,
    `SELECT 1 FROM action_year_text WHERE action_id = 'ac-1' AND year = 2026`,
    `SELECT 1 FROM measurement WHERE indicator_id = 'in-1' AND value = 42.5`,
    `SELECT 1 FROM consultation_member WHERE person_id = 'p-1'`,
    `SELECT 1 FROM communication_moment WHERE line_id = 'cl-1' AND done_on IS NULL`,
    `SELECT 1 FROM report_text WHERE report_id = 're-1'`,
  ],
}

it('V2: there is a backup of every schema version; make one with tests/tools/make-backup-fixture.ts', () => {
  const missing = versions.filter(
    (version) => !existsSync(join(fixtures, `v${version}.schakel.gz`)) || !wanted[version],
  )
  expect(missing).toEqual([])
})

it.each(versions)('V2: a backup of schema version %i opens for ever, whole', async (version) => {
  const folder = aFolder()
  const safe = aSafe(folder)
  const bytes = gunzipSync(readFileSync(join(fixtures, `v${version}.schakel.gz`)))
  const restored = await restoreFromBytes(safe, bytes, { ports: faultPorts, secret: undefined })
  expect(restored).toMatchObject({ canUndo: true })
  const store = storeOf(safe)
  expect(store.check()).toEqual([])
  const found = versions
    .filter((known) => known <= version)
    .flatMap((known) => wanted[known] ?? [])
    .filter((text) => store.read((db) => db.all({ text, values: [] })).length !== 1)
  expect(found).toEqual([])
  const hash = hashOfStore(store)
  leave(safe, folder)
  const again = aSafe(folder)
  expect(hashOfStore(storeOf(again))).toBe(hash)
  leave(again, folder)
  console.log(`V2 backup of version ${version}: 1 runs, 0 losses`)
})

it('V2: an encrypted backup of the first version opens with its recovery key', async () => {
  const folder = aFolder()
  const safe = aSafe(folder)
  const bytes = readFileSync(join(fixtures, 'v1-versleuteld.schakel'))
  const recoveryKey = recoveryKeyFrom(Uint8Array.from({ length: 26 }, (_, at) => at))
  expect(
    await restoreFromBytes(safe, bytes, { ports: faultPorts, secret: undefined }),
  ).toMatchObject({
    reason: 'backup-needs-secret',
  })
  await restoreFromBytes(safe, bytes, { ports: faultPorts, secret: { recoveryKey } })
  const value = storeOf(safe).read((db) =>
    db.get<{ value: string }>(sql`SELECT value FROM setting WHERE id = 'fixture'`),
  )
  expect(value).toEqual({ value: 'voorbeeld' })
  leave(safe, folder)
})

it('V1: a newer file is refused, and is the same to the byte afterwards', () => {
  const folder = aFolder()
  const safe = aSafe(folder)
  const key = Uint8Array.from(safe.key ?? [])
  leave(safe, folder)
  const path = join(folder, 'schakel.db')
  const database = connect(path, key)
  database.pragma(`user_version = ${newestVersion + 1}`)
  database.close()
  const before = readFileSync(path)
  expect(aSafe(folder).opened.state).toBe('newer')
  expect(readFileSync(path).equals(before)).toBe(true)
  console.log('V1 newer schema: 1 runs, 0 losses')
})
