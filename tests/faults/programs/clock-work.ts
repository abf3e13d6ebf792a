import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import type { CallName } from '#domain/contract'
import type { Instant } from '#domain/shared/dates'
import { hashOf } from '../../builders/a-backend.ts'
import { aBusyDesk } from '../../backend/undo/busy-desk.ts'
import { prepare, randomWork, seededBackend } from '../random-work.ts'

// The same commands and questions at a given moment; says what came of them. The machine's time
// zone and language are those the process was started with, and may not matter.
const [folder = '', now = '', turns = '40'] = process.argv.slice(2)
const backend = seededBackend(folder, 11, { now: now as Instant })
await aBusyDesk(backend)
const kinds: string[] = []
for await (const { name, kind, turn } of randomWork(backend, 11, await prepare(backend))) {
  kinds.push(`${name} ${kind}`)
  if (turn >= Number(turns)) break
}

const questions: readonly [name: CallName, input: object][] = [
  ['events.list', {}],
  ['people.list', {}],
  ['budget.chains', {}],
  ['calendar.days', { from: '2027-03-01', until: '2027-03-31' }],
  ['calendar.days', { from: '2026-10-01', until: '2026-10-31' }],
  ['tasks.due', { until: '2027-12-31' }],
]
const answers: unknown[] = []
for (const [name, input] of questions) answers.push(await backend.dispatch(name, input))
const { files } = (await backend.dispatch('calendar.exportIcs', { year: 2027 })) as unknown as {
  files?: { id: never }[]
}
for (const { id } of files ?? []) answers.push(String(backend.files.find(id)?.bytes))
const said = createHash('sha256').update(JSON.stringify(answers)).digest('hex')
writeSync(1, `${JSON.stringify({ kinds, hash: await hashOf(backend), said })}\n`)
backend.close()
