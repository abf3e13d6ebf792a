import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findBrokenAudit } from '#backend/db/audit'
import { anEventWith } from '../backend/attendance/an-event.ts'
import { aFolder } from '../builders/a-folder.ts'
import { valueOf } from '../builders/a-backend.ts'
import { seededBackend } from './random-work.ts'
import { reportRow, times } from './report-row.ts'
import { runProgram } from './run-program.ts'

const kills = times({ short: 12, long: 300 })
const guests = 200

it(`loses no check-in that was said in ${kills} hard kills at the door`, async () => {
  let folder = ''
  let eventId = ''
  const said = new Set<string>()
  let total = 0

  async function openDoor(): Promise<void> {
    folder = join(aFolder(), 'data')
    said.clear()
    const backend = seededBackend(folder, 0)
    const found = await anEventWith({ count: guests, capacity: null }, backend)
    await found.do('attendance.answer', { personIds: found.people, answer: 'yes' })
    eventId = found.eventId
    backend.close()
  }

  await openDoor()
  for (let seed = 1; seed <= kills; seed += 1) {
    const { lines, errors } = await runProgram('check-in', [folder, seed, eventId], {
      killAfter: (seed * 7919) % 211,
    })
    expect(errors).toBe('')
    for (const personId of lines.slice(1)) said.add(personId)
    const backend = seededBackend(folder, 0)
    const { people, counts } = await valueOf(backend, 'attendance.list', {
      eventId: eventId as never,
    })
    if (backend.opened.state !== 'open') throw new Error('The store closed')
    expect(backend.opened.store.read(findBrokenAudit)).toBeUndefined()
    backend.close()
    const present = new Set<string>(
      people.flatMap((each) => (each.isPresent ? [each.personId] : [])),
    )
    expect([...said].filter((personId) => !present.has(personId))).toEqual([])
    // The one that was under way may be there without having been said; it counts from now on.
    expect(present.size - said.size).toBeLessThanOrEqual(1)
    expect(counts).toMatchObject({ present: present.size, inside: present.size })
    for (const personId of present) said.add(personId)
    total += lines.length - 1
    if (present.size > guests / 2) await openDoor()
  }
  expect(total).toBeGreaterThan(kills)
  reportRow('K6', kills, { 'check-ins said': total, lost: 0 })
})
