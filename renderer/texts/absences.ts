import { dateWithYear, longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

function daysOf(from: IsoDate, until: IsoDate): string {
  return from === until ? longDate(from) : `${dateWithYear(from)} tot en met ${dateWithYear(until)}`
}

/** Words of the days on which the verbinder is away. */
export const absenceText = {
  title: 'Eigen afwezigheid',
  sub: 'Dagen waarop u er niet bent. De kalender en de datumkiezer houden er rekening mee.',
  list: 'Uw afwezigheid',
  days: daysOf,
  columnDays: 'Dagen',
  columnNote: 'Waarom',
  columnActions: 'Doen',
  empty: 'Nog geen afwezigheid genoteerd.',
  add: 'Noteer afwezigheid',
  change: 'Wijzig afwezigheid',
  from: 'Eerste dag',
  until: 'Laatste dag',
  untilHint: 'Leeg is één dag.',
  note: 'Waarom',
  noteHint: 'Alleen voor uzelf. Mag leeg blijven.',
  save: 'Noteer',
  saveChange: 'Bewaar',
  stop: 'Laat zoals het was',
  edit: 'Wijzig',
  editOf: (days: string) => `Wijzig ${days}`,
  remove: 'Haal weg',
  removeOf: (days: string) => `Haal ${days} weg`,
  firstDayMissing: 'Vul de eerste dag in.',
  toCalendar: 'Naar de kalender',
  said: {
    added: (days: string) => `U bent afwezig: ${days}.`,
    changed: 'De afwezigheid is gewijzigd.',
    removed: 'De afwezigheid is weggehaald.',
  },
} as const
