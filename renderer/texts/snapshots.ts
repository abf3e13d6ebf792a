import type { DifferencePartAnswer } from '#domain/contract/snapshots'
import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

type Kind = DifferencePartAnswer['kind']
type Step = NonNullable<DifferencePartAnswer['step']>

const steps: Record<Step, string> = {
  estimate: 'Raming',
  commitment: 'Verplichting',
  actual: 'Factuur',
  credit: 'Creditnota',
}

/** What happened, before the words of the cost itself. */
const kinds: Record<Kind, string> = {
  amount: 'Begroot bedrag gewijzigd',
  'entry-new': 'nieuw',
  'entry-gone': 'weggehaald',
  'entry-changed': 'gewijzigd',
  closed: 'Keten gesloten',
  reopened: 'Keten weer geopend',
  'covers-estimate': 'Toezegging dekt nu de hele raming',
  'keeps-estimate': 'Rest van de raming blijft geraamd',
  'into-annex': 'Telt nu mee in het begrotingsblad',
  'out-of-annex': 'Telt niet meer mee in het begrotingsblad',
  moved: 'Verplaatst',
  'restant-known': 'Restant is nu bekend, want er is een bedrag begroot',
  'restant-unknown': 'Restant is niet meer bekend, want er is geen bedrag begroot',
  rest: 'Overige',
}

/** Words of Standen. */
export const snapshotsText = {
  title: 'Standen van de begroting',
  sub: 'Leg vast hoe de begroting staat. Later ziet u wat er anders is, en waardoor.',
  list: 'Vastgelegde standen',
  none: 'Er is nog geen stand vastgelegd. Leg er een vast voor een overleg, dan kunt u later laten zien wat er veranderde.',
  newOne: 'Stand vastleggen',
  label: 'Naam',
  labelHint: 'Bijvoorbeeld: stuurgroep 12 maart',
  labelOf: (today: IsoDate) => `Stand ${dateWithYear(today)}`,
  labelMissing: 'Vul een naam in.',
  note: 'Opmerking',
  take: 'Leg vast',
  taken: (label: string) => `${label} is vastgelegd.`,
  rename: 'Wijzig naam',
  save: 'Bewaar',
  renamed: (label: string) => `De stand heet nu ${label}.`,
  remove: 'Haal weg',
  removed: (label: string) => `${label} is weg.`,
  cancel: 'Annuleer',
  madeOn: (day: IsoDate, time: string) => `${dateWithYear(day)}, ${time}`,
  print: 'Print',

  before: 'Van',
  after: 'Naar',
  now: 'Nu',
  nowOn: (today: IsoDate) => `nu, ${dateWithYear(today)}`,
  compared: (before: string, after: string) => `${before} vergeleken met ${after}`,
  per: 'Per',
  perWhat: { line: 'Per post', event: 'Per bijeenkomst' },
  year: 'Jaar',
  allYears: 'Alle jaren',
  showEqual: 'Toon ook wat gelijk bleef',
  same: 'Er is niets anders. Elk bedrag is gelijk gebleven.',
  countOfRows: (count: number) =>
    count === 1 ? '1 regel is anders' : `${count} regels zijn anders`,
  what: { line: 'Post', event: 'Bijeenkomst' },
  noEvent: 'Zonder bijeenkomst',
  goneLine: 'Post die er niet meer is',
  goneEvent: 'Bijeenkomst die er niet meer is',
  columns: {
    begroot: 'Begroot',
    geraamd: 'Geraamd',
    verplicht: 'Verplicht',
    gerealiseerd: 'Gerealiseerd',
    restant: 'Restant',
  },
  total: (year: number) => `Totaal ${year}`,
  unknown: 'nog niet bekend',
  to: ' naar ',
  why: (column: string, name: string, year: number, difference: string) =>
    `${column} ${name} ${year}: ${difference}. Waardoor?`,
  explanation: (column: string, name: string, year: number) =>
    `Waardoor is ${column.toLowerCase()} van ${name} in ${year} anders?`,
  together: 'Samen',
  close: 'Sluit',
  showAll: 'Toon alles',
  explained: 'Wat er gebeurde',
  kinds,
  goneBooking: 'boeking die er niet meer is',
  entry: (step: Step, kind: 'entry-new' | 'entry-gone' | 'entry-changed') =>
    `${steps[step]} ${kinds[kind]}`,
  fromAmount: (before: string, after: string) => `van ${before} naar ${after}`,
  movedFrom: (place: string) => `van ${place}`,
  movedTo: (place: string) => `naar ${place}`,
  rest: (count: number) => `En nog ${count} andere`,
  decidedOn: (day: IsoDate) => `besluit ${dateWithYear(day)}`,
} as const
