import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findBrokenAudit } from '#backend/db/audit'
import type { Instant } from '#domain/shared/dates'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import { ask, hashOf, valueOf } from '../builders/a-backend.ts'
import { aFolder } from '../builders/a-folder.ts'
import { seededBackend } from './random-work.ts'
import { reportRow, times } from './report-row.ts'
import { runProgram } from './run-program.ts'

// Just before and after the clocks change in Amsterdam, back again, and days that never come in order.
const jumps = [
  '2027-03-28T00:59:59.000Z',
  '2027-03-28T01:00:00.000Z',
  '2027-03-27T12:00:00.000Z',
  '2027-04-10T12:00:00.000Z',
  '2027-03-28T00:30:00.000Z',
] as Instant[]
const autumn = [
  '2026-10-25T00:30:00.000Z',
  '2026-10-25T01:30:00.000Z',
  '2026-10-25T00:30:00.000Z',
] as Instant[]
const eventId = 'plan-2025-02-14' as EventId

it.each([
  ['forward in spring', jumps],
  ['back in autumn', autumn],
])('keeps the order of what was done when the clock jumps %s', async (_, moments) => {
  const folder = aFolder()
  const hashes: string[] = []
  for (const [index, now] of moments.entries()) {
    const backend = seededBackend(folder, index, { now })
    if (index === 0) hashes.push(await hashOf(backend))
    await valueOf(backend, 'attendance.walkIn', { eventId, name: `Voorbeeld Nummer ${index}` })
    hashes.push(await hashOf(backend))
    backend.close()
  }

  const last = seededBackend(folder, 99, { now: moments[0] })
  for (const hash of hashes.toReversed().slice(1)) {
    await valueOf(last, 'history.undo', {})
    expect(await hashOf(last)).toBe(hash)
  }
  for (const hash of hashes.slice(1)) {
    await valueOf(last, 'history.redo', {})
    expect(await hashOf(last)).toBe(hash)
  }
  if (last.opened.state === 'open') {
    expect(last.opened.store.read(findBrokenAudit)).toBeUndefined()
  }
  last.close()
  reportRow('T1', moments.length, { 'jumps of the clock': moments.length, 'out of order': 0 })
})

it('knows who is inside by what was done last, not by the clock', async () => {
  const folder = aFolder()
  const at = async (now: string, call: 'attendance.checkIn' | 'attendance.checkOut') => {
    const backend = seededBackend(folder, Date.parse(now), { now: now as Instant })
    const { people } = await valueOf(backend, 'attendance.list', { eventId })
    const personId = people[0]?.personId
    if (personId === undefined) throw new Error('Nobody is on the list')
    await valueOf(backend, call, { eventId, personId })
    const { counts } = await valueOf(backend, 'attendance.list', { eventId })
    backend.close()
    return counts.inside
  }
  const first = seededBackend(folder, 1, { now: '2026-10-25T00:30:00.000Z' as Instant })
  await valueOf(first, 'attendance.walkIn', { eventId, name: 'Elsa van Fictie' })
  first.close()
  expect(await at('2026-10-25T00:20:00.000Z', 'attendance.checkOut')).toBe(0)
  expect(await at('2026-10-24T00:00:00.000Z', 'attendance.checkIn')).toBe(1)
  expect(await at('2026-10-23T00:00:00.000Z', 'attendance.checkOut')).toBe(0)
})

it('keeps the time on the wall, also in the hour that comes twice, and refuses the one that never is', async () => {
  const backend = seededBackend(aFolder(), 1)
  const typeId = 'cop' as EventTypeId
  const twice = await valueOf(backend, 'events.create', {
    typeId,
    date: isoDate('2026-10-25'),
    startTime: wallTime('02:30'),
    endTime: wallTime('03:30'),
  })
  const event = await valueOf(backend, 'events.get', { eventId: twice.eventId })
  expect(event).toMatchObject({ date: '2026-10-25', startTime: '02:30', endTime: '03:30' })
  const never = { date: isoDate('2027-03-28'), startTime: wallTime('02:30') }
  expect(
    await ask(backend, 'events.create', { typeId, ...never, endTime: wallTime('04:00') }),
  ).toMatchObject({ kind: 'refused', reason: 'time-does-not-exist' })
  backend.close()
})

const zones = ['UTC', 'Europe/Amsterdam', 'Pacific/Honolulu', 'Pacific/Apia', 'America/Sao_Paulo']
const languages = ['nl_NL.UTF-8', 'C', 'ar_EG.UTF-8', 'tr_TR.UTF-8', 'en_US.UTF-8']
const moments = ['2027-03-28T01:30:00.000Z', '2026-10-25T00:30:00.000Z', '2026-11-23T08:00:00.000Z']
const swept = moments.slice(0, times({ short: 1, long: 3 }))

it('does and says the same in every time zone and language', async () => {
  for (const now of swept) {
    const said = []
    for (const [index, TZ] of zones.entries()) {
      const env = { TZ, LANG: languages[index], LC_ALL: languages[index] }
      said.push(await runProgram('clock-work', [join(aFolder(), 'data'), now], { env }))
    }
    const [here, ...elsewhere] = said.map(({ lines, errors }) => lines.join('') || errors)
    expect(here).toContain('"hash"')
    expect(elsewhere).toEqual(Array(zones.length - 1).fill(here))
  }
  reportRow('T1', zones.length * swept.length, { 'time zones': zones.length, different: 0 })
})

it.each(['1900-01-01T00:00:00.000Z', '2100-12-31T23:59:59.999Z', '1969-12-31T23:59:59.000Z'])(
  'works when the clock says %s',
  async (now) => {
    const { lines, errors } = await runProgram('clock-work', [join(aFolder(), 'data'), now])
    expect(errors).toBe('')
    expect(lines.join('')).toContain('"hash"')
    expect(lines.join('')).not.toMatch(/ (fault|invalid)"/)
  },
)
