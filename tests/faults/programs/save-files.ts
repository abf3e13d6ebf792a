import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import type { CallName } from '#domain/contract'
import type { FileRef } from '#domain/contract/scalars'
import { saveFile } from '../../../electron/hosts/save-file.ts'
import { numbersFrom } from '../numbers-from.ts'
import { seededBackend } from '../random-work.ts'

// Runs until it is killed: makes the lists of an event, the budget and a calendar file, and saves
// them over each other. Says which content comes before it is saved, and again when it was.
const [data = '', out = '', seed = '1', most = 'Infinity'] = process.argv.slice(2)
const backend = seededBackend(data, Number(seed))
const next = numbersFrom(Number(seed))
const eventId = 'plan-2025-02-14'
const calls: readonly [name: CallName, input: object][] = [
  ['attendance.exportList', { eventId }],
  ['budget.export', {}],
  ['calendar.exportIcs', { year: 2025 }],
]

function tell(what: object): void {
  writeSync(1, `${JSON.stringify(what)}\n`)
}

async function exported(turn: number): Promise<FileRef[]> {
  const [name, input] = calls[turn % calls.length] ?? ['budget.export', {}]
  const answer = await backend.dispatch(name, input)
  if (answer.kind !== 'ok') throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return (answer.value as { files: FileRef[] }).files
}

function save({ id, name }: FileRef): void {
  const bytes = backend.files.find(id)?.bytes ?? new Uint8Array()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  tell({ kind: 'saving', name, sha256 })
  const outcome = saveFile(backend.files, id, join(out, name))
  tell({ kind: outcome, name, sha256 })
}

await backend.dispatch('attendance.walkIn', { eventId, name: `Voorbeeld Nummer${seed}` })
const files: FileRef[] = []
for (let turn = 0; turn < calls.length; turn += 1) files.push(...(await exported(turn)))
tell({ kind: 'ready' })
for (let turn = 0; turn < Number(most); turn += 1) {
  // Mostly what is there already, because making a workbook takes longer than saving it.
  if (turn % 12 === 11) files.push(...(await exported(next(3))))
  const file = files[turn < files.length ? turn : next(files.length)]
  if (file) save(file)
}
backend.close()
