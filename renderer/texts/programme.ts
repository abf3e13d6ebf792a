import { dateWithYear, dutchTime } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import { lengthInWords, programmeKindWords, programmeWords } from '#domain/texts/programme'

function count(items: number): string {
  return items === 1 ? '1 onderdeel' : `${items} onderdelen`
}

/** Words of the tab Programma of an event. */
export const programmeText = {
  heading: 'Onderdelen',
  summary: (items: number, minutes: number) =>
    items === 0 ? count(0) : `samen ${lengthInWords(minutes)}`,
  grid: 'Programma in volgorde, tijden volgen uit de minuten',
  columnStart: 'Begin',
  columnEnd: 'Einde',
  columnMinutes: 'Minuten',
  columnItem: 'Onderdeel',
  columnWho: 'Wie',
  columnRoom: 'Zaal',
  columnNote: 'Toelichting',
  kinds: programmeKindWords,
  kind: 'Soort',
  title: 'Onderdeel',
  minutes: 'Minuten',
  note: 'Toelichting',
  noteHint: 'Staat wel op papier, niet in de tekst voor een uitnodiging.',
  room: 'Zaal',
  noRoom: 'Nog geen zaal',
  noRooms: 'Deze plaats heeft nog geen zalen in Schakel.',
  speakers: 'Sprekers',
  addSpeaker: 'Spreker erbij',
  addSpeakerHint: 'Zoek in uw netwerk.',
  removeSpeaker: (name: string) => `Haal ${name} weg`,
  noSpeakers: 'Nog geen sprekers.',
  andMore: (others: number) => `en ${others} meer`,
  none: '–',
  after: (minutes: number) =>
    `+${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`,
  timeOf: (time: WallTime) => dutchTime(time),
  was: (time: string) => `was ${time}`,
  addNow: 'Zet erbij',
  addForm: 'Onderdeel toevoegen',
  fillIn: 'Vul een naam in.',
  fillInMinutes: 'Vul de minuten in.',
  keys: 'U vult minuten in, de tijden volgen.',
  keysMove: 'verplaatst een onderdeel.',
  empty: 'Nog geen onderdelen. Typ hieronder het eerste onderdeel, met de minuten.',
  withoutStart: 'Deze bijeenkomst heeft nog geen begintijd. U ziet hoe lang na het begin iets is.',
  templateTimes:
    'Een sjabloon hoeft geen begintijd te hebben. U ziet hoe lang na het begin iets is.',
  wrongMinutes: (typed: string) =>
    `‘${typed}’ is geen aantal minuten. Typ een heel getal tot en met 1440.`,
  wrongTitle: 'Een onderdeel heeft een naam nodig.',
  tooLong: (minutes: number) => `Het programma duurt ${programmeWords.minutes(minutes)} te lang`,
  tooLongWhy: (end: string, eventEnd: string) =>
    `Het einde is ${end} uur. De bijeenkomst stopt om ${eventEnd} uur.`,
  timeLeft: (minutes: number) => `Er is nog ${lengthInWords(minutes)} over.`,
  backTo: (minutes: number) => `Terug naar ${programmeWords.minutes(minutes)}`,
  endAt: (time: string) => `Einde naar ${time}`,
  barEnd: (time: string) => `einde ${time}`,
  bar: (from: string, until: string) => `Van ${from} tot ${until} uur`,
  barLength: (minutes: number) => `Samen ${lengthInWords(minutes)}`,
  barOver: (minutes: number, end: string) =>
    `${programmeWords.minutes(minutes)} na het einde van ${end}`,
  barParts: (parts: readonly string[]) => parts.join('; '),
  barPart: (title: string, minutes: number) => `${title}, ${programmeWords.minutes(minutes)}`,

  panel: 'Onderdeel, plaats en sprekers',
  chosen: 'Gekozen onderdeel',
  up: 'Omhoog',
  down: 'Omlaag',
  remove: 'Haal weg',
  place: 'Plaats',
  noPlace: 'Nog geen plaats gekozen. Kies de plaats op het overzicht.',
  seats: (seats: number | null) => (seats === null ? '' : `${seats}`),
  seatsNamed: (seats: number) => `${seats} plaatsen`,
  wholeEvent: 'zaal van de bijeenkomst',
  roomUnused: 'nog niet gebruikt in het programma',
  roomUse: (title: string, from: string) => (from === '' ? title : `${title}, ${from}`),
  from: (time: string) => `${time} uur`,
  printedOn: (day: IsoDate) => `Afgedrukt op ${dateWithYear(day)}`,

  said: {
    added: (title: string) => `‘${title}’ staat in het programma.`,
    minutes: (title: string, minutes: number) =>
      `‘${title}’ duurt nu ${programmeWords.minutes(minutes)}.`,
    changed: (title: string) => `‘${title}’ is gewijzigd.`,
    moved: (title: string) => `‘${title}’ is verplaatst.`,
    removed: (title: string) => `‘${title}’ is weggehaald.`,
    end: (time: string) => `De bijeenkomst eindigt nu om ${time} uur.`,
    copied: 'Het programma is gekopieerd. Plak het in uw uitnodiging.',
    notCopied: 'Het kopiëren lukt hier niet. Er is niets veranderd. Kies Print programma.',
  },
} as const
