import { randomBytes } from 'node:crypto'
import { connect } from '#backend/db/connection'
import type { Backend } from '#backend/start'
import { must } from './a-backend.ts'

/** As many as a verbinder could ever have. */
export const crowdSize = 20_000

const given = ['Amina', 'Bas', 'Elsa', 'Hassan', 'Yara', 'Zoë', 'Daan', 'Petra']
const consonants = 'bdfghklmpt'
const vowels = 'aeiou'
const gemeenten = ['Aalten', 'Berkelland', 'Doetinchem', 'Winterswijk', '']

/**
 * A made-up name that differs from nearly every other by more than a typing slip, and of which each
 * letter typed narrows a search. Letters, not digits: a name with a number in it is no name.
 */
export function nameOf(turn: number): string {
  return `${given[turn % given.length]} ${familyOf(turn)}`
}

function familyOf(turn: number): string {
  let rest = (turn * 193_877_777) % 50 ** 5
  let family = ''
  for (let place = 0; place < 5; place += 1) {
    family += `${consonants[rest % 10]}${vowels[Math.floor(rest / 10) % 5]}`
    rest = Math.floor(rest / 50)
  }
  return family.charAt(0).toUpperCase() + family.slice(1)
}

/** Takes in 20,000 people who are plainly made up, at 300 organisations. */
export async function importCrowd(backend: Backend): Promise<void> {
  const rows = Array.from({ length: crowdSize }, (_, turn) =>
    [nameOf(turn), `Organisatie ${turn % 300}`, gemeenten[turn % gemeenten.length]].join(';'),
  )
  const list = new TextEncoder().encode(['Naam;Organisatie;Gemeente', ...rows].join('\n'))
  const file = backend.files.put('lijst.csv', list).id
  await must(backend, 'import.preview', { file, target: 'people', limit: 0 })
  await must(backend, 'import.apply', { file, target: 'people' })
}

/** A bare full-text search over the same names that gives the same first page. */
export function bareSearch(path: string): {
  search: (begin: string) => unknown
  close: () => void
} {
  const database = connect(path, randomBytes(32))
  database.exec(`CREATE VIRTUAL TABLE person USING fts5 (name, prefix = '1 2 3')`)
  const insert = database.prepare('INSERT INTO person VALUES (?)')
  database.transaction(() => {
    for (let turn = 0; turn < crowdSize; turn += 1) insert.run(nameOf(turn))
  })()
  const search = database.prepare(
    'SELECT name FROM person WHERE person MATCH ? ORDER BY name LIMIT 100',
  )
  return { search: (begin) => search.all(`"${begin}"*`), close: () => database.close() }
}
