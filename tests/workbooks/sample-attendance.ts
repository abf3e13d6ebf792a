import type { AttendanceSheetInput, AttendanceSheetPerson } from '#domain/export/attendance-sheet'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { ParticipationId } from '#domain/shared/ids'

const given = [
  'Amina',
  'Bram',
  'Cécile',
  'Dawit',
  'Esra',
  'Fatima',
  'Gerrit',
  'Hanna',
  'Ilias',
  'Jolanda',
]
const family = ['Voorbeeld', 'van den Berg-Fictief', 'Beispiel', 'Özdemir-Test']
const organisations = [
  'Voorbeeldgemeente',
  'Fijnder (voorbeeld)',
  'Taalhuis Fictief',
  'Stichting Voorbeeld voor maatschappelijke begeleiding',
]

export function samplePerson(
  index: number,
  changes: Partial<AttendanceSheetPerson> = {},
): AttendanceSheetPerson {
  return {
    participationId:
      `0199c000-0000-7000-8000-${String(index).padStart(12, '0')}` as ParticipationId,
    name: `${given[index % given.length] ?? ''} ${family[index % family.length] ?? ''}`,
    organisation: organisations[index % organisations.length] ?? null,
    functionName: index % 3 === 0 ? null : 'Consulent inburgering',
    gemeenten: index % 4 === 0 ? ['Berkelland', 'Oost Gelre', 'Winterswijk'] : ['Doetinchem'],
    chainRole: 'Sociale dienst',
    isPrivacySensitive: false,
    isErased: false,
    isPresent: index % 3 !== 0,
    status: 'registered',
    ...changes,
  }
}

/** A meeting with 32 people on the list, odd names and a sensitive role among them. */
export const sampleAttendance: AttendanceSheetInput = {
  event: {
    title: 'Regionale bijeenkomst Statushouders aan het werk',
    date: isoDate('2025-02-14'),
    startTime: wallTime('09:30'),
    endTime: wallTime('16:00'),
    place: 'Voorbeeldzaal De Hoeve, Dorpsstraat 1, Lichtenvoorde',
    organiser: 'Regionaal verbinder Achterhoek',
    typeName: 'Regionale bijeenkomst',
    actions: ['d', 'k'],
  },
  people: [
    ...Array.from({ length: 30 }, (_, index) => samplePerson(index)),
    samplePerson(40, {
      name: '=HYPERLINK("http://voorbeeld.invalid")',
      organisation: '+31 (0)6 voorbeeld',
      functionName: 'Ervaringsdeskundige',
      chainRole: 'Ervaringsdeskundige',
      isPrivacySensitive: true,
      gemeenten: [],
    }),
    samplePerson(41, { name: 'Inloper Zonder Antwoord', status: 'cancelled', isPresent: true }),
    samplePerson(42, { name: 'Staat Op De Wachtlijst', status: 'waiting', isPresent: false }),
    samplePerson(43, { name: 'Heeft Een Aanbod', status: 'offered', isPresent: false }),
  ],
  counts: { invited: 80 },
}
