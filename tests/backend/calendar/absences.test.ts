import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { AbsenceId } from '#domain/shared/ids'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

const from = isoDate('2027-05-10')
const until = isoDate('2027-05-12')

it('keeps days on which she is away, and lets the date check and the calendar say so', async () => {
  const backend = aBackend()
  const empty = await hashOf(backend)
  const { absenceId } = await valueOf(backend, 'absences.add', { from, until, note: 'studiereis' })
  const { signals } = await valueOf(backend, 'calendar.signals', { date: from })
  expect(signals[0]).toMatchObject({ id: `afwezig-${absenceId}`, severity: 'avoid' })
  const { days } = await valueOf(backend, 'calendar.days', { from, until })
  expect(days.map(({ severity }) => severity)).toEqual(['avoid', 'avoid', 'avoid'])
  expect(days[2]?.marks.find(({ layer }) => layer === 'absence')).toMatchObject({
    label: 'Afwezig: studiereis',
    dayNumber: 3,
    from,
    until,
  })
  const full = await hashOf(backend)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(empty)
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(full)
})

it('changes and removes them, each in one step back', async () => {
  const backend = aBackend()
  const { absenceId } = await valueOf(backend, 'absences.add', { from, until })
  await valueOf(backend, 'absences.change', { absenceId, until: from, note: 'verlof' })
  expect(await valueOf(backend, 'absences.list', {})).toEqual([
    { id: absenceId, from, until: from, note: 'verlof' },
  ])
  await valueOf(backend, 'absences.remove', { absenceId })
  expect(await valueOf(backend, 'absences.list', {})).toEqual([])
  await valueOf(backend, 'history.undo', {})
  await valueOf(backend, 'history.undo', {})
  expect(await valueOf(backend, 'absences.list', {})).toEqual([
    { id: absenceId, from, until, note: null },
  ])
})

it('refuses a last day before the first, and what is not there', async () => {
  const backend = aBackend()
  const { absenceId } = await valueOf(backend, 'absences.add', { from, until })
  const before = await hashOf(backend)
  const nobody = 'nergens' as AbsenceId
  const reasons = await Promise.all([
    ask(backend, 'absences.add', { from: until, until: from }),
    ask(backend, 'absences.change', { absenceId, until: isoDate('2027-05-01') }),
    ask(backend, 'absences.change', { absenceId: nobody, note: 'x' }),
    ask(backend, 'absences.remove', { absenceId: nobody }),
  ])
  expect(reasons.map((answer) => answer.kind === 'refused' && answer.reason)).toEqual([
    'until-before-from',
    'until-before-from',
    'not-found',
    'not-found',
  ])
  expect(await hashOf(backend)).toBe(before)
})
