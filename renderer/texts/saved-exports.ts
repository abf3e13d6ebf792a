import type { ExportChoice, ExportKind, ExportYear } from '#domain/contract/saved-exports'
import type { OrganisationsSheetColumn } from '#domain/export/organisations-sheet'
import type { PeopleSheetColumn } from '#domain/export/people-sheet'
import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { networkWorkbookTexts } from '#domain/texts/workbooks'
import { workbookChoiceText } from './workbook-choice.ts'

const kind: Record<ExportKind, string> = {
  people: 'Mensen',
  organisations: 'Organisaties',
  attendance: 'Deelnemers met keten',
  budget: 'Begrotingsblad',
  hours: 'Urenstaat sleutelpersonen',
  calendar: 'Kalender',
}

const peopleColumn: Record<PeopleSheetColumn, string> = {
  givenName: networkWorkbookTexts.givenName,
  tussenvoegsel: networkWorkbookTexts.tussenvoegsel,
  familyName: networkWorkbookTexts.familyName,
  organisation: networkWorkbookTexts.organisation,
  function: networkWorkbookTexts.function,
  chainRole: networkWorkbookTexts.chainRole,
  worksFor: networkWorkbookTexts.worksFor,
  email: networkWorkbookTexts.email,
  phone: networkWorkbookTexts.phone,
}

const organisationColumn: Record<OrganisationsSheetColumn, string> = {
  organisation: networkWorkbookTexts.organisation,
  chainRole: networkWorkbookTexts.chainRole,
  worksFor: networkWorkbookTexts.worksFor,
  email: networkWorkbookTexts.email,
  phone: networkWorkbookTexts.phone,
  peopleCount: networkWorkbookTexts.peopleCount,
}

function yearWord(wish: ExportYear): string {
  if (wish === 'this') return 'dit jaar'
  return wish === 'previous' ? 'vorig jaar' : String(wish)
}

const columnsWord = (count: number) => (count === 1 ? '1 kolom' : `${count} kolommen`)

/** What a kept export is, in a few words under its name. */
function summary(choice: ExportChoice): string {
  switch (choice.kind) {
    case 'people':
    case 'organisations':
      return `Excel, ${columnsWord(choice.columns.length)}`
    case 'budget':
      return `Excel, ${choice.year === null ? 'alle jaren' : yearWord(choice.year)}`
    case 'calendar':
      return `agenda, ${yearWord(choice.year)}`
    case 'attendance':
    case 'hours':
      return `Excel, ${yearWord(choice.year)}`
  }
}

/** Words of Vaste exports. */
export const savedExportsText = {
  title: 'Vaste exports',
  sub: 'Lijsten en bladen die u vaker nodig hebt, met één druk opnieuw gemaakt.',
  none: 'U hebt nog geen vaste exports. Bewaar wat u vaker stuurt, zoals het begrotingsblad voor de centrumgemeente: dan maakt u het steeds met één druk.',
  list: 'Uw vaste exports',
  kept: 'Kolommen, keuze en volgorde blijven bewaard.',
  kind,
  kindUnknown: 'onbekend soort',
  summary,
  noLongerFits: 'Past niet meer bij deze Schakel. Kies Wijzig en stel haar opnieuw in.',
  madeOn: (day: IsoDate) => `gemaakt op ${dateWithYear(day)}`,
  never: 'nog niet gemaakt',
  make: 'Maak',
  makeNamed: (name: string) => `Maak ${name}`,
  made: (name: string) => `${name} is opgeslagen.`,
  change: 'Wijzig',
  changeNamed: (name: string) => `Wijzig ${name}`,
  up: (name: string) => `Zet ${name} hoger`,
  down: (name: string) => `Zet ${name} lager`,
  moved: (name: string) => `${name} is verplaatst.`,
  remove: 'Haal weg',
  removeNamed: (name: string) => `Haal ${name} weg`,
  removed: (name: string) => `${name} is weg.`,
  newOne: 'Nieuwe vaste export',
  name: 'Naam',
  nameHint: 'Bijvoorbeeld: begrotingsblad Doetinchem',
  nameMissing: 'Vul een naam in.',
  what: 'Wat',
  group: 'Groep',
  everybody: 'Iedereen',
  chainRole: 'Rol in de keten',
  everyRole: 'Alle rollen',
  gemeente: 'Gemeente',
  everyGemeente: 'Alle gemeenten',
  sort: 'Volgorde',
  sortOf: {
    name: 'Op naam',
    organisation: 'Op organisatie',
    chainRole: 'Op rol in de keten',
    people: 'Op aantal mensen',
  },
  columns: 'Kolommen',
  columnsMissing: 'Kies ten minste één kolom.',
  peopleColumn,
  organisationColumn,
  hidden: 'Kolommen die u weglaat',
  budgetColumn: workbookChoiceText.column,
  year: 'Jaar',
  yearOption: { this: 'Dit jaar, steeds opnieuw', previous: 'Vorig jaar, steeds opnieuw' },
  allYears: 'Alle jaren',
  save: 'Bewaar',
  saved: (name: string) => `${name} is bewaard.`,
  cancel: 'Annuleer',
} as const
