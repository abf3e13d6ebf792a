import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { poolLoad } from '#domain/sleutelpersonen/load'
import type { LoadEntry } from '#domain/sleutelpersonen/load'

const year = { from: isoDate('2025-01-01'), until: isoDate('2025-12-31') }
const work = (who: string, day: string, change: Partial<LoadEntry> = {}): LoadEntry => ({
  personId: who as PersonId,
  workedOn: isoDate(day),
  minutes: 60,
  isPlanned: false,
  language: 'Tigrinya',
  subregion: 'oost',
  ...change,
})

it('divides hours over quarters and over Oost and West, and says where no place is known', () => {
  const load = poolLoad(
    [
      work('ruth', '2025-01-10'),
      work('ruth', '2025-03-31', { subregion: 'west', isPlanned: true }),
      work('tesfay', '2025-04-01', { subregion: null, minutes: 90 }),
    ],
    year,
    4,
  )
  expect(load).toMatchObject({
    ...{ minutes: 210, planned: 60, places: { oost: 60, west: 60, unknown: 90 } },
    people: [
      { personId: 'ruth', minutes: 120, quarters: [120, 0, 0, 0] },
      { personId: 'tesfay', minutes: 90, quarters: [0, 90, 0, 0] },
    ],
  })
  expect(load.quarters.map(({ from }) => from)).toEqual([
    ...['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01'],
  ])
})

it('counts two spellings of a language as one, and work for no language apart', () => {
  const { languages } = poolLoad(
    [
      work('ruth', '2025-01-10', { language: 'Tigrigna' }),
      work('tesfay', '2025-01-10'),
      work('tesfay', '2025-01-11', { language: null, minutes: 30 }),
    ],
    year,
    2,
  )
  expect(languages).toEqual([
    { language: 'Tigrinya', minutes: 120, people: 2 },
    { language: null, minutes: 30, people: 1 },
  ])
})

it('names who carries more than twice an even share', () => {
  const most = [work('ruth', '2025-01-10', { minutes: 370 }), work('tesfay', '2025-01-11')]
  const heavy = (work: typeof most, size: number) =>
    poolLoad(work, year, size).heavy.map(({ personId }) => personId)
  expect(heavy(most, 10)).toEqual(['ruth'])
  expect(heavy([...most, work('selam', '2025-01-12', { minutes: 200 })], 10)).toEqual([
    ...['ruth', 'selam'],
  ])
  expect(heavy(most, 2)).toEqual([])
  expect(heavy([], 10)).toEqual([])
})
