import type { ClonePart, LeftOut } from '#domain/contract/event-clone'

const parts: Record<ClonePart, string> = {
  facts: 'Gegevens: van wie, vorm, tijden, plaatsen, acties en onderwerpen',
  place: 'Plaats en zaal',
  audience: 'Voor wie',
  programme: 'Programma',
  tasks: 'Draaiboek',
  estimate: 'Raming',
  texts: 'Doel en reisinformatie',
}

const named = (one: string, more: string) => (count: number) =>
  `${count} ${count === 1 ? one : more}`

const taken: Record<ClonePart, (count: number) => string> = {
  facts: () => 'Gegevens',
  place: () => 'Plaats',
  audience: () => 'Voor wie',
  programme: (count) => `Programma: ${named('onderdeel', 'onderdelen')(count)}`,
  tasks: (count) => `Draaiboek: ${named('taak', 'taken')(count)}`,
  estimate: (count) => `Raming: ${named('kostensoort', 'kostensoorten')(count)}`,
  texts: () => 'Doel en reisinformatie',
}

const stayed: Record<Exclude<LeftOut, ClonePart>, (count: number) => string> = {
  people: named('mens op de lijst', 'mensen op de lijst'),
  invitations: named('uitnodiging', 'uitnodigingen'),
  presence: named('keer aanwezigheid', 'keer aanwezigheid'),
  payments: named('toezegging of factuur', 'toezeggingen en facturen'),
  suppliers: named('naam van wie levert', 'namen van wie levert'),
  speakers: named('spreker', 'sprekers'),
  rooms: named('zaal bij het programma', 'zalen bij het programma'),
  'done-marks': named('vinkje bij een taak', 'vinkjes bij taken'),
  'own-days': named('taak op een eigen dag', 'taken op een eigen dag'),
  'warning-decisions': named('keer ‘Toch doen’', 'keer ‘Toch doen’'),
  'estimate-of-partner': () =>
    'De raming: een bijeenkomst van een partner telt niet in uw begroting',
}

/** Words of copying an event. */
export const copyEventText = {
  title: 'Kopieer bijeenkomst',
  of: (title: string) => `Van ‘${title}’`,
  what: 'Wat gaat mee?',
  never: 'Mensen, antwoorden, aanwezigheid, sprekers en betalingen gaan nooit mee.',
  parts,
  when: 'Datum en titel',
  newTitle: 'Titel',
  newTitleHint: 'Leeg: Schakel volgt de soort en de datum.',
  noDate: 'Zonder datum wordt het een idee.',
  go: 'Maak de kopie',
  said: (title: string) => `‘${title}’ is gemaakt.`,
  done: (title: string) => `‘${title}’ is gemaakt`,
  copied: 'Meegegaan',
  copiedNothing: 'Alleen de soort.',
  leftOut: 'Niet meegegaan',
  leftOutNothing: 'Er is niets achtergebleven.',
  open: 'Open de nieuwe bijeenkomst',
  again: 'Maak nog een kopie',
  partTaken: (part: ClonePart, count: number) => taken[part](count),
  partLeft: (what: LeftOut, count: number) =>
    isPart(what) ? taken[what](count) : stayed[what](count),
} as const

function isPart(what: LeftOut): what is ClonePart {
  return Object.hasOwn(taken, what)
}
