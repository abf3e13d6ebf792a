import type { absences } from '#domain/contract/absences'
import type { AbsenceId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  deleteAbsence,
  findAbsence,
  insertAbsence,
  listAbsences,
  updateAbsence,
} from '#backend/db/repositories/absences'
import type { HandlersFor } from '#backend/handler-types'

const done = { done: true } as const

export const absencesHandlers: HandlersFor<typeof absences> = {
  'absences.list': (db) => listAbsences(db),
  'absences.add': (db, absence, ports) => {
    if (absence.until < absence.from) return refuse('until-before-from')
    const absenceId = ports.newId() as AbsenceId
    insertAbsence(db, { ...absence, id: absenceId })
    return { absenceId }
  },
  'absences.change': (db, { absenceId, from, until, note }) => {
    const stored = findAbsence(db, absenceId)
    if (!stored) return refuse('not-found')
    const changed = {
      id: absenceId,
      from: from ?? stored.from,
      until: until ?? stored.until,
      note: note === undefined ? stored.note : note,
    }
    if (changed.until < changed.from) return refuse('until-before-from')
    updateAbsence(db, changed)
    return done
  },
  'absences.remove': (db, { absenceId }) =>
    deleteAbsence(db, absenceId) ? done : refuse('not-found'),
}
