import { textCell } from './cells.ts'
import { listSheet } from './list-sheet.ts'
import type { ListColumn } from './list-sheet.ts'
import type { Workbook } from './workbook.ts'
import type { PersonName } from '#domain/import/person-name'
import { gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { attendanceTexts, networkWorkbookTexts as text } from '#domain/texts/workbooks'

export type PeopleSheetPerson = PersonName & {
  readonly organisationName: string | null
  readonly functionName: string | null
  readonly chainRole: string | null
  readonly isPrivacySensitive: boolean
  /** Names of the gemeenten served; none is the whole region. */
  readonly gemeenten: readonly string[]
  readonly email: string | null
  readonly phone: string | null
}

/** What a sheet of people can show; she chooses which, and in which order. */
export const peopleSheetColumns = [
  ...(['givenName', 'tussenvoegsel', 'familyName', 'organisation', 'function'] as const),
  ...(['chainRole', 'worksFor', 'email', 'phone'] as const),
] as const
export type PeopleSheetColumn = (typeof peopleSheetColumns)[number]

export type PeopleSheetInput = {
  readonly statedOn: IsoDate
  /** In the order they are to be listed. */
  readonly people: readonly PeopleSheetPerson[]
  /** Ticked by the user: privacy-sensitive chain roles leave as they are. */
  readonly showsSensitiveRoles?: boolean
  /** Without it every column. */
  readonly columns?: readonly PeopleSheetColumn[] | null
}

/**
 * People as the office wants them: one row each, under headings that read back as they were
 * written. Notes and where somebody came from stay behind.
 */
export function peopleWorkbook(input: PeopleSheetInput): Workbook {
  const { statedOn, people, showsSensitiveRoles = false } = input
  const title = text.people
  const stand = text.standOn(gridDate(statedOn), text.countOfPeople(people.length))
  const footer = text.footer(title, gridDate(statedOn))
  return {
    title,
    subject: stand,
    sheets: [
      listSheet(
        { title, stand, footer },
        chosenColumns(input.columns ?? peopleSheetColumns, showsSensitiveRoles),
        people,
      ),
    ],
  }
}

function chosenColumns(
  columns: readonly PeopleSheetColumn[],
  showsSensitiveRoles: boolean,
): ListColumn<PeopleSheetPerson>[] {
  const all = columnsFor(showsSensitiveRoles)
  return columns.map((id) => all[id])
}

function columnsFor(
  showsSensitiveRoles: boolean,
): Record<PeopleSheetColumn, ListColumn<PeopleSheetPerson>> {
  const isQuiet = (person: PeopleSheetPerson) => person.isPrivacySensitive && !showsSensitiveRoles
  const column = (
    heading: string,
    width: number,
    words: (person: PeopleSheetPerson) => string | null,
  ): ListColumn<PeopleSheetPerson> => ({
    heading,
    width,
    cell: (person) => textCell(words(person)),
  })
  return {
    givenName: column(text.givenName, 18, ({ givenName }) => givenName),
    tussenvoegsel: column(text.tussenvoegsel, 14, ({ tussenvoegsel }) => tussenvoegsel),
    familyName: column(text.familyName, 24, ({ familyName }) => familyName),
    organisation: column(text.organisation, 30, ({ organisationName }) => organisationName),
    // A function can say as much as the role does.
    function: column(text.function, 24, (person) => (isQuiet(person) ? null : person.functionName)),
    chainRole: column(text.chainRole, 26, (person) =>
      isQuiet(person) ? attendanceTexts.participant : person.chainRole,
    ),
    worksFor: column(text.worksFor, 24, ({ gemeenten }) =>
      gemeenten.length === 0 ? attendanceTexts.wholeRegion : gemeenten.join(', '),
    ),
    email: column(text.email, 32, ({ email }) => email),
    phone: column(text.phone, 18, ({ phone }) => phone),
  }
}
