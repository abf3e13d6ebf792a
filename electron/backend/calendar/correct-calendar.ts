import { referenceDayKey } from '#domain/calendar/calendar-correction'
import type { ReferenceDay } from '#domain/calendar/calendar-correction'
import { daysOfYear } from '#domain/calendar/days-of-year'
import type { calendarCorrections } from '#domain/contract/calendar-corrections'
import type { InputOf } from '#domain/contract/kinds'
import { todayOf, yearOf } from '#domain/shared/dates'
import type { CorrectionId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  deleteCorrection,
  insertCorrection,
  listCorrections,
} from '#backend/db/repositories/calendar-corrections'
import type { StoredCorrection } from '#backend/db/repositories/calendar-corrections'
import type { Writer } from '#backend/db/sql'
import { replanTasksToCome } from '#backend/events/replan-tasks'
import type { Ports } from '#backend/ports'
import { referenceOfPackage } from './calendar-data.ts'

type Input = InputOf<(typeof calendarCorrections)['calendar.correct']>

/** Keeps a correction with its source; one of the same day makes room for it. */
export function correctCalendar(db: Writer, { wish, source }: Input, ports: Ports) {
  if (wish.kind !== 'remove' && wish.until < wish.from) return refuse('until-before-from')
  const id = ports.newId() as CorrectionId
  const note = { id, source, correctedOn: todayOf(ports.now()) }
  if (wish.kind === 'add') {
    const isSchool = wish.layer === 'school-holiday'
    if (isSchool && wish.schoolRegion === null) return refuse('school-region-missing')
    const schoolRegion = isSchool ? wish.schoolRegion : null
    insertCorrection(db, { ...wish, ...note, schoolRegion })
    return { correctionId: id, tasksMoved: tasksMoved(db, wish, ports) }
  }
  const name = nameOf(wish)
  if (name === undefined) return refuse('not-found')
  const key = referenceDayKey(wish)
  for (const earlier of listCorrections(db).filter((each) => isAbout(each, key))) {
    deleteCorrection(db, earlier.id)
  }
  insertCorrection(db, { ...wish, ...note, name })
  return { correctionId: id, tasksMoved: tasksMoved(db, wish, ports) }
}

/** Takes a correction back, so that the calendar of the package counts again. */
export function takeCorrectionBack(db: Writer, correctionId: CorrectionId, ports: Ports) {
  const correction = listCorrections(db).find(({ id }) => id === correctionId)
  if (correction === undefined) return refuse('not-found')
  deleteCorrection(db, correctionId)
  return { done: true as const, tasksMoved: tasksMoved(db, correction, ports) }
}

// A public holiday is no workday, so the tasks that are reckoned in workdays follow.
function tasksMoved(db: Writer, { layer }: Pick<StoredCorrection, 'layer'>, ports: Ports): number {
  return layer === 'public-holiday' ? replanTasksToCome(db, todayOf(ports.now())) : 0
}

function isAbout(correction: StoredCorrection, key: string): boolean {
  return correction.kind !== 'add' && referenceDayKey(correction) === key
}

function nameOf(day: ReferenceDay): string | undefined {
  return daysOfYear(yearOf(day.originalOn), referenceOfPackage(), []).find(
    ({ layer, referenceId, from }) =>
      layer === day.layer && referenceId === day.referenceId && from === day.originalOn,
  )?.name
}
