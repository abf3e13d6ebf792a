import { expect, it } from 'vitest'
import type { PersonId } from '#domain/shared/ids'
import { storedWord } from '#domain/texts/stored-words'
import { schemaName, sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'
import { tableRegister } from '#backend/db/table-register'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { aCanary, canary, canaryWords, nameEverywhere } from './a-canary.ts'

type Row = Record<string, string | number | null>
type Reference = { table: string; from: string }

// What hangs on these is of the plan, not of who happens to do it.
const ofThePlan = new Set(['plan_action', 'project', 'communication_line'])

/** Every row that hangs on a person, found by walking the references of the schema itself. */
function rowsByReferences(db: Reader, personId: PersonId): { table: string; row: Row }[] {
  const found: { table: string; row: Row }[] = [
    { table: 'person', row: db.get<Row>(sql`SELECT * FROM person WHERE id = ${personId}`) },
  ]
  for (let at = 0; at < found.length; at += 1) {
    const owner = found[at]
    if (owner !== undefined && ofThePlan.has(owner.table)) continue
    for (const { name } of tableRegister) {
      const references = [
        ...db.all<Reference>(sql`SELECT "table", "from" FROM pragma_foreign_key_list(${name})`),
        // The log of presence names people without a reference: it outlives them.
        ...(name === 'attendance_log' ? [{ table: 'person', from: 'person_id' }] : []),
      ].filter(({ table }) => table === owner?.table)
      for (const { from } of references) {
        const rows = db.all<Row>(
          sql`SELECT * FROM ${schemaName(name)} WHERE ${schemaName(from)} = ${owner?.row['id']}`,
        )
        found.push(...rows.map((row) => ({ table: name, row })))
      }
    }
  }
  return found
}

// A number of its own in every column of typed text of the rows of a person.
function markEveryColumn(db: Writer, personId: PersonId): string[] {
  const marks: string[] = []
  for (const { table, row } of rowsByReferences(db, personId)) {
    if (table === 'attendance_log') continue
    for (const column of Object.keys(row)) {
      if (/^id$|_id$|_at$|_on$|^is_|until$|priority|position/.test(column)) continue
      const mark = `${String(row[column] ?? '')}§${marks.length}§`
      try {
        db.run(
          sql`UPDATE ${schemaName(table)} SET ${schemaName(column)} = ${mark} WHERE id = ${row['id']}`,
        )
      } catch {
        // A word out of a list, which the schema checks: the walk over the rows finds it below.
        continue
      }
      marks.push(mark)
    }
  }
  return marks
}

async function aDesk() {
  const backend = aBackend()
  const found = await aCanary(backend)
  if (backend.opened.state !== 'open') throw new Error('Not open')
  const { store } = backend.opened
  const write = <T>(work: (db: Writer) => T) => store.write('people.change', work, () => false)
  return { backend, store, write, ...found }
}

it('holds every value of every row that hangs on the person', async () => {
  const { backend, store, write, personId } = await aDesk()
  const marks = write((db) => {
    nameEverywhere(db, personId)
    return markEveryColumn(db, personId)
  }).result
  expect(marks.length).toBeGreaterThan(12)
  const dossier = await valueOf(backend, 'privacy.dossierOf', { personId })
  const text = JSON.stringify(dossier)
  expect(marks.filter((mark) => !text.includes(mark))).toEqual([])

  const missing = store.read((db) =>
    rowsByReferences(db, personId).flatMap(({ table, row }) => {
      const rows = dossier.tables.find(({ id }) => id === table)?.rows ?? []
      const same = rows.find((shown) => shown.includes(String(row['id'])))
      return Object.entries(row)
        .filter(([, value]) => value !== null)
        .filter(
          ([column, value]) => !same?.some((cell) => holds(cell, storedWord(table, column, value))),
        )
        .map(([column]) => `${table}.${column}`)
    }),
  )
  expect(missing).toEqual([])
})

// A reference is shown with the name of what it refers to.
const holds = (cell: string, value: string) => cell === value || cell.endsWith(`[${value}]`)

it('holds every text elsewhere, what can be taken back, and what the audit says', async () => {
  const { backend, write, personId } = await aDesk()
  write((db) => nameEverywhere(db, personId))
  const dossier = await valueOf(backend, 'privacy.dossierOf', { personId })
  const text = JSON.stringify(dossier)
  expect(canaryWords.filter((word) => !text.includes(word))).toEqual([])
  const of = (id: string) => dossier.tables.find((table) => table.id === id)?.rows ?? []
  expect(of('texts').map(([where]) => where)).toContain('Kosten, leverancier')
  // The name that was changed can still be taken back, so it is held.
  expect(JSON.stringify(of('history'))).toContain('Voliere')
  expect(of('audit').map(([, command]) => command)).toContain('Nieuw mens')
  expect(JSON.stringify(of('audit'))).not.toContain('Zangzaad')
})

it('says nothing of anybody else', async () => {
  const { backend, personId } = await aDesk()
  const text = JSON.stringify(await valueOf(backend, 'privacy.dossierOf', { personId }))
  expect(text).not.toMatch(/Omar Verhaal|Elsa van Fictie|Yara Droomer/)
})

it('comes as a workbook in which every value is text, and as JSON', async () => {
  const { backend, personId } = await aDesk()
  await valueOf(backend, 'people.change', { personId, note: '=HYPERLINK("http://x")' })
  const { files } = await valueOf(backend, 'privacy.dossier', { personId })
  expect(files.map(({ name }) => name)).toEqual([
    '2026-11-23_inzage.xlsx',
    '2026-11-23_inzage.json',
  ])
  const [workbook, json] = files.map(({ id }) => backend.files.find(id))
  const reading = await readWorkbook(workbook?.bytes ?? new Uint8Array(), 'inzage.xlsx')
  if (reading.kind === 'refused') throw new Error(reading.sentence)
  const cells = JSON.stringify(reading.workbook)
  expect(cells).toContain(JSON.stringify('=HYPERLINK("http://x")').slice(1, -1))
  expect(cells).toContain(canary.email)
  const dossier = JSON.parse(new TextDecoder().decode(json?.bytes)) as { name: string }
  expect(dossier.name).toBe(canary.name)
  expect(reading.workbook.sheets.map(({ name }) => name)).toContain('Aanwezigheid')
})

it('is refused for somebody who is not there', async () => {
  const answer = await ask(aBackend(), 'privacy.dossier', { personId: 'nobody' as PersonId })
  expect(answer).toMatchObject({ kind: 'refused', reason: 'not-found' })
})

it('tells of each message what it was and when it went out', async () => {
  const { backend, personId, eventId } = await aDesk()
  await valueOf(backend, 'messages.make', {
    ...{ kind: 'confirmation', eventId, way: 'letter', personIds: [personId], body: 'Tot dan' },
  })
  const { tables } = await valueOf(backend, 'privacy.dossierOf', { personId })
  const messages = JSON.stringify(tables.find(({ id }) => id === 'message')?.rows)
  expect(messages).toContain('Bevestiging, verstuurd op 23 november 2026 [')
  expect(messages).toContain('Bevestiging, concept [')
})
