import { stripVTControlCharacters } from 'node:util'
import { faultRows, type FaultRow } from '../faults/rows.ts'
import { programOf, runScript } from './run-program.ts'

// npm run faults: kill, fill and cut off the store, and see that what was acknowledged is there.
// Without --short the long set; the short one is also part of npm test. Ends with the whole matrix.
const args = process.argv.slice(2).filter((arg) => arg !== '--short')
const isShort = args.length < process.argv.length - 2
const proofs = [
  'tests/faults',
  'tests/backend/excel-read',
  'tests/backend/undo',
  'tests/domain/security',
]

// A fresh one each time, printed so that a run can be run again.
const seed = Number(process.env['SCHAKEL_SEED'] ?? Math.floor(Math.random() * 2_147_483_647))

const ending = await runScript(
  [
    programOf('vitest'),
    'run',
    ...['faults', 'backend', 'domain'].map((project) => `--project=${project}`),
    ...(args.length > 0 ? args : proofs),
  ],
  {
    show: true,
    env: isShort
      ? { SCHAKEL_FAULTS: 'short' }
      : { SCHAKEL_FAULTS: 'long', SCHAKEL_SEED: String(seed) },
  },
)

// What no test of this run can say.
const leftOut: Partial<Record<FaultRow, string>> = {
  M1: 'overgeslagen: niet gebouwd; npm run bench meet de trage delen',
}

/** What was said of a row, in as many lines as there were proofs of it. */
function outcomesOf(row: FaultRow): string[] {
  const said = stripVTControlCharacters(ending.output)
    .split('\n')
    .filter((line) => line.startsWith(`${row} `))
    .map((line) => line.slice(line.indexOf(': ') + 2).trim())
  return said.length > 0 ? said : [leftOut[row] ?? []].flat()
}

const rows = Object.entries(faultRows) as [FaultRow, string][]
const unsaid: string[] = []
console.log(`\nThe fault matrix, ${isShort ? 'short set' : `long set, seed ${String(seed)}`}`)
for (const [row, what] of rows) {
  const outcomes = outcomesOf(row)
  if (outcomes.length === 0) unsaid.push(row)
  const [first = 'NO RESULT', ...more] = outcomes
  console.log(`${row.padEnd(3)} ${what.padEnd(50)} ${first}`)
  for (const outcome of more) console.log(`${' '.repeat(55)}${outcome}`)
}

// A part of the matrix was asked for, so the rest is not missed.
const isMissed = args.length === 0 && unsaid.length > 0
if (isMissed) console.log(`\nNothing was said of ${unsaid.join(', ')}.`)
process.exit(ending.exitCode === 0 && isMissed ? 1 : ending.exitCode)
