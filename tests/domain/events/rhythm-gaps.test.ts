import { describe, expect, it } from 'vitest'
import type { EventType } from '#domain/events/planned-event'
import { rhythmGaps, rhythmRows, uncoveredTopics } from '#domain/events/rhythm-gaps'
import { isoDate } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'

const cop: EventType = {
  id: 'cop' as EventTypeId,
  code: 'CoP',
  name: 'CoP-bijeenkomst',
  rhythm: { min: 2, max: 3, isPerSubregion: false, isProposal: false, source: 'hoofdstuk 6 k' },
}
const business: EventType = {
  id: 'ondernemerschap' as EventTypeId,
  code: 'ON',
  name: 'Voorlichting ondernemerschap',
  rhythm: { min: 1, max: null, isPerSubregion: true, isProposal: true, source: null },
}
const workingGroup: EventType = {
  id: 'werkgroep' as EventTypeId,
  code: 'WG',
  name: 'Werkgroepoverleg',
  rhythm: null,
}

function anEvent(type: EventType, date: string | null, change: object = {}) {
  return {
    typeId: type.id,
    date: date === null ? null : isoDate(date),
    stage: 'gepland' as const,
    subregion: null,
    topics: [] as string[],
    ...change,
  }
}

describe('the rhythm of a year', () => {
  it('names how many are planned of how many, with the source', () => {
    expect(rhythmGaps(2025, [anEvent(cop, '2025-03-20')], [cop])).toEqual([
      {
        typeId: 'cop',
        code: 'CoP',
        typeName: 'CoP-bijeenkomst',
        subregion: null,
        kind: 'too-few',
        planned: 1,
        min: 2,
        max: 3,
        isProposal: false,
        source: 'hoofdstuk 6 k',
      },
    ])
  })

  it('counts no other year, no cancelled event and no idea without a date', () => {
    const events = [
      anEvent(cop, '2024-12-31'),
      anEvent(cop, '2026-01-01'),
      anEvent(cop, '2025-05-01', { stage: 'geannuleerd' }),
      anEvent(cop, null, { stage: 'idee' }),
    ]
    expect(rhythmGaps(2025, events, [cop])[0]?.planned).toBe(0)
  })

  it('is kept from the least to the most, and says when there are more', () => {
    const days = ['2025-03-20', '2025-06-19', '2025-09-18', '2025-11-20']
    const kinds = [2, 3, 4].map((count) =>
      rhythmGaps(
        2025,
        days.slice(0, count).map((day) => anEvent(cop, day)),
        [cop],
      ).map(({ kind }) => kind),
    )
    expect(kinds).toEqual([[], [], ['too-many']])
  })

  it('looks at Oost and West apart where the type asks for it', () => {
    const inWest = anEvent(business, '2025-10-07', { subregion: 'west' })
    const gaps = rhythmGaps(2025, [inWest], [business])
    expect(gaps.map(({ subregion, planned }) => [subregion, planned])).toEqual([['oost', 0]])
  })

  it('says of a rhythm that is kept which events keep it', () => {
    const events = [anEvent(cop, '2025-03-20'), anEvent(cop, '2025-09-18')]
    expect(rhythmRows(2025, events, [cop])).toMatchObject([{ kind: 'kept', planned: 2, events }])
  })

  it('asks nothing of a type without rhythm', () => {
    expect(rhythmGaps(2025, [], [workingGroup])).toEqual([])
  })
})

describe('the topics of a year', () => {
  it('are uncovered until an event that goes on has them', () => {
    const events = [
      anEvent(cop, '2025-03-20', { topics: ['duale trajecten '] }),
      anEvent(cop, '2025-06-19', { topics: ['Vroege start'], stage: 'geannuleerd' }),
    ]
    expect(uncoveredTopics(2025, events, ['Duale trajecten', 'Vroege start'])).toEqual([
      'Vroege start',
    ])
  })
})
