import { mkdirSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '#domain/contract/answers'
import type { Instant } from '#domain/shared/dates'
import { connect } from '#backend/db/connection'
import { keyFile } from '#backend/key-file'
import { startBackend } from '#backend/start'
import { logFault } from '../../../electron/hosts/fault-log.ts'
import { startWebHost } from '../../../electron/hosts/http.ts'
import { canary, mark } from '../canaries.ts'

// Five hundred invented people through everything there is, over the web host as she has it, with
// every error that can be forced. Says only counts; what it logs is what the program would log.
const [folder = '', out = '', stage = 'work'] = process.argv.slice(2)
const count = 500
const keySource = keyFile(join(folder, 'schakel.key'))

/** Puts a broken undo step in the store, of which the message quotes a canary on a line of its own. */
function breakHistory(): void {
  const key = keySource.read(true)
  if (!(key instanceof Uint8Array)) throw new Error('There is no key')
  const database = connect(join(folder, 'schakel.db'), key)
  const broken = `x\n    at ${mark} (${mark}.ts:1:1)\n${mark}`
  database.prepare('UPDATE history_change SET before = ?, after = ?').run(broken, broken)
  database.close()
}
if (stage === 'broken') breakHistory()

const backend = startBackend({
  dataFolder: folder,
  keySource,
  now: '2026-11-23T08:00:00.000Z' as Instant,
  logFault,
})
const host = await startWebHost({ backend, screensFolder: out, port: 0 })
const signedIn = await fetch(host.newAddress(), { redirect: 'manual' })
const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
const kinds: Record<string, number> = {}

async function call(name: string, input: unknown): Promise<Answer> {
  const response = await fetch(`${host.origin}/call/${name}`, {
    method: 'POST',
    headers: { cookie, origin: host.origin, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  const answer = (await response.json()) as Answer
  kinds[answer.kind] = (kinds[answer.kind] ?? 0) + 1
  return answer
}

async function value<T>(name: string, input: unknown): Promise<T> {
  const answer = await call(name, input)
  if (answer.kind !== 'ok') throw new Error(`${name} was ${answer.kind}`)
  return answer.value as T
}

async function handIn(name: string, text: string): Promise<string> {
  const response = await fetch(`${host.origin}/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { cookie, origin: host.origin, 'content-type': 'application/octet-stream' },
    body: text,
  })
  return ((await response.json()) as { id: string }).id
}

async function takeIn(): Promise<void> {
  const rows = Array.from({ length: count - 20 }, (_, turn) => {
    const { name, organisation, email, note } = canary(turn)
    return [name, organisation, email, note].join(';')
  })
  const list = ['Naam;Organisatie;E-mail;Opmerking', ...rows].join('\n')
  const file = await handIn(`${mark}.csv`, list)
  await value('import.preview', { file, target: 'people' })
  await value('import.apply', { file, target: 'people' })
  const hostile = await handIn(`${mark}.xlsx`, `PK\u0003\u0004${mark}`)
  await call('import.preview', { file: hostile, target: 'people' })
  for (let turn = count - 20; turn < count; turn += 1) {
    const { organisation, ...person } = canary(turn)
    await value('people.create', { ...person, organisation: { name: organisation } })
  }
}

async function meet(): Promise<void> {
  const { rows } = await value<{ rows: { id: string }[] }>('people.list', {})
  const personIds = rows.map(({ id }) => id)
  const { eventId } = await value<{ eventId: string }>('events.create', {
    typeId: 'cop',
    title: mark,
    capacity: 300,
    venue: { name: mark, gemeenteId: null },
  })
  await value('attendance.invite', { eventId, personIds })
  await value('attendance.answer', { eventId, personIds: personIds.slice(0, 400), answer: 'yes' })
  for (const personId of personIds.slice(0, 20)) {
    await value('attendance.checkIn', { eventId, personId })
  }
  await value('attendance.walkIn', { eventId, name: mark, organisationName: mark })
  for (const [name, input] of [
    ['attendance.exportList', { eventId }],
    ['budget.export', {}],
  ] as const) {
    const { files } = await value<{ files: { id: string }[] }>(name, input)
    for (const { id } of files) {
      const response = await fetch(`${host.origin}/files/${id}`, { headers: { cookie } })
      mkdirSync(out, { recursive: true })
      writeFileSync(join(out, `${name}.xlsx`), Buffer.from(await response.arrayBuffer()))
    }
  }
  await value('search.find', { text: mark })
  for (const name of ['undo', 'undo', 'redo']) await value(`history.${name}`, {})
}

/** Everything that can be asked wrongly, each with a canary in it. */
async function ask(): Promise<void> {
  for (const name of ['people.get', 'events.get', 'people.change', mark, `people.${mark}`]) {
    for (const input of [
      {},
      { personId: mark, eventId: mark, name: mark },
      { personId: { [mark]: mark }, eventId: [mark] },
      { [mark]: mark },
      mark,
      null,
    ]) {
      await call(name, input)
    }
  }
  for (const body of [`{"${mark}`, mark]) {
    await fetch(`${host.origin}/call/people.list?${mark}`, {
      method: 'POST',
      headers: { cookie, origin: host.origin, 'content-type': 'application/json' },
      body,
    })
    await fetch(`${host.origin}/${mark}/../${mark}`, { headers: { cookie } })
    await fetch(`${host.origin}/files/${mark}`, { headers: { cookie } })
  }
  // Past the door's own check: a raw value that SQLite itself refuses, and quotes.
  await backend.dispatch('people.change', { personId: mark, name: mark })
}

if (stage === 'work') {
  await takeIn()
  await meet()
  await ask()
}
// Either the undo step is broken, or the disk is full.
if (stage === 'broken') await call('history.undo', {})
for (let turn = 0; stage === 'full' && kinds['fault'] === undefined && turn < 3000; turn += 1) {
  await call('people.create', { name: canary(turn).name, note: mark.repeat(100) })
}
const { counts } = await value<{ counts: { people: number } }>('system.status', {})
await host.close()
backend.close()
writeSync(1, `${JSON.stringify({ kinds, people: counts.people })}\n`)
