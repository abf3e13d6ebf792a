import { expect, it } from 'vitest'
import { lastSeenOf } from '#domain/people/last-seen'
import { isoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'

const anna = 'anna' as PersonId
const row = (
  id: string,
  kind: 'in' | 'out' | 'void',
  day: string,
  voidsId: string | null = null,
) => ({
  ...{ id, personId: anna, kind, voidsId },
  day: isoDate(day),
})

it('is the last day of presence or conversation, whichever is later', () => {
  const log = [row('1', 'in', '2026-03-01'), row('2', 'in', '2026-02-01')]
  const talk = (day: string) => [{ personId: anna, day: isoDate(day) }]
  expect(lastSeenOf(log, talk('2026-02-10')).get(anna)).toBe('2026-03-01')
  expect(lastSeenOf(log, talk('2026-04-10')).get(anna)).toBe('2026-04-10')
  expect(lastSeenOf([], []).get(anna)).toBeUndefined()
})

it('does not count a presence that was taken back, until that is taken back too', () => {
  const log = [row('1', 'in', '2026-03-01'), row('2', 'void', '2026-03-01', '1')]
  expect(lastSeenOf(log, []).get(anna)).toBeUndefined()
  expect(lastSeenOf([...log, row('3', 'void', '2026-03-01', '2')], []).get(anna)).toBe('2026-03-01')
})
