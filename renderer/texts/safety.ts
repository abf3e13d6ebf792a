import type { Backup, SecondPlace, StoreFault } from '#domain/contract/backups'
import type { SystemStatus } from '#domain/contract/system'
import type { PlaceRisk } from '#domain/security/risks-of-place'
import { addDays, shortDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const reasons: Record<Backup['reason'], string> = {
  start: 'bij het starten',
  kwartier: 'vanzelf',
  sluiten: 'bij het sluiten',
  zelf: 'door u gemaakt',
  'voor-inlezen': 'voor het inlezen van een lijst',
  'voor-migratie': 'voor het bijwerken van Schakel',
  'voor-herstel': 'voor het terugzetten',
  'nieuwe-sleutel': 'na een nieuwe sleutel',
  unknown: 'onbekend',
}

const states: Record<Backup['state'], string> = {
  whole: 'nagekeken',
  damaged: 'beschadigd',
  'other-key': 'andere sleutel',
  newer: 'van nieuwere Schakel',
}

const encryption: Record<SystemStatus['encryption'], string> = {
  none: 'De gegevens staan leesbaar op deze computer. Gebruik alleen voorbeelden.',
  'key-file':
    'Bestand en kopieën. De sleutel staat in een bestand naast de gegevens: wie bij de map kan, kan ze lezen.',
  password: 'Bestand en kopieën. Alleen wie uw wachtwoord weet, opent het.',
  keychain: 'Bestand en kopieën. Alleen u opent het, met uw aanmelding op deze laptop.',
}

const risks: Record<PlaceRisk, string> = {
  onedrive: 'OneDrive zet deze map ook op een server.',
  dropbox: 'Dropbox zet deze map ook op een server.',
  'google-drive': 'Google Drive zet deze map ook op een server.',
  icloud: 'iCloud zet deze map ook op een server.',
  cloud: 'Een ander programma zet deze map ook ergens anders neer.',
  network: 'Deze map staat op het netwerk. Anderen kunnen er misschien bij.',
}

const faults: Record<StoreFault, string> = {
  structure: 'Het gegevensbestand is beschadigd. Zet een reservekopie terug.',
  links: 'Er staan verwijzingen in naar iets dat er niet meer is. Zet een reservekopie terug.',
  audit: 'Het logboek is van buiten veranderd. Uw gegevens zelf zijn heel.',
}

const troubles: Record<NonNullable<SecondPlace['trouble']>, string> = {
  missing: 'De map is er nu niet.',
  full: 'De tweede plek is vol. Maak daar ruimte.',
  refused: 'Schakel mag daar niet schrijven.',
}

/** Words of Opslag en beveiliging, and of the pages that stand in for a store that will not open. */
export const safetyText = {
  title: 'Opslag en beveiliging',
  saved: 'Opgeslagen',
  nothingSaved: 'Nog niets gewijzigd',
  savedDetail: (when: string) => `${when}, elke wijziging meteen. U hoeft niets te bewaren.`,
  backup: 'Reservekopie',
  noBackup: 'Nog geen reservekopie.',
  backupDetail: (when: string) => `${when}, op deze laptop.`,
  secondDetail: (when: string) => `Tweede plek: ${when}.`,
  secondNever: 'Tweede plek: nog geen kopie.',
  noSecond: 'Nog geen tweede plek.',
  encrypted: 'Versleuteld',
  notEncrypted: 'Niet versleuteld',
  encryption,
  today: (time: string) => `vandaag ${time}`,
  yesterday: (time: string) => `gisteren ${time}`,
  onDay: (day: IsoDate, time: string) => `${shortDate(day)}, ${time}`,
  daysOld: (days: number) => (days === 1 ? '1 dag oud' : `${days} dagen oud`),
  ofToday: 'van vandaag',
  copies: 'Reservekopieën',
  copiesSum: (count: number, size: string) => `${count}, samen ${size}`,
  schedule: 'om het kwartier, bij starten en sluiten, en voor het inlezen of terugzetten',
  noCopies: 'Nog geen reservekopie. Schakel maakt er een bij het sluiten, of druk op Maak nu.',
  when: 'Wanneer',
  why: 'Waarom',
  inside: 'Wat erin zit',
  size: 'Grootte',
  check: 'Controle',
  do: 'Doe',
  reasons,
  states,
  alsoThere: 'ook op de tweede plek',
  onlyThere: 'op de tweede plek',
  people: (count: number) => (count === 1 ? '1 mens' : `${count} mensen`),
  events: (count: number) => (count === 1 ? '1 bijeenkomst' : `${count} bijeenkomsten`),
  unknownInside: 'niet te lezen',
  restore: 'Zet terug',
  restoreOf: (when: string) => `Zet terug, ${when}`,
  harmless: 'Terugzetten kan geen kwaad: wat u nu hebt, blijft bewaard als ‘voor het terugzetten’.',
  older: (count: number) => (count === 1 ? 'Toon nog 1 oudere' : `Toon nog ${count} oudere`),
  restoreTitle: 'Reservekopie terugzetten',
  restoreAsk: (when: string, inside: string) =>
    `U gaat terug naar ${when}. Daar zit in: ${inside}.`,
  restoreFileAsk: (name: string) => `U gaat terug naar wat in ${name} zit.`,
  restoreSafe: 'Wat u nu hebt, wordt eerst bewaard. U kunt het terugzetten weer ongedaan maken.',
  restoreSafeClosed: 'Het bestand dat niet opengaat, blijft bewaard. Schakel gooit niets weg.',
  secret: 'Herstelsleutel of wachtwoord van deze kopie',
  secretHint: 'Een herstelsleutel herkent Schakel vanzelf.',
  cancel: 'Annuleer',
  restored: (when: string) => `Teruggezet naar ${when}.`,
  restoreUndone: 'Het terugzetten is ongedaan gemaakt.',
  restoredFact: (when: string) => `U hebt op ${when} een kopie teruggezet`,
  restoredReason: 'Tot u zegt dat het goed is, haalt Schakel geen oude kopieën weg.',
  undoRestore: 'Maak ongedaan',
  confirmRestore: 'Dit is goed',
  confirmed: 'Mooi. Schakel ruimt oude kopieën weer op.',
  fromFile: 'Kies een bestand',
  tooLarge: (name: string) =>
    `‘${name}’ is groter dan 20 MB. Er is niets veranderd. Zet het bestand zelf in de map ‘reservekopieen’, in de map met uw gegevens. Laat de naam zoals hij is. Dan staat het in de lijst met reservekopieën.`,
  fromFileTitle: 'Een kopie van een USB-stick of een andere laptop',
  made: (time: string) => `De reservekopie van ${time} uur is gemaakt en nagekeken.`,
  checkedAll: (copies: number) => `Alles is nagekeken: uw gegevens en ${copies} kopieën zijn heel.`,
  checkedCopies: (copies: number) => `${copies} kopieën zijn heel.`,
  checkedDamaged: (damaged: number, copies: number) =>
    `${damaged} van de ${copies} kopieën ${damaged === 1 ? 'is' : 'zijn'} beschadigd.`,
  checkedStore: 'Uw gegevens zelf zijn heel.',
  faults,
  secondNone: 'Er is nog geen tweede plek voor uw kopieën',
  secondNoneReason: 'Gaat deze laptop stuk of raakt hij weg, dan zijn de kopieën ook weg.',
  choosePlace: 'Kies een plek',
  otherPlace: 'Andere plek',
  secondLate: 'Steek de USB-stick erin voor de tweede plek',
  secondLast: (day: string) => `De laatste kopie buiten deze laptop is van ${day}.`,
  secondFirst: 'Er staat nog geen kopie buiten deze laptop.',
  troubles,
  secondFine: (path: string) => `Tweede plek: ${path}`,
  risks,
  riskSecond: 'Let op met de tweede plek',
  riskData: 'Let op: uw gegevens staan in een map die niet alleen van deze laptop is',
  placeTitle: 'Tweede plek voor kopieën',
  placeLabel: 'Map',
  placeHint:
    'Een USB-stick of een eigen netwerkmap, zoals E:\\Schakel. De kopieën zijn versleuteld.',
  placeSave: 'Gebruik deze map',
  placeNone: 'Geen tweede plek',
  placeSaved: 'De tweede plek is gekozen.',
  placeCleared: 'Er is geen tweede plek meer.',
  stay: 'Hoelang kopieën blijven',
  stayAll: 'Alles van de laatste',
  stayDaily: 'Daarna een per dag',
  stayWeekly: 'Daarna een per week',
  days: (count: number) => `${count} dagen`,
  untilDays: (count: number) => `tot ${count} dagen`,
  stayErased: 'Wie u wist, is na 30 dagen ook uit de kopieën weg.',
  lost: (count: number) =>
    count === 1 ? 'Misschien is 1 wijziging kwijt' : `Misschien zijn ${count} wijzigingen kwijt`,
  lostReason: 'Het bestand is ouder dan toen Schakel sloot. Kijk bij de nieuwste kopie.',
  version: (version: string) => `Schakel ${version}. Haalt niets op en verstuurt niets.`,
  chooseCopy: 'Kies een reservekopie om mee verder te gaan',
  noGoodCopy: 'Op deze laptop staat geen reservekopie die heel is.',
  tryAgain: 'Probeer het opnieuw',
  anew: 'Begin opnieuw zonder deze gegevens',
  anewReason:
    'Alleen als er geen kopie meer is. Het oude bestand blijft bewaard, maar Schakel begint leeg.',
  anewLabel: (words: string) => `Typ over: ${words}`,
  anewDo: 'Begin opnieuw',
} as const

/** `vandaag 14.00`, `gisteren 9.04`, `ma 20 januari, 9.04`. */
export function momentInWords(day: IsoDate, time: string, today: IsoDate): string {
  if (day === today) return safetyText.today(time)
  if (day === addDays(today, -1)) return safetyText.yesterday(time)
  return safetyText.onDay(day, time)
}

/** How many people are in a copy: what she knows it by. */
export function peopleInWords(counts: Backup['counts']): string {
  return counts === null ? safetyText.unknownInside : safetyText.people(counts.people)
}

/** What is in a copy, in words. */
export function insideInWords(counts: Backup['counts']): string {
  if (counts === null) return safetyText.unknownInside
  return `${safetyText.people(counts.people)}, ${safetyText.events(counts.events)}`
}
