import { describe, expect, it } from 'vitest'
import { sunOn } from '#domain/calendar/sun'
import { isoDate, minutesOf, wallTime } from '#domain/shared/dates'
import sunsetJson from '../../../resources/data/sunset-reference.json' with { type: 'json' }

describe('the sun over Doetinchem', () => {
  const place = { latitude: sunsetJson.breedte, longitude: sunsetJson.lengte }

  it('sets and stands highest within the margin of the independent reference, all year', () => {
    const tooFar = sunsetJson.rijen.filter((row) => {
      const sun = sunOn(isoDate(row.datum), place)
      const sunset = Math.abs(sun.sunset - minutesOf(wallTime(row.zonsondergang)))
      const noon = Math.abs(sun.noon - minutesOf(wallTime(row.zonOpHoogst)))
      return Math.max(sunset, noon) > sunsetJson.margeMinuten
    })
    expect(sunsetJson.rijen).toHaveLength(30)
    expect(tooFar).toEqual([])
  })

  it('moves an hour on the wall clock when summer time starts', () => {
    const before = sunOn(isoDate('2026-03-28'), place)
    const after = sunOn(isoDate('2026-03-29'), place)
    expect(after.noon - before.noon).toBeGreaterThan(55)
  })
})
