import { expect, it } from 'vitest'
import { dueForCleanUp, rulesFrom } from '#domain/privacy/retention'
import type { RetainedPerson } from '#domain/privacy/retention'
import { instant, isoDate, monthsAfter } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'

const aPerson = (facts: Partial<RetainedPerson> = {}): RetainedPerson => ({
  personId: 'p' as PersonId,
  createdAt: instant('2024-01-10T09:00:00.000Z'),
  lastContactOn: null,
  lastAttendedOn: null,
  keptUntil: null,
  ...facts,
})
const came = aPerson({
  lastContactOn: isoDate('2025-03-20'),
  lastAttendedOn: isoDate('2025-03-20'),
})
const due = (person: RetainedPerson, today: string, rules = rulesFrom([])) =>
  dueForCleanUp([person], rules, isoDate(today)).map(({ category, dueOn }) => [category, dueOn])

it('lets attendance go a year after the end of the programme year, not on the day itself', () => {
  expect(due(came, '2026-12-31')).toEqual([])
  expect(due(came, '2027-01-01')).toEqual([['attendance', '2026-12-31']])
})

it('lets somebody without any contact go after two years', () => {
  expect(due(aPerson(), '2026-01-10')).toEqual([])
  expect(due(aPerson(), '2026-01-11')).toEqual([['no-contact', '2026-01-10']])
})

it('keeps who is still invited, counted from that day', () => {
  const invited = { ...came, lastContactOn: isoDate('2026-11-02') }
  expect(due(invited, '2027-06-01')).toEqual([])
  expect(due(invited, '2028-11-03')).toEqual([['no-contact', '2028-11-02']])
})

it('keeps who she decided to keep, until that day has passed', () => {
  const kept = { ...came, keptUntil: isoDate('2027-06-30') }
  expect(due(kept, '2027-06-30')).toEqual([])
  expect(due(kept, '2027-07-01')).toEqual([['attendance', '2026-12-31']])
})

it('follows a term that she changed, and says which ones are still a proposal', () => {
  const rules = rulesFrom([{ category: 'attendance', length: 3 }])
  expect(rules.attendance).toEqual({
    ...{ category: 'attendance', length: 3, isProposal: false },
  })
  expect(rules['no-contact'].isProposal).toBe(true)
  expect(due(came, '2026-04-01', rules)).toEqual([['attendance', '2026-03-31']])
})

it('puts who is due longest first', () => {
  const people = ['b', 'a', 'c'].map((id) => aPerson({ personId: id as PersonId }))
  const late = { ...came, personId: 'd' as PersonId }
  const ids = dueForCleanUp([late, ...people], rulesFrom([]), isoDate('2030-01-01'))
  expect(ids.map(({ personId }) => personId)).toEqual(['a', 'b', 'c', 'd'])
})

it('counts months to the last day of a shorter month', () => {
  expect(monthsAfter(isoDate('2024-11-30'), 3)).toBe('2025-02-28')
  expect(monthsAfter(isoDate('2024-12-31'), 24)).toBe('2026-12-31')
})
