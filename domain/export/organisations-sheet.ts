import { numberCell, textCell } from './cells.ts'
import { listSheet } from './list-sheet.ts'
import type { ListColumn } from './list-sheet.ts'
import type { Workbook } from './workbook.ts'
import { gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { attendanceTexts, networkWorkbookTexts as text } from '#domain/texts/workbooks'

export type OrganisationsSheetRow = {
  readonly name: string
  readonly chainRole: string | null
  readonly isPrivacySensitive: boolean
  /** Names of the gemeenten served; none is the whole region. */
  readonly gemeenten: readonly string[]
  readonly email: string | null
  readonly phone: string | null
  readonly peopleCount: number
}

/** What a sheet of organisations can show; she chooses which, and in which order. */
export const organisationsSheetColumns = [
  ...(['organisation', 'chainRole', 'worksFor', 'email', 'phone', 'peopleCount'] as const),
] as const
export type OrganisationsSheetColumn = (typeof organisationsSheetColumns)[number]

export type OrganisationsSheetInput = {
  readonly statedOn: IsoDate
  /** In the order they are to be listed. */
  readonly organisations: readonly OrganisationsSheetRow[]
  /** Ticked by the user: privacy-sensitive chain roles leave as they are. */
  readonly showsSensitiveRoles?: boolean
  /** Without it every column. */
  readonly columns?: readonly OrganisationsSheetColumn[] | null
}

/** Organisations as the office wants them, under headings that read back as they were written. */
export function organisationsWorkbook(input: OrganisationsSheetInput): Workbook {
  const { statedOn, organisations } = input
  const title = text.organisations
  const stand = text.standOn(gridDate(statedOn), text.countOfOrganisations(organisations.length))
  const footer = text.footer(title, gridDate(statedOn))
  return {
    title,
    subject: stand,
    sheets: [listSheet({ title, stand, footer }, columnsOf(input), organisations)],
  }
}

function columnsOf({
  columns,
  showsSensitiveRoles = false,
}: OrganisationsSheetInput): ListColumn<OrganisationsSheetRow>[] {
  const all = columnsFor(showsSensitiveRoles)
  return (columns ?? organisationsSheetColumns).map((id) => all[id])
}

const columnsFor = (
  showsSensitiveRoles: boolean,
): Record<OrganisationsSheetColumn, ListColumn<OrganisationsSheetRow>> => ({
  organisation: { heading: text.organisation, width: 38, cell: ({ name }) => textCell(name) },
  chainRole: {
    heading: text.chainRole,
    width: 28,
    cell: ({ chainRole, isPrivacySensitive }) =>
      textCell(
        isPrivacySensitive && !showsSensitiveRoles ? attendanceTexts.participant : chainRole,
      ),
  },
  worksFor: {
    heading: text.worksFor,
    width: 34,
    cell: ({ gemeenten }) =>
      textCell(gemeenten.length === 0 ? attendanceTexts.wholeRegion : gemeenten.join(', ')),
  },
  email: { heading: text.email, width: 32, cell: ({ email }) => textCell(email) },
  phone: { heading: text.phone, width: 18, cell: ({ phone }) => textCell(phone) },
  peopleCount: {
    heading: text.peopleCount,
    width: 10,
    cell: ({ peopleCount }) => numberCell(peopleCount),
  },
})
