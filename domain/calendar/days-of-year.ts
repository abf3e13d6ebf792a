import { addDays, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { schoolHolidayLabel, ramadanName } from '#domain/texts/signals'
import { ramadanReferenceId, referenceDayKey, schoolReferenceId } from './calendar-correction.ts'
import type { CalendarCorrection, CorrectableLayer } from './calendar-correction.ts'
import type { CalendarReference, SchoolRegion, Weight } from './reference.ts'

/** A day or period that the calendar knows, with what the user made of it. */
export type LayerDay = {
  readonly layer: CorrectableLayer
  /** Null for a day the user added herself. */
  readonly referenceId: string | null
  readonly name: string
  readonly from: IsoDate
  readonly until: IsoDate
  readonly schoolRegion: SchoolRegion | null
  /** Null where the gemeenten decide how heavily it weighs. */
  readonly weight: Weight | null
  readonly marginDays: number
  /** Dates that schools may depart from. */
  readonly isAdvice: boolean
  readonly correction: CalendarCorrection | null
}

/** Every day of one year, per layer in order of date: those of the package and her own. */
export function daysOfYear(
  year: number,
  reference: CalendarReference,
  corrections: readonly CalendarCorrection[],
): LayerDay[] {
  const changes = new Map(
    corrections.flatMap((each) => (each.kind === 'add' ? [] : [[referenceDayKey(each), each]])),
  )
  const known = packageDays(reference).map((day) => {
    const key = referenceDayKey({ ...day, originalOn: day.from })
    return { ...day, correction: changes.get(key) ?? null }
  })
  return [...known, ...corrections.flatMap(addedDay)]
    .filter(({ from, until }) => yearOf(from) === year || yearOf(until) === year)
    .toSorted((one, other) => one.from.localeCompare(other.from))
}

type PackageDay = Omit<LayerDay, 'referenceId' | 'correction'> & { readonly referenceId: string }

function packageDays(reference: CalendarReference): PackageDay[] {
  return [
    ...holidayDays(reference),
    ...schoolPeriods(reference),
    ...feastDays(reference),
    ...ramadans(reference),
  ]
}

const plain = { schoolRegion: null, marginDays: 0, isAdvice: false } as const

function holidayDays({ publicHolidays }: CalendarReference): PackageDay[] {
  return publicHolidays.flatMap(({ id: referenceId, name, weight, days }) =>
    days.map((from) => ({
      ...plain,
      layer: 'public-holiday' as const,
      referenceId,
      name,
      from,
      until: from,
      weight,
    })),
  )
}

function schoolPeriods({ schoolHolidays }: CalendarReference): PackageDay[] {
  return schoolHolidays.map(({ region, name, from, until, isFixed }) => ({
    layer: 'school-holiday',
    referenceId: schoolReferenceId(region),
    name: schoolHolidayLabel(name, region),
    from,
    until,
    schoolRegion: region,
    weight: null,
    marginDays: 0,
    isAdvice: !isFixed,
  }))
}

function feastDays({ feasts }: CalendarReference): PackageDay[] {
  return feasts.flatMap(({ id: referenceId, name, weight, marginDays, durationDays, mainDays }) =>
    mainDays.map((from) => ({
      ...plain,
      layer: 'culture' as const,
      referenceId,
      name,
      from,
      until: addDays(from, durationDays - 1),
      weight,
      marginDays,
    })),
  )
}

function ramadans(reference: CalendarReference): PackageDay[] {
  return reference.ramadans.map(({ from, until, weight, marginDays }) => ({
    ...plain,
    layer: 'ramadan',
    referenceId: ramadanReferenceId,
    name: ramadanName,
    from,
    until,
    weight,
    marginDays,
  }))
}

function addedDay(correction: CalendarCorrection): LayerDay[] {
  if (correction.kind !== 'add') return []
  const { layer, name, from, until, weight, schoolRegion } = correction
  const isSchool = schoolRegion !== null
  return [
    {
      layer,
      referenceId: null,
      name: isSchool ? schoolHolidayLabel(name, schoolRegion) : name,
      from,
      until,
      schoolRegion,
      weight: isSchool ? null : weight,
      marginDays: 0,
      isAdvice: false,
      correction,
    },
  ]
}
