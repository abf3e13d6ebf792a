import { writeSync } from 'node:fs'
import { prepare, randomWork, seededBackend } from '../random-work.ts'

// Runs as a process of its own until it is killed: random commands, each told on standard output
// only after its answer came back.
const [folder = '', seed = '1', most = 'Infinity'] = process.argv.slice(2)
const backend = seededBackend(folder, Number(seed))
const prepared = await prepare(backend)
writeSync(1, 'ready\n')
for await (const told of randomWork(backend, Number(seed), prepared)) {
  writeSync(1, `${JSON.stringify(told)}\n`)
  if (told.turn >= Number(most)) break
}
backend.close()
