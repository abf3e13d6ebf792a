import { writeSync } from 'node:fs'
import type { EventId } from '#domain/shared/ids'
import { valueOf } from '../../builders/a-backend.ts'
import { seededBackend } from '../random-work.ts'

// Runs as a process of its own until it is killed: the desk lets in everyone who is expected, and
// says each name on standard output only after its answer came back.
const [folder = '', seed = '1', eventId = ''] = process.argv.slice(2)
const backend = seededBackend(folder, Number(seed))
const event = { eventId: eventId as EventId }
const { people } = await valueOf(backend, 'attendance.list', event)
writeSync(1, 'ready\n')
for (const { personId, isPresent } of people) {
  if (isPresent) continue
  await valueOf(backend, 'attendance.checkIn', { ...event, personId })
  writeSync(1, `${personId}\n`)
}
backend.close()
