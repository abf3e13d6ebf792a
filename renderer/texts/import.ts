import type { ImportTarget } from '#domain/contract/exchange'
import type { SheetKind } from '#domain/import/fields'
import type { RowDecision } from '#domain/import/row-decision'
import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const noun: Record<ImportTarget, (count: number) => string> = {
  people: (count) => (count === 1 ? '1 mens' : `${count} mensen`),
  pool: (count) => (count === 1 ? '1 sleutelpersoon' : `${count} sleutelpersonen`),
  organisations: (count) => (count === 1 ? '1 organisatie' : `${count} organisaties`),
}

const becomes: Record<RowDecision | 'awaits' | 'other', string> = {
  add: 'Komt erbij',
  merge: 'Bijgewerkt',
  leave: 'Blijft liggen',
  awaits: 'Wacht op u',
  other: 'Iemand anders',
}

const sheetKind: Record<SheetKind, string> = {
  people: 'mensen',
  pool: 'sleutelpersonen',
  organisations: 'organisaties',
  attendance: 'presentielijst',
  answers: 'antwoorden',
  evaluation: 'evaluatie',
  budget: 'begroting',
  bookings: 'boekingen',
  unknown: 'iets anders',
}

const comparedWord: Record<string, string> = {
  name: 'Naam',
  organisation: 'Org.',
  function: 'Functie',
  chainRole: 'Schakel',
  email: 'E-mail',
  phone: 'Telefoon',
  gemeente: 'Werkt voor',
  inPool: 'Pool',
  languages: 'Talen',
  poolRoles: 'Rol',
  themes: 'Thema’s',
  poolGemeenten: 'Helpt in',
  reward: 'Beloning',
  hourRate: 'Per uur',
  kmRate: 'Per km',
  is21: '21 of ouder',
  poolSince: 'Sinds',
}

/** Words of the screen that takes in a list from Excel. */
export const importText = {
  title: 'Excel inlezen',
  noFile: 'Schakel leest .xlsx, .ods en .csv. U ziet eerst wat er gebeurt.',
  start:
    'Kies een lijst van mensen of organisaties. De kolommen mogen in elke volgorde staan. Schakel herkent naam, organisatie, functie, rol, e-mail, telefoon, gemeente en opmerking.',
  startSafe: 'Er wordt niets opgeslagen voor u het zegt. Alles is in één keer terug te draaien.',
  chooseOther: 'Ander bestand',
  reading: (name: string) => `${name} wordt gelezen.`,
  stop: 'Stop',
  sub: (file: string, sheet: string, headerRow: number | null, rows: number) =>
    [
      file,
      `blad ${sheet}`,
      headerRow === null ? 'geen kop gevonden' : `kop in rij ${headerRow}`,
      `${rows} rijen. Er is nog niets opgeslagen.`,
    ].join(', '),
  cancel: 'Annuleer',
  take: (target: ImportTarget, count: number) => `Lees ${noun[target](count)} in`,
  nothingToTake: 'Er is niets om in te lezen',
  columns: 'Kolommen',
  columnsCaption: 'Kolommen in Excel en waar zij heen gaan',
  knownSince: (day: IsoDate) => `Schakel kent deze koppen van ${dateWithYear(day)}`,
  again: 'Deel opnieuw in',
  exampleRow: (row: number | null) => (row === null ? 'voorbeeld' : `rij ${row}`),
  becomesField: 'wordt',
  column: (letter: string, heading: string) => `Kolom ${letter} ${heading} wordt`,
  notRead: 'niet inlezen',
  fill: 'Voor iedereen in deze lijst',
  fillHint: 'Schakel vult dit in waar de rij niets zegt. Wat er al staat, blijft staan.',
  fillOrganisation: 'Organisatie',
  fillChainRole: 'Rol in de keten',
  fillGemeente: 'Werkt voor',
  fillNothing: 'niets invullen',
  sheet: 'Blad',
  sheetDetail: (kind: SheetKind, rows: number) =>
    `${sheetKind[kind]}, ${rows === 1 ? '1 rij' : `${rows} rijen`}`,
  target: 'Deze lijst heeft',
  targets: { people: 'Mensen', organisations: 'Organisaties', pool: 'Sleutelpersonen' },
  rows: 'Rijen',
  rowsFilter: 'Wat er met de rij gebeurt',
  all: 'Alles',
  row: 'Rij',
  what: 'Wat',
  name: 'Naam',
  organisation: 'Organisatie',
  chainRole: 'Schakel',
  worksFor: 'Werkt voor',
  languages: 'Talen',
  helpsIn: 'Helpt in',
  why: 'Cel en reden',
  becomesColumn: 'Wordt',
  noName: 'geen naam',
  coming: '…',
  becomes,
  empty: 'Hier zijn geen rijen. Kijk of de kolommen goed zijn ingedeeld.',
  toChoose: (row: number, index: number, count: number) =>
    `Rij ${row}, ${index} van ${count} te kiezen`,
  rowOf: (row: number) => `Rij ${row}`,
  isSame: (name: string) => `Is dit dezelfde ${name}?`,
  inFile: 'In Excel',
  inSchakel: 'In Schakel',
  inRow: (row: number) => `In rij ${row}`,
  field: 'Gegeven',
  takeOver: 'neem over',
  takeOverField: (field: string) => `Neem ${field} over uit Excel`,
  comparedWord,
  noValue: 'leeg',
  same: 'Zelfde mens',
  other: 'Iemand anders',
  skip: 'Sla over',
  takeAnyway: 'Lees toch in',
  details: 'De gekozen rij',
  pickRow: 'Kies een rij. Hier staat dan wat ermee gebeurt.',
  happens: 'Wat er gebeurt',
  happensNew: (withoutEmail: number) =>
    withoutEmail === 0 ? 'nieuw' : `nieuw, ${withoutEmail} zonder e-mail`,
  happensChanged: 'bekend, wordt bijgewerkt',
  happensKnown: 'bekend, blijft zoals het is',
  happensNotRead: (count: number) =>
    count === 1 ? 'kolom wordt niet overgenomen' : 'kolommen worden niet overgenomen',
  poolHint:
    'Wie u inleest, komt in de pool. Talen en rollen die er al staan, blijven staan. Een bedrag per uur of kilometer geldt vanaf vandaag.',
  happensAwaits: 'lijkt op iemand: wacht op uw keuze',
  happensDuplicate: 'dubbel, blijft liggen',
  happensRejected: 'afgewezen, blijft liggen',
  happensChosen: 'door u gekozen',
  keepLeft: 'Bewaar wat bleef liggen',
  leftKept: (count: number, name: string) =>
    `${count === 1 ? '1 rij' : `${count} rijen`} in ${name}.`,
  oneStep:
    'Alles in één stap: met Ctrl Z is het terug zoals het was. Wat een bron heeft, overschrijft Schakel niet, tenzij u dat kiest.',
} as const
