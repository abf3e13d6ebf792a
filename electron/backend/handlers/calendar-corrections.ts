import type { calendarCorrections } from '#domain/contract/calendar-corrections'
import { referenceOfPackage } from '#backend/calendar/calendar-data'
import { knownDays, correctionRow } from '#backend/calendar/known-days'
import { correctCalendar, takeCorrectionBack } from '#backend/calendar/correct-calendar'
import { listCorrections } from '#backend/db/repositories/calendar-corrections'
import type { HandlersFor } from '#backend/handler-types'

export const calendarCorrectionsHandlers: HandlersFor<typeof calendarCorrections> = {
  'calendar.corrections': (db) => listCorrections(db).map(correctionRow),
  'calendar.knownDays': (db, { year }) => ({
    checkedOn: referenceOfPackage().checkedOn,
    layers: knownDays(db, year),
  }),
  'calendar.correct': (db, input, ports) => correctCalendar(db, input, ports),
  'calendar.removeCorrection': (db, { correctionId }, ports) =>
    takeCorrectionBack(db, correctionId, ports),
}
