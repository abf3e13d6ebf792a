import { dateWithYear, isIsoDate, shortDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const column = (year: number, quarter: number | null) =>
  quarter === null ? String(year) : `kwartaal ${quarter} van ${year}`

/** Words of the plan's own table. */
export const planningText = {
  title: 'Planning',
  sub: (rows: number) =>
    rows === 1 ? '1 rij, zoals in het plan' : `${rows} rijen, zoals in het plan`,
  caption: 'Planning per kwartaal',
  keys: 'Met de pijltjes gaat u langs de cellen. Enter of spatie zet een kwartaal aan of uit.',
  row: 'Onderdeel',
  actions: 'Acties',
  column,
  short: (quarter: number) => `K${quarter}`,
  year: 'Jaar',
  runs: 'loopt',
  fixedDay: 'vaste dag',
  wholeYear: (year: number) => `${year} heeft in het plan geen kwartalen`,
  cell: (row: string, year: number, quarter: number | null) => `${row}, ${column(year, quarter)}`,
  cellDays: (days: readonly { title: string; date: IsoDate }[]) =>
    days.map(({ title, date }) => `${shortDate(date)} ${title}`).join('; '),
  day: (title: string, date: IsoDate) => `${shortDate(date)}: ${title}`,
  set: (row: string, where: string) => `‘${row}’ loopt in ${where}.`,
  cleared: (row: string, where: string) => `‘${row}’ loopt niet meer in ${where}.`,
  addRow: 'Rij toevoegen',
  rowTitle: 'Naam van de rij',
  rowActions: 'Acties in deze rij',
  needsTitle: 'Typ eerst een naam.',
  save: 'Voeg toe',
  cancel: 'Niet toevoegen',
  added: (row: string) => `‘${row}’ staat in de planning.`,
  edit: (row: string) => `Rij ‘${row}’`,
  choose: (row: string) => `Wijzig rij ‘${row}’`,
  kept: (row: string) => `Rij ‘${row}’ is bewaard.`,
  remove: 'Haal de rij weg',
  removed: (row: string) => `Rij ‘${row}’ is weg.`,
  up: 'Omhoog',
  down: 'Omlaag',
  moved: (row: string) => `‘${row}’ is verplaatst.`,
  close: 'Klaar',
  panel: 'De gekozen rij',
  pick: 'Kies een rij om haar naam, acties of plaats te wijzigen.',
  source: (source: string) => `Bron: ${source}`,
  ownRow: 'Deze rij hebt u zelf toegevoegd.',
  addYear: 'Jaar toevoegen',
  asQuarters: (year: number) => `${year} in kwartalen`,
  asYear: (year: number) => `${year} als één kolom`,
  split: (year: number) => `Deel ${year} in kwartalen`,
  yearNote: 'Een jaar zonder ingevulde cel wordt niet bewaard.',
  empty: 'Er staat nog niets in de planning. Voeg een rij toe, met de acties die erbij horen.',
  print: 'Druk af',
  printedOn: (day: string) => `Afgedrukt op ${day}`,
  checks: 'Wat de planning nog vraagt',
} as const

/** A period of the plan in words: a day, a month, a quarter or a year. */
export function periodWord(period: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (quarter) return column(Number(quarter[1]), Number(quarter[2]))
  if (isIsoDate(period)) return dateWithYear(period)
  const month = /^(\d{4})-(\d\d)$/.exec(period)
  return month ? dateWithYear(`${period}-01` as IsoDate).replace(/^1 /, '') : period
}
