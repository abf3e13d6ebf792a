import { describe, expect, it } from 'vitest'
import { finding } from '#domain/calendar/signal'
import type { Severity, SignalLayer } from '#domain/calendar/signal'
import { isChosenAnew, knownSignalsOf, newFindings } from '#domain/events/doubtful-date'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { VenueId } from '#domain/shared/ids'

function aFinding(id: string, severity: Severity, layer: SignalLayer = 'culture') {
  return finding(id, layer, severity, { kind: 'weekend', weekday: 6 })
}

describe('a date that has become doubtful', () => {
  it('is one with something to avoid or adapt that was not there when it was chosen', () => {
    const findings = [
      aFinding('suikerfeest', 'avoid'),
      aFinding('vrijdaggebed', 'adapt'),
      aFinding('nabij-ramadan', 'note'),
      aFinding('geen-gegevens', 'no-data'),
    ]
    const ids = (known: string[], decided: string[]) =>
      newFindings(findings, known, decided).map(({ id }) => id)
    expect(ids([], [])).toEqual(['suikerfeest', 'vrijdaggebed'])
    expect(ids(['vrijdaggebed'], [])).toEqual(['suikerfeest'])
    expect(ids(['vrijdaggebed'], ['suikerfeest'])).toEqual([])
  })

  it('is never one only because the day comes nearer', () => {
    const soon = [aFinding('korte-termijn', 'adapt', 'lead-time')]
    expect(newFindings(soon, [], [])).toEqual([])
    expect(knownSignalsOf(soon)).toEqual([])
  })

  it('is not one with what she saw when she chose it', () => {
    const findings = [aFinding('weekend', 'avoid'), aFinding('vrouwendag', 'note')]
    expect(knownSignalsOf(findings)).toEqual(['weekend'])
    expect(newFindings(findings, knownSignalsOf(findings), [])).toEqual([])
  })
})

describe('choosing anew', () => {
  const moment = {
    date: isoDate('2027-03-18'),
    startTime: wallTime('09:30'),
    endTime: wallTime('12:30'),
    venueId: 'zaal' as VenueId,
    format: 'locatie' as const,
  }

  it('is another day, other times or another place, and nothing else', () => {
    const changes = [
      {},
      { date: isoDate('2027-03-19') },
      { startTime: wallTime('10:00') },
      { endTime: null },
      { venueId: null },
      { format: 'online' as const },
    ]
    expect(changes.map((change) => isChosenAnew(moment, { ...moment, ...change }))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ])
  })
})
