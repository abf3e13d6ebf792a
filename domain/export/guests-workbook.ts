import { chainSheet } from './chain-sheet.ts'
import type { ChainSheetInput } from './chain-sheet.ts'
import { countsSheet } from './counts-sheet.ts'
import type { EventCounts } from './counts-sheet.ts'
import { guestsSheet } from './guests-sheet.ts'
import type { GuestsSheetPerson } from './guests-sheet.ts'
import type { Workbook } from './workbook.ts'
import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { guestWorkbookTexts as text } from '#domain/texts/workbooks'

export type GuestsWorkbookInput = {
  readonly event: { readonly title: string; readonly date: IsoDate | null }
  readonly people: readonly GuestsSheetPerson[]
  /** What was counted beside the people. */
  readonly counts: EventCounts
  readonly chain: Pick<ChainSheetInput, 'gemeenten' | 'matrices'>
  /** Ticked by the user: privacy-sensitive chain roles are printed as they are. */
  readonly showsSensitiveRoles: boolean
}

/** The deelnemers of an event for the office: the list, the chain and the numbers. */
export function guestsWorkbook(input: GuestsWorkbookInput): Workbook {
  const { event, people, counts, chain, showsSensitiveRoles } = input
  const subtitle = event.date === null ? event.title : `${event.title}, ${dateWithYear(event.date)}`
  return {
    title: `${text.title} ${event.title}`,
    subject: event.title,
    sheets: [
      guestsSheet({
        ...{ title: text.title, subtitle, date: event.date, people, showsSensitiveRoles },
      }),
      chainSheet({
        ...chain,
        title: text.title,
        subtitle,
        hidesSensitiveRoles: !showsSensitiveRoles,
      }),
      countsSheet({ title: text.title, subtitle, people, counts }),
    ],
  }
}
