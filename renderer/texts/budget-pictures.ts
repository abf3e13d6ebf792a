import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** Words of the tabs of Begroting, of its pictures and of what a figure is made of. */
export const budgetPicturesText = {
  tabs: 'Onderdelen van Begroting',
  tab: { sheet: 'Begrotingsblad', snapshots: 'Standen', pictures: 'Beelden' },

  title: 'Beelden van de begroting',
  sub: (today: IsoDate) => `Stand ${dateWithYear(today)}. Bedragen in hele euro’s.`,
  year: 'Jaar',
  line: 'Post',
  allLines: 'Alle posten',
  print: 'Print',
  asPicture: 'Bewaar als plaatje',
  asPictureOf: (title: string) => `Bewaar als plaatje: ${title}`,
  savedAs: (name: string) => `${name} is opgeslagen.`,
  fileName: (title: string, day: IsoDate) =>
    `${day}_${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`,
  showTable: 'Toon de cijfers',
  months,

  course: (year: number) => `Het hele jaar ${year}, x 1.000 euro`,
  courseTitle: (year: number, line: string) => `Besteed in ${year}, ${line}`,
  evenly: 'gelijkmatig',
  courseTable: (year: number) => `Gerealiseerd tot en met elke maand van ${year}`,
  month: 'Maand',
  realisedSoFar: 'Gerealiseerd',
  evenSoFar: 'Bij gelijk verdelen',
  less: (amount: string) => `${amount} minder dan bij gelijk verdelen.`,
  more: (amount: string) => `${amount} meer dan bij gelijk verdelen.`,
  asEven: 'Precies zoveel als bij gelijk verdelen.',
  noBudget: 'Er is nog geen bedrag begroot. Dan is er niets om mee te vergelijken.',
  notBegun: 'Dit jaar is nog niet begonnen.',

  perLine: (year: number) => `Per post in ${year}`,
  perLineTable: (year: number) => `Begroot, gerealiseerd, verplicht en geraamd per post in ${year}`,
  perYear: 'Jaren naast elkaar',
  perYearTable: 'Begroot, gerealiseerd, verplicht en geraamd per jaar',
  begroot: 'Begroot',
  gerealiseerd: 'Gerealiseerd',
  verplicht: 'Verplicht',
  geraamd: 'Geraamd',
  used: 'Besteed en verplicht',
  restant: 'Restant',
  unknown: 'nog niet bekend',
  bar: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}`,
  nothing: 'Er is nog niets begroot of geboekt.',

  figure: (name: string, place: string, year: number | null) =>
    `${name} van ${place}${year === null ? ', alle jaren' : ` in ${year}`}`,
  wholeAnnex: 'de hele begroting',
  withoutEvent: 'kosten zonder bijeenkomst',
  figureSub: 'Waar dit bedrag uit bestaat. De som is het bedrag in de begroting.',
  back: 'Terug naar Begroting',
  madeOf: 'Waaruit bestaat dit?',
  noParts: 'Hier is nog niets geboekt.',
  noAmount: 'Er is nog geen bedrag begroot.',
  what: 'Waarvoor',
  supplier: 'Wie',
  event: 'Bijeenkomst',
  date: 'Datum',
  yearColumn: 'Jaar',
  amount: 'Bedrag',
  sum: 'Som',
  notShown: (count: number) => `En nog ${count} boekingen`,
  showAll: 'Toon alles',
  invoice: (number: string) => `factuur ${number}`,
  credit: 'creditnota',
  open: { verplicht: 'nog te betalen', geraamd: 'nog toe te zeggen' },
  drill: (name: string) => `${name}: waaruit bestaat dit?`,
} as const
