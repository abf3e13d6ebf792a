import { describe, expect, it } from 'vitest'
import { addDays, isoDate } from '#domain/shared/dates'
import calendarJson from '../../../resources/data/calendar-reference.json' with { type: 'json' }
import { linesOn, signalsOn, withoutTimes } from './achterhoek-calendar.ts'

const holidays = calendarJson.feestdagen.flatMap((holiday) =>
  Object.entries(holiday.data).map(([year, day]) => {
    const isAnniversary = 'lustrum' in holiday && holiday.lustrum?.includes(Number(year))
    return { id: holiday.id, day, severity: isAnniversary ? 'avoid' : holiday.ernst }
  }),
)

describe('every public holiday of the calendar data', () => {
  it('is here: eleven of them in seven years', () => {
    expect(holidays).toHaveLength(77)
  })

  it.each(holidays)('$id on $day is said as $severity', ({ id, day, severity }) => {
    expect(linesOn(day)).toContain(`${severity} ${id}`)
  })
})

const periods = calendarJson.schoolvakanties.perioden

describe('every school holiday of the calendar data', () => {
  it('is here: ninety periods', () => {
    expect(periods).toHaveLength(90)
  })

  it.each(periods)('$soort $regio $schooljaar runs from $van to $tot', ({ regio, van, tot }) => {
    const region = regio as 'noord' | 'midden' | 'zuid'
    const schoolHolidayRegions = [{ region, weight: 'avoid' as const, gemeenteNames: [] }]
    const isSaid = (day: string) =>
      linesOn(day, { schoolHolidayRegions }).includes(`avoid schoolvakantie-${region}`)
    const isInAnother = (day: string) =>
      periods.some((other) => other.regio === regio && other.van <= day && day <= other.tot)
    expect([isSaid(van), isSaid(tot)]).toEqual([true, true])
    for (const day of [addDays(isoDate(van), -1), addDays(isoDate(tot), 1)]) {
      expect(isSaid(day)).toBe(isInAnother(day))
    }
  })
})

const feasts = calendarJson.religieusEnCultureel.dagen.flatMap((feast) => {
  const { id, margeDagen: margin, ernst: severity } = feast
  const length = 'duurDagen' in feast ? (feast.duurDagen ?? 1) : 1
  return Object.values(feast.data as Record<string, string[]>).flatMap((days) =>
    days.map((day) => ({ id, day, length, margin, severity })),
  )
})

describe('every religious and cultural day of the calendar data', () => {
  it('is here: twenty-six of them', () => {
    expect(calendarJson.religieusEnCultureel.dagen).toHaveLength(26)
    expect(new Set(feasts.map(({ id }) => id)).size).toBe(26)
  })

  it.each(feasts)('$id on $day is said on each of its days', ({ id, day, length, severity }) => {
    for (let ahead = 0; ahead < length; ahead += 1) {
      const date = addDays(isoDate(day), ahead)
      const signal = signalsOn(date, withoutTimes).find(({ ids }) => ids.includes(id))
      expect(signal, `${id} on ${date}`).toBeDefined()
      // Same-day feasts are one line, as heavy as the heaviest of them.
      if (signal?.ids.length === 1) expect(signal.severity).toBe(severity)
    }
  })

  const moving = feasts.filter(({ margin }) => margin > 0)
  it.each(moving)('$id on $day is said as "rond", with its margin', ({ id, day, margin }) => {
    const signal = signalsOn(day, withoutTimes).find(({ ids }) => ids.includes(id))
    expect(signal?.marginDays).toBeGreaterThanOrEqual(margin)
    expect(signal?.text.toLowerCase()).toContain('rond')
  })
})
