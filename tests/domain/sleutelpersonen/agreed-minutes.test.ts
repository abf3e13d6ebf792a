import { expect, it } from 'vitest'
import { wallTime } from '#domain/shared/dates'
import { agreedMinutes, extraMinutes } from '#domain/sleutelpersonen/agreed-minutes'

const work = (times: readonly [string, string] | null, plannedMinutes: number | null = null) => ({
  startTime: times && wallTime(times[0]),
  endTime: times && wallTime(times[1]),
  plannedMinutes,
})

it('is what was said, else the length of its times', () => {
  expect(agreedMinutes(work(['09:00', '11:00'], 90))).toBe(90)
  expect(agreedMinutes(work(['09:00', '11:00']))).toBe(120)
  expect(agreedMinutes(work(null))).toBeNull()
})

it('counts an hour once that other work has already', () => {
  const morning = work(['09:00', '13:00'])
  expect(extraMinutes(morning, [])).toBe(240)
  expect(extraMinutes(morning, [morning])).toBe(0)
  expect(extraMinutes(morning, [work(['12:00', '15:00'])])).toBe(180)
  expect(extraMinutes(morning, [work(['09:00', '13:00'], 60)])).toBe(180)
  expect(extraMinutes(morning, [work(['13:00', '15:00'])])).toBe(240)
  expect(extraMinutes(work(null, 60), [work(null, 60)])).toBe(0)
  expect(extraMinutes(work(null), [morning])).toBeNull()
})
