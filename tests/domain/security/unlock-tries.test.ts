import { expect, it } from 'vitest'
import { noTries, waitSeconds, withWrongTry } from '#domain/security/unlock-tries'
import type { Instant } from '#domain/shared/dates'

const at = (seconds: number) =>
  new Date(Date.parse('2026-11-23T08:00:00.000Z') + seconds * 1000).toISOString() as Instant

function wrong(times: number) {
  let tries = noTries
  for (let count = 0; count < times; count += 1) tries = withWrongTry(tries, at(0))
  return tries
}

it.each([
  [0, 0],
  [4, 0],
  [5, 5],
  [6, 10],
  [7, 20],
  [10, 160],
  [11, 300],
  [12, 300],
  [5000, 300],
])('after %i wrong tries the next one waits %i seconds', (times, seconds) => {
  expect(waitSeconds(wrong(times), at(0))).toBe(seconds)
})

it('counts down to nothing', () => {
  expect([0, 1, 4.2, 5, 60].map((seconds) => waitSeconds(wrong(5), at(seconds)))).toEqual([
    5, 4, 1, 0, 0,
  ])
})

it('does not wait longer when the clock was put back a day', () => {
  expect(waitSeconds(wrong(5), at(-86_400))).toBe(5)
})
