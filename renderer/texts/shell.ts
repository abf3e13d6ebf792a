import { gridDate, shortDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { StoreState } from '#domain/contract/answers'
import type { SystemStatus } from '#domain/contract/system'

const storeTitle: Record<StoreState, string> = {
  locked: 'De gegevens zijn op slot',
  damaged: 'Het gegevensbestand is beschadigd',
  newer: 'Dit bestand is van een nieuwere Schakel',
  'in-use': 'Schakel is al open',
}

const encryption: Record<SystemStatus['encryption'], string> = {
  none: 'Niet versleuteld',
  'key-file': 'Versleuteld, met sleutelbestand',
  keychain: 'Versleuteld op deze laptop',
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
  notForRealPeople: 'Nog niet voor echte persoonsgegevens',
  fixedClock: (day: IsoDate, time: string) => `Vaste klok: ${gridDate(day)}, ${time} uur`,
  shortcuts: 'Sneltoetsen',
  shortcutsHint: 'Deze toetsen werken overal, of op de plaats die erachter staat.',
  everywhere: 'overal',
  key: 'Toets',
  does: 'Doet',
  where: 'Waar',
  palette: 'Zoek of doe iets',
  paletteField: 'Typ wat u wilt doen of waar u heen wilt',
  paletteDo: 'Doe',
  paletteGo: 'Ga naar',
  paletteRecords: 'Mensen, organisaties en bijeenkomsten',
  paletteAlso: (word: string) => `ook: ${word}`,
  paletteNothing: 'Niets gevonden. Typ een ander woord.',
  paletteKeys: 'Pijltjes kiezen, Enter doet, Escape sluit.',
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
} as const
