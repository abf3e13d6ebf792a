import { amountMistake } from './typed-amount.ts'
import { looksLikeBsn } from '#domain/privacy/bsn'

/** Words that parts of every screen share. */
export const componentText = {
  undo: 'Maak ongedaan',
  undoKeys: 'Ctrl Z',
  close: 'Sluit',
  cancel: 'Annuleer',
  loading: 'Even geduld',
  stop: 'Stop',
  notADay: (typed: string) => `‘${typed}’ is geen datum. Typ bijvoorbeeld 14-2-2027.`,
  dayDoesNotExist: (typed: string) => `De datum ${typed} bestaat niet. Kijk de dag en de maand na.`,
  notATime: (typed: string) => `‘${typed}’ is geen tijd. Typ bijvoorbeeld 9.30.`,
  notAnAmount: amountMistake,
  notANumber: (typed: string) => `‘${typed}’ is geen heel getal. Typ bijvoorbeeld 40.`,
  notADecimal: (typed: string) => `‘${typed}’ is geen getal. Typ bijvoorbeeld 47,5.`,
  clearSearch: 'Wis zoeken',
  search: 'Zoek',
  nothingFound: 'Niets gevonden',
  removeTag: 'Verwijder',
  notChosen: (typed: string) =>
    `‘${typed}’ is nog niet gekozen. Kies een regel uit de lijst, of maak het veld leeg.`,
  chosen: (count: number) => (count === 1 ? '1 gekozen' : `${count} gekozen`),
  clearChoice: 'Wis keuze',
  selection: 'Gekozen rijen',
  selectRow: (label: string) => `Kies ${label}`,
  choose: 'Kies…',
  selectAll: 'Kies alles',
  selectColumn: 'Keuze',
  edit: 'Wijzig',
  offers: 'Wat erbij kan',
  isIn: 'staat erin',
  enterKey: 'Enter',
  gridKeys:
    'Pijltjes om te bewegen. Spatie kiest een rij. F2 wijzigt een cel. Enter opent of wijzigt.',
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  calendarKeys:
    'Pijltjes voor dag en week. PageUp en PageDown voor maand, met Shift voor jaar. G gaat naar de volgende dag zonder bezwaar. Enter kiest.',
  weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  weekdaysInFull: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  week: (number: number) => `Week ${number}`,
  weekColumn: 'Week',
  today: 'vandaag',
  chosenDay: 'gekozen',
  dayWithout: 'Geen bezwaar voor deze dag.',
  dayWeights: { avoid: 'liever niet', adapt: 'let op', 'no-data': 'niet alles bekend' },
  stage: (name: string) => `Stand: ${name}`,
  action: (letter: string) => `actie ${letter}`,
  places: (registered: number, offered: number, capacity: number) =>
    `${registered} aangemeld en ${offered} met een aanbod, van ${capacity} plaatsen`,
  placesWithout: (registered: number) => `${registered} aangemeld, geen maximum`,
  budgetBar: (actual: string, committed: string, budgeted: string) =>
    `${actual} gerealiseerd en ${committed} verplicht, van ${budgeted}`,
  budgetBarOver: (over: string) => `${over} te veel`,
  meaningOf: (heading: string) => `Wat betekent ${heading}?`,
  budgetUnknown: 'nog geen bedrag',
  chooseFile: 'Kies een bestand',
  dropHere: 'Laat het bestand hier los',
  orDrop: 'of sleep het naar dit venster',
  tooLarge: (name: string) =>
    `‘${name}’ is groter dan 20 MB. Er is niets ingelezen. Kies een kleiner bestand.`,
  details: 'Details',
  showDetails: 'Toon details',
  message: 'Melding',
  /** What is said below a text that holds such a number; nothing for any other text. */
  bsnWarning: (typed: string) =>
    looksLikeBsn(typed)
      ? 'Dit lijkt op een burgerservicenummer. Schakel mag dat niet bewaren. Haal het weg.'
      : undefined,
} as const
