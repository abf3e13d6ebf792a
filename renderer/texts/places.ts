import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** Words of where people work, worked and will work, and whom to call there. */
export const placesText = {
  otherJob: 'Andere baan',
  otherJobHint: 'De werkplek van nu stopt de dag ervoor. Wat er was, blijft staan zoals het was.',
  startsOn: 'Begint op',
  dayNeeded: 'Typ de eerste dag, bijvoorbeeld 1-3-2027.',
  keepJob: 'Wijzig baan',
  jobChanged: (name: string, organisation: string) =>
    organisation === ''
      ? `${name} heeft een andere baan.`
      : `${name} werkt nu bij ${organisation}.`,
  from: 'Vanaf',
  until: 'Tot en met',
  formerly: 'Eerder',
  later: 'Straks',
  here: 'Mensen hier',
  /** From and until, for as far as they are known. */
  period: (from: IsoDate | null, until: IsoDate | null) => {
    if (from !== null && until !== null)
      return `${dateWithYear(from)} tot en met ${dateWithYear(until)}`
    if (from !== null) return `vanaf ${dateWithYear(from)}`
    return until === null ? '' : `tot en met ${dateWithYear(until)}`
  },
  unknownPlace: 'zonder organisatie',
  contact: 'contactpersoon',
  contactMenu: (name: string) => `Contactpersoon: ${name}`,
  contactButton: 'Contact',
  makeContact: 'Maak contactpersoon',
  alsoContact: 'Ook contactpersoon',
  noContact: 'Geen contactpersoon meer',
  contactChanged: (name: string, isContact: boolean) =>
    isContact ? `${name} is contactpersoon.` : `${name} is geen contactpersoon meer.`,
  removeFormer: (place: string) => `Haal ${place} weg`,
} as const
