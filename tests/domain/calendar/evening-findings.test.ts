import { describe, expect, it } from 'vitest'
import { eveningFindings } from '#domain/calendar/evening-findings'
import type { LastDeparture } from '#domain/calendar/evening-findings'
import { isoDate, wallTime } from '#domain/shared/dates'
import { signalWords } from '#domain/texts/signals'

const thursday = isoDate('2027-03-18')

const bus: LastDeparture = {
  id: 'bus',
  direction: 'Doetinchem',
  days: 'workdays',
  lastDeparture: wallTime('21:42'),
  walkMinutes: 12,
  source: 'dienstregeling (voorbeeld)',
  checkedOn: isoDate('2027-01-11'),
}

function wordsOn(date: string, endTime: string, departures: readonly LastDeparture[] | undefined) {
  return eveningFindings(isoDate(date), wallTime(endTime), departures).map(
    ({ facts, severity }) => [severity, signalWords(facts).text],
  )
}

describe('getting home in the evening', () => {
  it('warns when less than fifteen minutes are left after the walk, with a way out and its source', () => {
    const [tight] = eveningFindings(thursday, wallTime('21:30'), [bus])
    expect(tight).toMatchObject({ id: 'laatste-vertrek-bus', layer: 'evening', severity: 'adapt' })
    expect(tight && signalWords(tight.facts)).toEqual({
      text: 'De bijeenkomst eindigt om 21.30 uur. De laatste bus of trein naar Doetinchem gaat om 21.42 uur, de halte is 12 minuten lopen.',
      advice:
        'Eindig om 21.15 uur, of regel vervoer. Bron: dienstregeling (voorbeeld), nagekeken op 11 januari 2027.',
    })
  })

  it('is quiet with exactly fifteen minutes to spare, and speaks with fourteen', () => {
    expect(wordsOn(thursday, '21:15', [bus])).toEqual([])
    expect(wordsOn(thursday, '21:16', [bus])).toHaveLength(1)
  })

  it('says when it cannot be reached and when it has gone, and never says "avoid"', () => {
    expect(wordsOn(thursday, '21:35', [bus])).toEqual([
      ['adapt', expect.stringContaining('is niet te halen: de halte is 12 minuten lopen.')],
    ])
    expect(wordsOn(thursday, '21:42', [bus])).toEqual([
      ['adapt', expect.stringContaining('is dan al weg: die gaat om 21.42 uur.')],
    ])
  })

  it('looks per direction, and takes the stop that leaves the most time', () => {
    const train = { ...bus, id: 'trein', lastDeparture: wallTime('22:30'), walkMinutes: 20 }
    const other = { ...bus, id: 'ander', direction: 'Winterswijk' }
    const ids = eveningFindings(thursday, wallTime('21:30'), [bus, train, other]).map(
      ({ id }) => id,
    )
    expect(ids).toEqual(['laatste-vertrek-ander'])
  })

  it('counts what leaves just after midnight to the evening before', () => {
    expect(wordsOn(thursday, '22:30', [{ ...bus, lastDeparture: wallTime('00:12') }])).toEqual([])
  })

  it('looks at the days of the week: what goes on workdays says nothing of a Saturday', () => {
    const saturday = '2027-03-20'
    expect(wordsOn(saturday, '21:30', [bus])).toEqual([
      ['no-data', 'De laatste bus is nog niet nagekeken.'],
    ])
    expect(wordsOn(saturday, '21:30', [{ ...bus, days: 'saturday' }])).toHaveLength(1)
    expect(wordsOn('2027-03-21', '21:30', [{ ...bus, days: 'sunday' }])).toHaveLength(1)
  })

  it('says from six in the evening that nobody looked it up, not before', () => {
    expect(wordsOn(thursday, '18:00', [])).toHaveLength(1)
    expect(wordsOn(thursday, '17:59', [])).toEqual([])
  })

  it('says nothing without a place or without an end', () => {
    expect(wordsOn(thursday, '21:30', undefined)).toEqual([])
    expect(eveningFindings(thursday, null, [bus])).toEqual([])
  })
})
