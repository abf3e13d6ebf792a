import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { connect } from '#backend/db/connection'
import { benchBackend, must } from './a-backend.ts'
import { medianMs, ratioLine } from './measure.ts'

const people = 20_000
const given = ['Amina', 'Bas', 'Elsa', 'Hassan', 'Yara', 'Zoë', 'Daan', 'Petra']
const family = ['Voorbeeld', 'Proefstuk', 'Denkbeeld', 'Mythe', 'Fictie', 'Verhaal']

// Letters, not digits: a name with a number in it is no name to the reader.
const suffix = (turn: number): string =>
  turn === 0 ? '' : String.fromCharCode(97 + (turn % 26)) + suffix(Math.floor(turn / 26))

const nameOf = (turn: number) =>
  `${given[turn % given.length]} ${family[turn % family.length]}${suffix(turn)}`

/** Two letters over 20,000 people against a bare full-text query that gives the same first page. */
export async function benchSearch(folder: string): Promise<string> {
  const backend = benchBackend(folder)
  const rows = Array.from(
    { length: people },
    (_, turn) => `${nameOf(turn)};Organisatie ${turn % 300}`,
  )
  const list = new TextEncoder().encode(['Naam;Organisatie', ...rows].join('\n'))
  const file = backend.files.put('lijst.csv', list).id
  await must(backend, 'import.preview', { file, target: 'people', limit: 0 })
  await must(backend, 'import.apply', { file, target: 'people' })
  const ours = await medianMs(40, (turn) =>
    must(backend, 'people.list', { search: ['am', 'vo', 'zo', 'ye'][turn % 4] }),
  )
  backend.close()

  const database = connect(join(folder, 'bare.db'), randomBytes(32))
  database.exec(`CREATE VIRTUAL TABLE person USING fts5 (name, prefix = '1 2 3')`)
  const insert = database.prepare('INSERT INTO person VALUES (?)')
  database.transaction(() => {
    for (let turn = 0; turn < people; turn += 1) insert.run(nameOf(turn))
  })()
  const search = database.prepare(
    'SELECT name FROM person WHERE person MATCH ? ORDER BY name LIMIT 100',
  )
  const bare = await medianMs(40, (turn) => search.all(`"${['am', 'vo', 'zo', 'ye'][turn % 4]}"*`))
  database.close()
  return ratioLine(`two letters over ${people} people`, ours, bare)
}
