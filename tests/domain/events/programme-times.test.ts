import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movedTo, overrunOf, programmeTimes } from '#domain/events/programme-times'
import { wallTime } from '#domain/shared/dates'

const morning = { startTime: wallTime('09:30'), endTime: wallTime('13:00') }

describe('the times of a programme', () => {
  it('follow from the start of the event and the minutes of the parts', () => {
    expect(programmeTimes([30, 15, 45], morning.startTime)).toEqual([
      { startsAfter: 0, endsAfter: 30, startTime: '09:30', endTime: '10:00' },
      { startsAfter: 30, endsAfter: 45, startTime: '10:00', endTime: '10:15' },
      { startsAfter: 45, endsAfter: 90, startTime: '10:15', endTime: '11:00' },
    ])
  })

  it('are only minutes while the event has no start', () => {
    expect(programmeTimes([30, 15], null)[1]).toEqual({
      startsAfter: 30,
      endsAfter: 45,
      startTime: null,
      endTime: null,
    })
  })

  it('go on with the hours of the next day past midnight', () => {
    expect(programmeTimes([90], wallTime('23:00'))).toMatchObject([{ endTime: '00:30' }])
  })

  it('leave no gap and end after the sum of the minutes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1 }), (minutes) => {
        const times = programmeTimes(minutes, morning.startTime)
        times.forEach((each, at) => {
          expect(each.startsAfter).toBe(times[at - 1]?.endsAfter ?? 0)
        })
        expect(times.at(-1)?.endsAfter).toBe(minutes.reduce((sum, each) => sum + each, 0))
      }),
    )
  })
})

describe('the overrun of a programme', () => {
  it('is what passes the end, below zero what is left, and unknown without both times', () => {
    expect(overrunOf([30, 15, 45, 85, 20, 30], morning)).toBe(15)
    expect(overrunOf([60], morning)).toBe(-150)
    expect(overrunOf([60], { ...morning, endTime: null })).toBeNull()
  })
})

describe('moving a part', () => {
  it('puts it at the place asked for, or at the end', () => {
    expect(movedTo(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(movedTo(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(movedTo(['a', 'b', 'c'], 0, 99)).toEqual(['b', 'c', 'a'])
  })

  it('keeps every part once', () => {
    const place = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 8 }), place, place, (items, from, to) => {
        expect(movedTo(items, from, to).toSorted()).toEqual(items.toSorted())
      }),
    )
  })
})
