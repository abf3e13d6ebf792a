import { describe, expect, it } from 'vitest'
import type { OtherEvent } from '#domain/calendar/date-check-input'
import { audienceGemeenten } from '#domain/calendar/audience-gemeenten'
import { isoDate } from '#domain/shared/dates'
import type { AbsenceId, AssignmentId, EventId, GemeenteId } from '#domain/shared/ids'
import { between, linesOn, signalsOn, withoutTimes } from './achterhoek-calendar.ts'

const day = '2025-09-16'

function anEvent(change: Partial<OtherEvent> = {}): OtherEvent {
  return {
    id: 'event-1' as EventId,
    title: 'CoP september',
    date: isoDate(day),
    ...between('14:00', '16:00'),
    ...change,
  }
}

function lines(other: Partial<OtherEvent>, times: object = between('10:00', '12:00')) {
  return linesOn(day, { ...times, otherEvents: [anEvent(other)] })
}

describe('another event of ours on the day', () => {
  it('asks to adapt when the same people are invited twice, also when the times fit', () => {
    expect(lines({})).toEqual(['note eigen-bijeenkomst-event-1'])
    expect(lines({ sharedPeople: 3 })).toEqual(['adapt eigen-bijeenkomst-event-1'])
    expect(lines({ sharedPeople: 3 }, between('15:00', '17:00'))).toEqual([
      'avoid eigen-bijeenkomst-event-1',
    ])
  })

  it('is a note when a partner holds it, whatever its times', () => {
    const partners = { isPartners: true, sharedPeople: 2 }
    expect(lines(partners, between('14:00', '16:00'))).toEqual(['note eigen-bijeenkomst-event-1'])
    expect(lines(partners, withoutTimes)).toEqual(['note eigen-bijeenkomst-event-1'])
  })

  it('says that it is in the same place and how many people stand on both lists', () => {
    const otherEvents = [anEvent({ isSameVenue: true, sharedPeople: 2 })]
    expect(signalsOn(day, { ...between('15:00', '17:00'), otherEvents })[0]).toMatchObject({
      text: 'Op deze dag is ook ‘CoP september’ van 14.00 tot 16.00 uur. Dat is op dezelfde plaats. 2 mensen staan op beide lijsten.',
      advice:
        'De tijden overlappen. Kies een andere tijd of een andere dag. Kijk ook of er een tweede zaal vrij is.',
    })
  })
})

describe('days on which the verbinder is away', () => {
  const absences = [
    {
      id: 'away-1' as AbsenceId,
      from: isoDate('2025-09-15'),
      until: isoDate('2025-09-17'),
      note: 'studiereis',
    },
  ]

  it('are days to avoid, from the first to the last', () => {
    const found = ['2025-09-12', '2025-09-15', '2025-09-17', '2025-09-18'].map((date) =>
      linesOn(date, { absences }),
    )
    expect(found).toEqual([[], ['avoid afwezig-away-1'], ['avoid afwezig-away-1'], []])
    expect(signalsOn('2025-09-16', { absences })[0]?.text).toBe(
      'U bent zelf afwezig van 15 september tot en met 17 september (studiereis).',
    )
  })
})

describe('a sleutelpersoon the event needs', () => {
  it('asks to adapt on a day on which that person is booked elsewhere', () => {
    const id = 'opdracht-1' as AssignmentId
    const booked = { id, name: 'Yara Droomer', title: 'Taalcafé', date: isoDate(day) }
    const bookedElsewhere = [booked]
    expect(linesOn(day, { bookedElsewhere })).toEqual(['adapt sleutelpersoon-bezet-opdracht-1'])
    expect(linesOn('2025-09-17', { bookedElsewhere })).toEqual([])
    expect(signalsOn(day, { bookedElsewhere })[0]?.text).toBe(
      'Yara Droomer is die dag al nodig bij ‘Taalcafé’.',
    )
  })
})

describe('the gemeenten whose school holidays count', () => {
  const gemeenten = [
    { id: 'aalten' as GemeenteId, subregion: 'oost' as const },
    { id: 'winterswijk' as GemeenteId, subregion: 'oost' as const },
    { id: 'montferland' as GemeenteId, subregion: 'west' as const },
    { id: 'elders' as GemeenteId, subregion: null },
  ]
  const idsOf = (gemeenteIds: string[], subregion: 'oost' | 'west' | null) =>
    audienceGemeenten(gemeenten, { gemeenteIds: gemeenteIds as GemeenteId[], subregion }).map(
      ({ id }) => id,
    )

  it('are those of the audience, else of the part of the region, else all', () => {
    expect(idsOf(['montferland'], 'oost')).toEqual(['montferland'])
    expect(idsOf([], 'oost')).toEqual(['aalten', 'winterswijk'])
    expect(idsOf([], null)).toHaveLength(4)
  })

  it('are all of them when nothing is known of the audience’s own', () => {
    expect(idsOf(['weg'], null)).toHaveLength(4)
    expect(
      audienceGemeenten(gemeenten.slice(0, 2), { gemeenteIds: [], subregion: 'west' }),
    ).toHaveLength(2)
  })
})
