import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AttendanceOverview } from '#domain/contract/attendance'
import { connect } from '#backend/db/connection'
import type { Backend } from '#backend/start'
import { startWebHost } from '../electron/hosts/http.ts'
import { benchBackend, must } from './a-backend.ts'
import { benchBrowser } from './a-browser.ts'
import { keyToRow, watchDesk } from './door-page.ts'
import { percentile } from './measure.ts'

const screensFolder = join(import.meta.dirname, '../out/renderer')
const expected = 500
const words = ['an', 'bo', 'ca', 'do', 'voorbeeld 1', 'verz']
const givenNames = ['Anna', 'Bo', 'Carla', 'Dorus', 'Elsa', 'Fien', 'Guus', 'Hanan']

/** The desk with 500 people expected: what a check-in takes on disk, and a search on the screen. */
export async function benchDoor(folder: string): Promise<string[]> {
  const backend = benchBackend(join(folder, 'store'))
  try {
    const { eventId, personIds } = await anExpectantEvent(backend)
    const lines = [await checkInLine(backend, eventId, personIds.slice(0, 300), folder)]
    return [...lines, await searchLine(backend, eventId)]
  } finally {
    backend.close()
  }
}

async function anExpectantEvent(backend: Backend) {
  await must(backend, 'system.setUp', { start: 'achterhoek', regionName: null })
  const types = await value<{ id: string }[]>(backend, 'events.types', {})
  const { eventId } = await value<{ eventId: string }>(backend, 'events.create', {
    ...{ fromTemplate: false, typeId: types[0]?.id, title: 'Regionale bijeenkomst' },
    ...{ date: '2027-03-14', startTime: '09:30', endTime: '13:00', capacity: 450 },
  })
  const personIds: string[] = []
  for (let turn = 0; turn < expected; turn += 1) {
    const { personId } = await value<{ personId: string }>(backend, 'people.create', {
      name: `${givenNames[turn % 8] ?? ''} Verzinsel${turn}`,
      organisation: { name: `Voorbeeld ${turn % 40}` },
    })
    personIds.push(personId)
  }
  await must(backend, 'attendance.answer', { eventId, personIds, answer: 'yes' })
  return { eventId, personIds }
}

async function checkInLine(
  backend: Backend,
  eventId: string,
  personIds: readonly string[],
  folder: string,
): Promise<string> {
  const taken: number[] = []
  for (const personId of personIds) {
    const start = performance.now()
    await must(backend, 'attendance.checkIn', { eventId, personId })
    taken.push(performance.now() - start)
  }
  const { counts } = await value<AttendanceOverview>(backend, 'attendance.list', { eventId })
  if (counts.present !== personIds.length) throw new Error('Somebody was not kept')
  const bare = bareCommits(join(folder, 'bare.db'), personIds.length)
  const both = (share: number) => ({
    ours: percentile(taken, share),
    bare: percentile(bare, share),
  })
  const words = (name: string, { ours, bare: own }: ReturnType<typeof both>) =>
    `${name} ${ours.toFixed(2)} ms, bare commit ${own.toFixed(2)} ms, ratio ${(ours / own).toFixed(1)}`
  const parts = [words('p50', both(0.5)), words('p99', both(0.99))]
  return `check-in on disk, ${expected} expected: ${parts.join('; ')}`
}

/** So many rows by the bare driver, each a commit of its own on an encrypted file. */
function bareCommits(file: string, times: number): number[] {
  const database = connect(file, randomBytes(32))
  database.exec('CREATE TABLE log (id INTEGER PRIMARY KEY, person TEXT, at TEXT) STRICT')
  const insert = database.prepare('INSERT INTO log (person, at) VALUES (?, ?)')
  const taken = Array.from({ length: times }, (_, turn) => {
    const start = performance.now()
    insert.run(`person-${turn}`, '2027-03-14T08:30:00.000Z')
    return performance.now() - start
  })
  database.close()
  return taken
}

async function searchLine(backend: Backend, eventId: string): Promise<string> {
  const browser = await benchBrowser()
  if (browser === undefined) return 'desk: left out, there is no browser'
  if (!existsSync(screensFolder)) return 'desk: left out, run npm run build first'
  const host = await startWebHost({ backend, screensFolder, port: 0 })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(host.newAddress())
    await page.goto(`${host.origin}/#/bijeenkomsten/${eventId}/balie`)
    await page.getByRole('combobox').waitFor()
    await watchDesk(page)
    const results: number[] = []
    for (let round = 0; round < 5; round += 1) {
      for (const word of words) {
        for (const [index, letter] of [...word].entries()) {
          const took = await keyToRow(page, letter)
          // From the second letter there are rows.
          if (index > 0 && took !== undefined) results.push(took)
        }
        await page.keyboard.press('Escape')
        await page.waitForTimeout(150)
      }
    }
    const [median, p95] = [percentile(results, 0.5), percentile(results, 0.95)]
    return (
      `desk, key to row painted, ${expected} expected: median ${median.toFixed(1)} ms, ` +
      `p95 ${p95.toFixed(1)} ms, ${results.length} keys`
    )
  } finally {
    await browser.close()
    await host.close()
  }
}

async function value<Value>(backend: Backend, name: string, input: object): Promise<Value> {
  const answer = await backend.dispatch(name, input)
  if (answer.kind !== 'ok') throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer.value as Value
}
