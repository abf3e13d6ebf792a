import type { BudgetAmountOutcome } from '#domain/contract/budget-import'
import type { LineMatchHow } from '#domain/budget-import/match-line'
import { gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const outcomes: Record<BudgetAmountOutcome, string> = {
  new: 'nieuw',
  changed: 'gewijzigd',
  same: 'gelijk',
  'closed-year': 'jaar is gesloten',
  left: 'niet ingelezen',
}

const how: Record<LineMatchHow, string> = {
  remembered: 'zoals u eerder koos',
  name: 'zelfde naam',
  words: 'naam lijkt erop',
  code: 'zelfde code',
}

const notes: Record<string, string> = {
  'not-an-amount': 'is geen bedrag en blijft onbekend',
  'error-cell': 'is een fout in Excel en blijft onbekend',
  'pro-memorie': 'is pro memorie en blijft onbekend',
  'no-name': 'is een bedrag zonder post en telt niet mee',
  'not-a-sum': 'telt niets op',
  'no-day': 'is geen dag; deze rij komt er niet in',
  'no-amount': 'is geen bedrag; deze rij komt er niet in',
  'sum-differs': 'is iets anders dan bedrag en btw samen',
}

const units: Record<1 | 1_000 | 1_000_000, string> = {
  1: 'hele euro’s',
  1_000: 'duizenden (× € 1.000)',
  1_000_000: 'miljoenen (× € 1.000.000)',
}

const many = (count: number, one: string, more: string) =>
  count === 1 ? `1 ${one}` : `${count} ${more}`

/** Words of the screen that takes in a begroting or the bookings of finance. */
export const annexImportText = {
  title: 'Begroting of boekingen inlezen',
  noFile: 'Van de gemeente of van financiën, uit Excel of csv.',
  start:
    'Kies een begroting met posten en jaren, of een lijst met boekingen van financiën. Schakel ziet zelf welke het is.',
  startSafe: 'U ziet eerst wat er gebeurt. Er verandert niets voordat u dat zegt.',
  otherFile: 'Kies een ander bestand',
  reading: (name: string) => `${name} wordt gelezen…`,
  cancel: 'Annuleer',
  sheet: 'Blad',
  ofBudget: (file: string, sheet: string, lines: number, years: number) =>
    `${file}, blad ${sheet}: ${many(lines, 'post', 'posten')}, ${many(years, 'jaar', 'jaren')}`,
  take: (count: number) => `Lees ${many(count, 'bedrag', 'bedragen')} in`,
  nothingToTake: 'Niets om in te lezen',
  table: 'Posten en jaren van het bestand',
  cell: 'Cel',
  line: 'Post in het bestand',
  becomes: 'Wordt',
  becomesOf: (name: string) => `Wat wordt ${name}?`,
  asNew: 'Nieuwe post',
  leave: 'Niet inlezen',
  outcomes,
  how,
  was: (amount: string) => `was ${amount}`,
  notSaid: 'niet bekend',
  sum: 'Samen in het bestand',
  closed: 'gesloten',
  leftOut: (headings: string) => `Niet gelezen: ${headings}.`,
  unit: 'De bedragen staan in',
  units,
  unitFrom: (cell: string) => `Zo staat het in ${cell}.`,
  unitUnknown: 'Het bestand zegt er niets over. Kijk of dit klopt.',
  version: 'Zo heet deze begroting',
  versionName: 'Versie',
  decidedOn: 'Vastgesteld op',
  reason: 'Waarom',
  fillInVersion: 'Geef deze versie een naam.',
  versionWhy:
    'Een bedrag dat verandert, komt naast het vorige te staan. Het vorige blijft bewaard.',
  sums: 'Optellingen in het bestand',
  sumsRight: (count: number) =>
    count === 1 ? 'De ene optelling klopt.' : `Alle ${count} optellingen kloppen.`,
  sumsPartly: (right: number, count: number) => `${right} van de ${count} optellingen kloppen.`,
  noSums: 'In dit bestand staan geen totalen om mee te controleren.',
  wrongSum: (label: string, year: number | null, says: string, sum: string, difference: string) =>
    `${[label, year ?? 'jaren samen'].join(', ')}: hier staat ${says}, de posten samen zijn ${sum}. Verschil ${difference}.`,
  notUnderstood: 'Niet begrepen',
  notes,
  counts: 'Wat er gebeurt',
  newLines: (count: number) => many(count, 'nieuwe post', 'nieuwe posten'),
  countOf: (count: number, outcome: string) => `${count} ${outcome}`,

  ofBookings: (file: string, sheet: string, rows: number) =>
    `${file}, blad ${sheet}: ${many(rows, 'boeking', 'boekingen')}`,
  takeBookings: (count: number) => `Lees ${many(count, 'boeking', 'boekingen')} in`,
  bookings: 'Boekingen in het bestand',
  row: 'Rij',
  state: 'Wat',
  isNew: 'nieuw',
  isKnown: 'was er al',
  day: 'Dag',
  ledger: 'Grootboek',
  description: 'Omschrijving',
  supplier: 'Leverancier',
  invoice: 'Factuur',
  exVat: 'Zonder btw',
  vat: 'Btw',
  newBookings: (count: number) => `${count} nieuw`,
  knownBookings: (count: number) => `${count} ${count === 1 ? 'was' : 'waren'} er al`,
  totals: 'Samen',
  vatUnknown:
    'Het bestand zegt niet of de btw in het bedrag zit. Schakel leest het bedrag zoals het er staat, zonder btw.',
  turned: 'Kosten staan in dit bestand onder nul. Schakel heeft ze omgedraaid.',
  nextStep: 'Daarna legt u ze naast uw eigen boekingen.',
  emptyBookings: 'Er staan geen boekingen in dit blad.',
  dayOf: (day: IsoDate) => gridDate(day),
} as const
