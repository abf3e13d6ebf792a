import { expect, it } from 'vitest'
import type { CalendarDay } from '#domain/contract/calendar'
import type { RhythmGapEntry } from '#domain/contract/event-insights'
import { addDays, isoDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'
import { gapPlaces } from '#renderer/screens/calendar/gap-places'
import { anEventRow } from './an-event-row.ts'

function aGap(change: Partial<RhythmGapEntry> = {}): RhythmGapEntry {
  return {
    typeId: 'cop' as EventTypeId,
    code: 'CoP',
    typeName: 'CoP-bijeenkomst',
    subregion: null,
    kind: 'too-few',
    planned: 0,
    min: 2,
    max: 3,
    isProposal: false,
    source: null,
    suggestedPeriod: null,
    ...change,
  }
}

// Nothing speaks against any day but those named.
function aYear(
  earliest: string,
  events: ReturnType<typeof anEventRow>[] = [],
  against: string[] = [],
) {
  const days = new Map<IsoDate, CalendarDay>()
  for (let day = isoDate('2027-01-01'); day <= '2027-12-31'; day = addDays(day, 1)) {
    days.set(day, {
      date: day,
      severity: against.includes(day) ? 'avoid' : null,
      marks: [],
      reasons: [],
    })
  }
  return { year: 2027, earliest: isoDate(earliest), days, events }
}

it('gives every event that is missing a place of its own, away from its own kind', () => {
  const year = aYear('2027-01-01', [anEventRow('a', '2027-02-09')])
  const places = gapPlaces([aGap({ planned: 1, min: 3 })], year)
  expect(places.map(({ number, quarter }) => [number, quarter])).toEqual([
    [2, 2],
    [3, 3],
  ])
})

it('looks at the part of the region, and prefers a quiet quarter', () => {
  const west = { code: 'ON' as const, subregion: 'west' as const }
  const events = [anEventRow('a', '2027-02-09', west), anEventRow('b', '2027-05-11')]
  const gap = aGap({ typeId: 'on' as EventTypeId, subregion: 'oost', min: 1, max: null })
  expect(gapPlaces([gap], aYear('2027-01-01', events))[0]?.quarter).toBe(3)
})

it('plans nothing in what is past, and nothing at all in a year that is over', () => {
  const places = gapPlaces([aGap()], aYear('2027-08-15'))
  expect(places.map(({ quarter }) => quarter)).toEqual([3, 4])
  expect(gapPlaces([aGap()], aYear('2028-01-05'))).toEqual([])
})

it('names the longest run of clear days, from workday to workday', () => {
  const against = ['2027-10-20', '2027-11-02']
  const [place] = gapPlaces([aGap({ min: 1 })], aYear('2027-10-04', [], against))
  expect(place?.clear).toEqual({ from: '2027-11-03', until: '2027-12-31' })
})

it('counts a cancelled event for nothing, and too many of a kind asks for nothing', () => {
  const cancelled = anEventRow('a', '2027-02-09', { stage: 'geannuleerd' })
  expect(gapPlaces([aGap({ min: 1 })], aYear('2027-01-01', [cancelled]))[0]?.quarter).toBe(1)
  expect(gapPlaces([aGap({ kind: 'too-many', planned: 4, min: 2 })], aYear('2027-01-01'))).toEqual(
    [],
  )
})
