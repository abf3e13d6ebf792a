import { addDays, daysBetween, isoDate, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type {
  CalendarReference,
  Feast,
  PublicHoliday,
  Ramadan,
  SchoolHoliday,
  Weight,
} from './reference.ts'
import { lighter } from './signal.ts'

/** What the reference says about one day. */
export type CalendarEntry =
  | {
      readonly kind: 'public-holiday'
      readonly holiday: PublicHoliday
      readonly weight: Weight
      readonly isAnniversary: boolean
    }
  | { readonly kind: 'school-holiday'; readonly period: SchoolHoliday }
  | {
      readonly kind: 'feast-day'
      readonly feast: Feast
      readonly mainDay: IsoDate
      readonly lastDay: IsoDate
      readonly dayNumber: number
    }
  | {
      readonly kind: 'feast-margin'
      readonly feast: Feast
      readonly mainDay: IsoDate
      readonly side: 'before' | 'after'
      readonly weight: Weight
    }
  | { readonly kind: 'feast-eve'; readonly feast: Feast; readonly mainDay: IsoDate }
  | { readonly kind: 'ramadan'; readonly ramadan: Ramadan; readonly dayNumber: number }
  | { readonly kind: 'ramadan-margin'; readonly ramadan: Ramadan }

/** The reference looked up per day; made once, used for every date. */
export type CalendarIndex = {
  readonly reference: CalendarReference
  readonly byDay: ReadonlyMap<IsoDate, readonly CalendarEntry[]>
}

type Add = (day: IsoDate, entry: CalendarEntry) => void

/** Lays the reference out per day, so that a year of marks is a year of look-ups. */
export function indexCalendar(reference: CalendarReference): CalendarIndex {
  const byDay = new Map<IsoDate, CalendarEntry[]>()
  function add(day: IsoDate, entry: CalendarEntry) {
    const known = byDay.get(day)
    if (known === undefined) byDay.set(day, [entry])
    else known.push(entry)
  }
  for (const holiday of reference.publicHolidays) addPublicHoliday(holiday, add)
  for (const ramadan of reference.ramadans) addRamadan(ramadan, add)
  for (const feast of reference.feasts) addFeast(feast, add)
  for (const period of reference.schoolHolidays) {
    for (const day of daysFrom(period.from, period.until)) {
      add(day, { kind: 'school-holiday', period })
    }
  }
  return { reference, byDay }
}

/** Every day from the first to the last, both included. */
export function daysFrom(from: IsoDate, until: IsoDate): IsoDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, until) + 1) }, (_, offset) =>
    addDays(from, offset),
  )
}

function addPublicHoliday(holiday: PublicHoliday, add: Add) {
  for (const day of holiday.days) {
    const isAnniversary = holiday.anniversaryYears.includes(yearOf(day))
    const weight = isAnniversary ? 'avoid' : holiday.weight
    add(day, { kind: 'public-holiday', holiday, weight, isAnniversary })
  }
}

function addRamadan(ramadan: Ramadan, add: Add) {
  daysFrom(ramadan.from, ramadan.until).forEach((day, offset) => {
    add(day, { kind: 'ramadan', ramadan, dayNumber: offset + 1 })
  })
  // After the last day comes its feast, which carries its own margin.
  for (let margin = 1; margin <= ramadan.marginDays; margin += 1) {
    add(addDays(ramadan.from, -margin), { kind: 'ramadan-margin', ramadan })
  }
}

function addFeast(feast: Feast, add: Add) {
  for (const mainDay of feast.mainDays) {
    const fixedDay = fixedDayOf(feast, mainDay)
    const lastDay = addDays(mainDay, feast.durationDays - 1)
    const taken = new Set<IsoDate>()
    daysFrom(mainDay, lastDay).forEach((day, offset) => {
      add(day, { kind: 'feast-day', feast, mainDay, lastDay, dayNumber: offset + 1 })
      taken.add(day)
    })
    if (fixedDay !== null && !taken.has(fixedDay)) {
      const single = { mainDay: fixedDay, lastDay: fixedDay, dayNumber: 1 }
      add(fixedDay, { kind: 'feast-day', feast, ...single })
      taken.add(fixedDay)
    }

    const eve = addDays(fixedDay ?? mainDay, -1)
    if (feast.celebratesEve && !taken.has(eve)) {
      add(eve, { kind: 'feast-eve', feast, mainDay: fixedDay ?? mainDay })
      taken.add(eve)
    }
    addMargins(feast, mainDay, taken, add)
  }
}

// The margin holds for the feast as it moves, not for its fixed celebration.
function addMargins(feast: Feast, mainDay: IsoDate, taken: ReadonlySet<IsoDate>, add: Add) {
  const weight = lighter(feast.weight)
  if (weight === null) return
  for (let margin = 1; margin <= feast.marginDays; margin += 1) {
    const before = addDays(mainDay, -margin)
    const after = addDays(mainDay, feast.durationDays - 1 + margin)
    const entry = { kind: 'feast-margin', feast, mainDay, weight } as const
    if (!taken.has(before)) add(before, { ...entry, side: 'before' })
    if (!taken.has(after)) add(after, { ...entry, side: 'after' })
  }
}

function fixedDayOf(feast: Feast, mainDay: IsoDate): IsoDate | null {
  if (feast.fixedMonthDay === null) return null
  return isoDate(`${yearOf(mainDay)}-${feast.fixedMonthDay}`)
}
