import { getTimes } from 'suncalc'
import { amsterdamClock, minutesOf } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'

export type Place = { readonly latitude: number; readonly longitude: number }

/** Sunset and the sun's highest point, in minutes since midnight on the Dutch wall clock. */
export type SunMinutes = { readonly sunset: number; readonly noon: number }

/** The sun on a day at a place in the Netherlands; throws where the sun does not set. */
export function sunOn(date: IsoDate, place: Place): SunMinutes {
  const times = getTimes(new Date(`${date}T12:00:00Z`), place.latitude, place.longitude)
  if (times.sunset === null) throw new Error(`The sun does not set on ${date} at this place`)
  return { sunset: wallMinutes(times.sunset), noon: wallMinutes(times.solarNoon) }
}

function wallMinutes(moment: Date): number {
  const rounded = new Date(Math.round(moment.getTime() / 60_000) * 60_000)
  return minutesOf(amsterdamClock(rounded.toISOString() as Instant).time)
}
