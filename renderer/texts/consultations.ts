import { dateWithYear, gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const times = (count: number) => `${count} keer`

/** Words of Overleggen. */
export const consultationText = {
  title: 'Overleggen',
  sub: (count: number) =>
    count === 1 ? '1 overleg' : `${count} overleggen: wie zit waar, en waar hoort een onderwerp`,
  search: 'Waar hoort dit onderwerp? Zoek op onderwerp, overleg of naam',
  grid: 'Overleggen',
  column: {
    name: 'Overleg',
    topics: 'Onderwerpen',
    members: 'Leden',
    often: 'Hoe vaak',
    next: 'Volgende',
  },
  empty: 'Nog geen overleggen. Zet erbij aan welke tafels u zit, met wie, en waarover het gaat.',
  pick: 'Kies een overleg om te zien wie er zit, waar het over gaat en wanneer het is.',
  newConsultation: 'Nieuw overleg',
  nameNeeded: 'Een overleg heeft een naam nodig.',
  fieldName: 'Overleg',
  fieldPurpose: 'Waar het voor is',
  fieldOften: 'Hoe vaak per jaar',
  fieldOftenHint: 'Leeg: nog niet bekend.',
  fieldNote: 'Opmerking',
  oftenUnknown: 'nog niet bekend',
  often: (planned: number | null, held: number, coming: number) =>
    [
      planned === null ? null : `${times(planned)} per jaar`,
      `dit jaar tot nu toe ${times(held)}`,
      coming === 0 ? null : `${coming} gepland`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  oftenShort: (planned: number | null, held: number) =>
    planned === null ? (held === 0 ? '' : `${held} dit jaar`) : `${held} van ${planned}`,
  next: (day: IsoDate | null) => (day === null ? '' : gridDate(day)),
  topics: 'Onderwerpen die hier horen',
  topicsNone: 'Nog geen onderwerpen. Zet erbij wat partners hier kunnen inbrengen.',
  newTopic: 'Nieuw onderwerp',
  addTopic: 'Zet erbij',
  removeTopic: (topic: string) => `Haal onderwerp ‘${topic}’ weg`,
  members: 'Leden',
  membersNone: 'Nog niemand. Zoek mensen uit uw netwerk.',
  addMember: 'Lid toevoegen',
  role: (name: string) => `Rol van ${name}`,
  up: (name: string) => `Zet ${name} hoger`,
  down: (name: string) => `Zet ${name} lager`,
  removeMember: (name: string) => `Haal ${name} uit dit overleg`,
  series: 'Reeks van bijeenkomsten',
  seriesHint: 'Kies een reeks, of typ een naam om er een te beginnen.',
  startSeries: 'Begin een reeks voor dit overleg',
  meetings: 'Bijeenkomsten van dit overleg',
  meetingsNone: 'Nog geen bijeenkomsten in deze reeks.',
  planNext: 'Plan het volgende',
  meetingDay: (day: IsoDate | null) => (day === null ? 'nog geen datum' : dateWithYear(day)),
  cancelled: 'geannuleerd',
  held: 'geweest',
  coming: 'komt nog',
  said: {
    added: (name: string) => `Overleg ‘${name}’ is toegevoegd.`,
    changed: (field: string) => `${field} is gewijzigd.`,
    archived: (name: string) => `Overleg ‘${name}’ is van de lijst gehaald.`,
    member: (name: string) => `${name} zit bij dit overleg.`,
    memberGone: (name: string) => `${name} is uit dit overleg gehaald.`,
    moved: (name: string) => `${name} staat op een andere plek.`,
    topicAdded: (topic: string) => `Onderwerp ‘${topic}’ hoort bij dit overleg.`,
    topicGone: (topic: string) => `Onderwerp ‘${topic}’ is weggehaald.`,
    series: 'De reeks is gewijzigd.',
  },
} as const
