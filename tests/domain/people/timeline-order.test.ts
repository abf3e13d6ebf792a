import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isLateAgreement } from '#domain/people/agreements'
import { newestFirst } from '#domain/people/timeline-order'
import type { TimelineMark } from '#domain/people/timeline-order'
import { isoDate } from '#domain/shared/dates'

const mark = (kind: TimelineMark['kind'], on: string | null, id: string): TimelineMark => ({
  ...{ kind, id },
  on: on === null ? null : isoDate(on),
})

it('puts the newest first and what has no day last', () => {
  const marks = [
    mark('event', null, 'idee'),
    mark('added', '2024-03-12', 'p'),
    mark('conversation', '2025-01-16', 'g'),
  ]
  expect(newestFirst(marks).map(({ id }) => id)).toEqual(['g', 'p', 'idee'])
})

it('puts on one day what was done above how somebody came in', () => {
  const day = '2025-01-16'
  const marks = (['added', 'work-begun', 'conversation', 'event'] as const).map((kind) =>
    mark(kind, day, kind),
  )
  expect(newestFirst(marks).map(({ id }) => id)).toEqual([
    ...['event', 'conversation', 'work-begun', 'added'],
  ])
})

it('gives the same order however the things are handed in', () => {
  const marks = [
    mark('conversation', '2025-01-16', 'een'),
    mark('conversation', '2025-01-16', 'twee'),
    mark('agreement', '2025-01-16', 'drie'),
    mark('event', null, 'vier'),
    mark('work-ended', '2025-01-15', 'vijf'),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(marks, { minLength: 5 }), (shuffled) => {
      expect(newestFirst(shuffled)).toEqual(newestFirst(marks))
    }),
  )
})

it('calls only an open agreement past its day late', () => {
  const today = isoDate('2025-01-21')
  const agreement = { kind: 'agreement', dueOn: isoDate('2025-01-20'), doneOn: null }
  expect(isLateAgreement(agreement, today)).toBe(true)
  expect(isLateAgreement({ ...agreement, dueOn: today }, today)).toBe(false)
  expect(isLateAgreement({ ...agreement, dueOn: null }, today)).toBe(false)
  expect(isLateAgreement({ ...agreement, doneOn: today }, today)).toBe(false)
  expect(isLateAgreement({ ...agreement, kind: 'insight' }, today)).toBe(false)
})
