import { describe, expect, it } from 'vitest'
import { changedRhythm, decideRhythm } from '#domain/events/changed-rhythm'
import { placeInSeries } from '#domain/events/place-in-series'
import { decidePeriod, isMonthDay, periodIn } from '#domain/events/suggested-period'
import type { MonthDay } from '#domain/events/suggested-period'

const proposed = {
  min: 1,
  max: null,
  isPerSubregion: true,
  isProposal: true,
  source: 'voorstel; zonder aantal per jaar',
}
const { isProposal: _, ...asItWas } = proposed

describe('a rhythm that is typed', () => {
  it('stays the proposal it was when nothing changed', () => {
    expect(changedRhythm(proposed, asItWas)).toEqual(proposed)
  })

  it('loses a source that does not name the new number', () => {
    expect(changedRhythm(proposed, { ...asItWas, min: 2 })).toEqual({
      min: 2,
      max: null,
      isPerSubregion: true,
      isProposal: false,
      source: null,
    })
  })

  it('takes the source she types, and is hers then', () => {
    const source = 'stuurgroep 12 maart'
    expect(changedRhythm(proposed, { ...asItWas, source })).toMatchObject({
      source,
      isProposal: false,
    })
    expect(changedRhythm(null, { ...asItWas, source })).toMatchObject({ source, isProposal: false })
  })

  it('cannot allow less than it asks', () => {
    expect([
      decideRhythm({ ...asItWas, min: 3, max: 2 }),
      decideRhythm({ ...asItWas, min: 2, max: 2 }),
      decideRhythm(null),
    ]).toEqual(['rhythm-turned-round', null, null])
  })
})

describe('the period a type belongs in', () => {
  const day = (text: string) => text as MonthDay

  it('knows a day of the year, 29 February too', () => {
    expect(['02-29', '02-30', '2-1', '13-01'].map(isMonthDay)).toEqual([true, false, false, false])
  })

  it('has both ends in their order, or none', () => {
    expect([
      decidePeriod(null, null),
      decidePeriod(day('01-28'), day('02-28')),
      decidePeriod(day('01-28'), null),
      decidePeriod(day('02-28'), day('01-28')),
    ]).toEqual([null, null, 'period-incomplete', 'period-turned-round'])
  })

  it('ends on 28 February in a year without the 29th', () => {
    const period = { from: day('02-01'), until: day('02-29') }
    expect([periodIn(2027, period).until, periodIn(2028, period).until]).toEqual([
      '2027-02-28',
      '2028-02-29',
    ])
  })
})

it('finds the meetings before and after in a series', () => {
  const meetings = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect(placeInSeries(meetings, 'b')).toEqual({
    position: 2,
    total: 3,
    previous: { id: 'a' },
    next: { id: 'c' },
  })
  expect(placeInSeries(meetings, 'a')?.previous).toBeNull()
  expect(placeInSeries(meetings, 'z')).toBeNull()
})
