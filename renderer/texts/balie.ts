import { dutchTime, longDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'

function people(count: number): string {
  return count === 1 ? '1 mens' : `${count} mensen`
}

function chairs(count: number): string {
  return count === 1 ? '1 stoel' : `${count} stoelen`
}

/** Words of the desk at the door. */
export const balieText = {
  title: (event: string) => `Balie: ${event}`,
  when: (date: IsoDate | null, startTime: WallTime | null, place: string) =>
    [
      date === null ? 'nog geen datum' : longDate(date),
      startTime === null ? '' : `vanaf ${dutchTime(startTime)} uur`,
      place,
    ]
      .filter((part) => part !== '')
      .join(', '),
  works: 'Werkt zonder netwerk, alles is opgeslagen',
  close: 'Sluit balie',
  clock: (time: WallTime) => `${dutchTime(time)} uur`,
  search: 'Zoek op naam of organisatie, twee letters is genoeg',
  found: (count: number) => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  searchPart: 'Zoeken en binnenmelden',
  matches: 'Gevonden mensen',
  onList: 'Op de lijst van deze bijeenkomst',
  inNetwork: 'In uw netwerk, niet op de lijst',
  more: (count: number) => `Nog ${count} gevonden. Typ een letter meer.`,
  nobody: (typed: string) =>
    `Niemand gevonden met ‘${typed}’. Druk op F2 om deze gast aan de deur aan te melden.`,
  nobodyListed:
    'Op deze lijst staat nog niemand. Zoek in uw netwerk, of meld iemand aan de deur aan met F2.',
  notListed: 'Niet op de lijst',
  insideSince: (time: WallTime) => `Binnen om ${dutchTime(time)}`,
  left: 'Weggegaan',
  waitingAt: (position: number) => `Wachtlijst, nr. ${position}`,
  act: {
    in: 'Aanwezig',
    anyway: 'Toch binnen',
    return: 'Weer binnen',
    undo: 'Maak ongedaan',
  },
  enter: 'Enter',
  region: 'regio',
  noOrganisation: 'zonder organisatie',
  newTitle: 'Niet op de lijst? Meld iemand aan de deur aan',
  newHint: 'Naam en organisatie is genoeg. De rest vult u later aan.',
  newButton: 'Nieuw aan de deur',
  newName: 'Naam',
  newNameMissing: 'Vul een naam in.',
  newOrganisation: 'Organisatie',
  newGo: 'Meld aan en laat binnen',
  newStop: 'Toch niet',
  said: {
    in: (name: string, inside: number) => `${name} is binnen. ${people(inside)} in de zaal.`,
    out: (name: string, inside: number) => `${name} is weggegaan. ${people(inside)} in de zaal.`,
    takenBack: (name: string, inside: number) =>
      `De laatste stap van ${name} telt niet meer. ${people(inside)} in de zaal.`,
    undone: (name: string) => `Ongedaan gemaakt: ${name}.`,
  },
  about: (name: string, sentence: string) => `${name}: ${sentence}`,
  alreadyInside: (name: string) => `${name} is al binnen.`,
  nobodyToLeave: 'Kies eerst iemand die binnen is. Dan noteert F3 het vertrek.',
  nothingToUndo: 'Aan de balie is niets om ongedaan te maken.',
  similar: (name: string) => `In uw netwerk staat al ${name}.`,
  similarReason:
    'Is dit dezelfde mens? Maak dit dan ongedaan (Ctrl Z) en kies de naam uit de lijst.',
  room: 'Mensen in de zaal',
  ofChairs: (capacity: number) => `van ${chairs(capacity)}`,
  roomBar: (registered: number, walkIns: number, free: number | null) =>
    `${registered} van de lijst en ${walkIns} aan de deur${free === null ? '' : `, ${chairs(free)} vrij`}`,
  stats: { present: 'aanwezig geweest', walkIns: 'aan de deur', expected: 'nog verwacht' },
  lastInside: 'Laatst binnen',
  lastNobody: 'Nog niemand is binnen.',
  atDoor: 'aan de deur',
  undoFor: (name: string) => `Maak ongedaan: ${name}`,
  saving: 'wordt opgeslagen…',
  notSaved: (name: string) => `${name} is niet als binnen opgeslagen`,
  notSavedReason: 'Zoek de naam opnieuw en kijk of er Binnen staat.',
  stillSaving: (name: string) => `${name} wordt nog opgeslagen.`,
  expected: (count: number) => `Nog verwacht: ${people(count)}`,
  byLetter: 'Eerste letter van de achternaam',
  everyLetter: 'Alle',
  byOrganisation: 'Organisatie',
  everyOrganisation: 'Alle organisaties',
  nobodyExpected: 'Met deze letter en organisatie wordt niemand meer verwacht.',
  moreExpected: (count: number) => `Nog ${people(count)}. Kies een letter of een organisatie.`,
  letIn: (name: string) => `Aanwezig: ${name}`,
  parts: 'Wie er zijn',
  partsBy: 'Tel per',
  partWord: { chainRole: 'Schakel', gemeente: 'Gemeente' },
  partCounts: { inside: 'binnen', present: 'geweest', expected: 'verwacht' },
  gemeenteNote: 'Wie voor meer gemeenten werkt, telt bij elke gemeente mee.',
  tasks: 'Mensen met een taak',
  chairsFact: (free: number, expected: number) =>
    `Nog ${chairs(free)} vrij, en ${expected === 1 ? '1 mens komt' : `${expected} mensen komen`} nog`,
  chairsFull: 'Er is geen stoel meer vrij',
  chairsReason: (name: string, short: number) =>
    `Laat u ${name} nu binnen, dan kunt u ${chairs(short)} tekort komen.`,
  chairsShort: (short: number) => `Komt iedereen, dan komt u ${chairs(short)} tekort.`,
  aside: 'Stand in de zaal',
  keys: {
    choose: 'kies',
    in: 'aanwezig',
    new: 'nieuw aan de deur',
    left: 'weggegaan',
    undo: 'maak ongedaan',
    close: 'wis of sluit',
    print: 'op papier',
  },
} as const
