import { gridDate, shortDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { StoreState } from '#domain/contract/answers'
import type { SystemStatus } from '#domain/contract/system'

const storeTitle: Record<StoreState, string> = {
  locked: 'Schakel is op slot',
  'key-missing': 'De sleutel is er niet',
  'wrong-key': 'De sleutel hoort bij andere gegevens',
  gone: 'Het gegevensbestand is weg',
  'read-only': 'Schakel mag hier niet schrijven',
  damaged: 'Het gegevensbestand is beschadigd',
  newer: 'Dit bestand is van een nieuwere Schakel',
  'in-use': 'Schakel is al open',
}

/** What to do when a store stays closed, one step at a time; empty where the page itself offers it. */
const storeSteps: Partial<Record<StoreState, readonly string[]>> = {
  newer: [
    'Gebruik de Schakel waarmee u het laatst werkte, of werk deze bij.',
    'Vraag de nieuwe versie aan wie uw computer beheert.',
    'Kom daarna hier terug en probeer het opnieuw.',
  ],
  'in-use': [
    'Kijk of Schakel al open is in een ander venster of bij een andere gebruiker.',
    'Ga daar verder, of sluit het en probeer het hier opnieuw.',
  ],
  'read-only': [
    'Kijk of de schijf vol is. Maak dan ruimte.',
    'Staat de map op een USB-stick of netwerk? Kijk of schrijven daar mag.',
    'Kom daarna hier terug en probeer het opnieuw.',
  ],
}

const encryption: Record<SystemStatus['encryption'], string> = {
  none: 'Niet versleuteld',
  'key-file': 'Versleuteld, met sleutelbestand',
  keychain: 'Versleuteld op deze laptop',
  password: 'Versleuteld, met uw wachtwoord',
}

/** Words of the frame: navigation, status line, palette and what stands in for a screen. */
export const shellText = {
  name: 'Schakel',
  skip: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  noRegion: 'Regio zonder naam',
  status: 'Opslag en toestand',
  saved: (time: string) => `Opgeslagen ${time} uur`,
  savedOn: (day: IsoDate) => `Opgeslagen op ${shortDate(day)}`,
  nothingSaved: 'Nog niets gewijzigd',
  backup: (time: string) => `Reservekopie ${time} uur`,
  backupOn: (day: IsoDate) => `Reservekopie van ${shortDate(day)}`,
  noBackup: 'Nog geen reservekopie',
  encryption,
  sampleData: 'Voorbeeldgegevens: alle personen zijn verzonnen',
  lostChanges: (count: number) =>
    count === 1 ? 'Misschien 1 wijziging kwijt' : `Misschien ${count} wijzigingen kwijt`,
  fixedClock: (day: IsoDate, time: string) => `Vaste klok: ${gridDate(day)}, ${time} uur`,
  shortcuts: 'Sneltoetsen',
  shortcutsHint:
    'De toetsen staan bij de plaats waar ze werken. Alles kan ook zonder sneltoets: via Zoek of doe iets.',
  everywhere: 'Overal',
  key: 'Toets',
  does: 'Doet',
  or: 'of',
  palette: 'Zoek of doe iets',
  paletteField: 'Typ wat u wilt doen of waar u heen wilt',
  paletteGroups: {
    recent: 'Onlangs',
    do: 'Doe',
    go: 'Ga naar',
    people: 'Mensen',
    work: 'Bijeenkomsten, gesprekken en plan',
  },
  paletteAlso: 'ook:',
  paletteCount: (count: number) => `${count} gevonden`,
  palettePlace: 'plaats',
  paletteAction: (letter: string) => `actie ${letter}`,
  paletteLine: (code: string) => `post ${code}`,
  paletteWorksAt: (place: string) => `bij ${place}`,
  paletteGoneTo: (label: string, place: string) =>
    `‘${label}’ werkt bij ${place}. Kies daar waar het om gaat.`,
  paletteNothing: 'Niets gevonden. Typ een ander woord.',
  paletteKeys: [
    { key: '↑ ↓', does: 'kies' },
    { key: 'Enter', does: 'doe het' },
    { key: '>', does: 'alleen opdrachten' },
    { key: '@', does: 'alleen mensen' },
  ],
  undone: (name: string) => `Teruggedraaid: ${name}`,
  redone: (name: string) => `Opnieuw gedaan: ${name}`,
  problem: 'Er ging iets mis',
  close: 'Sluit',
  tryAgain: 'Probeer het opnieuw',
  toToday: 'Naar Vandaag',
  screenFailed: 'Dit scherm kan niet worden getoond',
  screenFailedSafe:
    'Uw gegevens staan veilig in Schakel. Ga naar een ander scherm, of probeer het opnieuw.',
  gone: 'Dit staat er niet meer',
  unknownAddress: 'Dit adres bestaat niet',
  unknownAddressHint: 'Kies een plaats in het menu.',
  storeTitle,
  storeSteps,
} as const
