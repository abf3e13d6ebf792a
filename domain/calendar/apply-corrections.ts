import { daysBetween } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { daysFrom } from './calendar-index.ts'
import { ramadanReferenceId, referenceDayKey, schoolReferenceId } from './calendar-correction.ts'
import type { CalendarCorrection, CorrectableLayer } from './calendar-correction.ts'
import type { CalendarReference, CorrectionNote, Feast } from './reference.ts'

type Period = { readonly from: IsoDate; readonly until: IsoDate }
type Change = Extract<CalendarCorrection, { kind: 'move' | 'remove' }>
type Addition = Extract<CalendarCorrection, { kind: 'add' }>

/**
 * The calendar as the user corrected it: her correction wins, and every day she moved or added
 * carries where she has it from. She looked the day up, so it has no margin any more.
 */
export function applyCorrections(
  reference: CalendarReference,
  corrections: readonly CalendarCorrection[],
): CalendarReference {
  const changes = corrections.filter((each): each is Change => each.kind !== 'add')
  const latest = new Map(changes.map((change) => [referenceDayKey(change), change]))
  const additions = corrections.filter((each): each is Addition => each.kind === 'add')
  return [...latest.values(), ...additions].reduce(
    (changed, correction) =>
      correction.kind === 'add'
        ? added(changed, correction)
        : changers[correction.layer](changed, correction),
    reference,
  )
}

const changers: Record<
  CorrectableLayer,
  (reference: CalendarReference, change: Change) => CalendarReference
> = {
  'public-holiday': (reference, change) => ({
    ...reference,
    publicHolidays: reference.publicHolidays.flatMap((holiday) => {
      if (holiday.id !== change.referenceId || !holiday.days.includes(change.originalOn)) {
        return [holiday]
      }
      const days = holiday.days.filter((day) => day !== change.originalOn)
      const moved = periodOf(change).map((period) => ({
        ...holiday,
        days: daysFrom(period.from, period.until),
        correction: noteOf(change),
      }))
      return [{ ...holiday, days }, ...moved]
    }),
  }),
  'school-holiday': (reference, change) => ({
    ...reference,
    schoolHolidays: reference.schoolHolidays.flatMap((holiday) => {
      const isIt =
        holiday.schoolYear !== null &&
        schoolReferenceId(holiday.region) === change.referenceId &&
        holiday.from === change.originalOn
      if (!isIt) return [holiday]
      const correction = noteOf(change)
      return periodOf(change).map((period) => ({
        ...holiday,
        ...period,
        isFixed: true,
        correction,
      }))
    }),
  }),
  culture: (reference, change) => ({
    ...reference,
    feasts: reference.feasts.flatMap((feast) => {
      if (feast.id !== change.referenceId || !feast.mainDays.includes(change.originalOn)) {
        return [feast]
      }
      const mainDays = feast.mainDays.filter((day) => day !== change.originalOn)
      const moved = periodOf(change).map((period) => movedFeast(feast, period, noteOf(change)))
      return [{ ...feast, mainDays }, ...moved]
    }),
  }),
  ramadan: (reference, change) => ({
    ...reference,
    ramadans: reference.ramadans.flatMap((ramadan) => {
      if (change.referenceId !== ramadanReferenceId || ramadan.from !== change.originalOn) {
        return [ramadan]
      }
      const correction = noteOf(change)
      return periodOf(change).map((period) => ({
        ...ramadan,
        ...period,
        marginDays: 0,
        correction,
      }))
    }),
  }),
}

function movedFeast(feast: Feast, period: Period, correction: CorrectionNote): Feast {
  return {
    ...feast,
    mainDays: [period.from],
    durationDays: daysBetween(period.from, period.until) + 1,
    marginDays: 0,
    fixedMonthDay: null,
    // Advice about the margin is no longer true.
    advice: feast.marginDays > 0 ? null : feast.advice,
    correction,
  }
}

function added(reference: CalendarReference, addition: Addition): CalendarReference {
  const { id: key, layer, from, until, name, weight, schoolRegion: region } = addition
  const correction = noteOf(addition)
  const id = `correctie-${key}`
  switch (layer) {
    case 'public-holiday': {
      const days = daysFrom(from, until)
      const holiday = { id, name, weight, days, anniversaryYears: [], correction }
      return { ...reference, publicHolidays: [...reference.publicHolidays, holiday] }
    }
    case 'school-holiday': {
      if (region === null) return reference
      const period = { schoolYear: null, name, region, from, until, isFixed: true, correction }
      return { ...reference, schoolHolidays: [...reference.schoolHolidays, period] }
    }
    case 'culture': {
      const feast = { id, name, group: 'eigen', weight, celebratesEve: false, advice: null }
      const blank = { ...feast, marginDays: 0, durationDays: 1, mainDays: [], fixedMonthDay: null }
      const moved = movedFeast(blank, { from, until }, correction)
      return { ...reference, feasts: [...reference.feasts, moved] }
    }
    case 'ramadan': {
      const advice = reference.ramadans[0]?.advice ?? null
      const ramadan = { from, until, marginDays: 0, weight, advice, correction }
      return { ...reference, ramadans: [...reference.ramadans, ramadan] }
    }
  }
}

function periodOf(change: Change): Period[] {
  return change.kind === 'move' ? [{ from: change.from, until: change.until }] : []
}

function noteOf({ id, source }: CalendarCorrection): CorrectionNote {
  return { id, source }
}
