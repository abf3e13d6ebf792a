import { dateCell, textCell } from './cells.ts'
import { listSheet } from './list-sheet.ts'
import type { ListColumn } from './list-sheet.ts'
import type { Workbook } from './workbook.ts'
import type { CommunicationLine, CommunicationMoment } from '#domain/contract/communication'
import { gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { communicationWorkbookTexts as text } from '#domain/texts/communication'

type SheetRow = { readonly line: CommunicationLine; readonly moment: CommunicationMoment | null }

/** The communicatieplan: a row for each moment; a line without one stands there once. */
export function communicationWorkbook(input: {
  readonly statedOn: IsoDate
  readonly lines: readonly CommunicationLine[]
}): Workbook {
  const { statedOn, lines } = input
  const rows = lines.flatMap((line): SheetRow[] =>
    line.moments.length === 0
      ? [{ line, moment: null }]
      : line.moments.map((moment) => ({ line, moment })),
  )
  const stand = text.stand(gridDate(statedOn), lines.length)
  const list = { title: text.title, stand, footer: text.footer(gridDate(statedOn)) }
  return { title: text.title, subject: stand, sheets: [listSheet(list, columns, rows)] }
}

const columns: readonly ListColumn<SheetRow>[] = [
  { heading: text.audience, width: 26, cell: ({ line }) => textCell(line.audience) },
  { heading: text.channel, width: 22, cell: ({ line }) => textCell(line.channel) },
  { heading: text.message, width: 46, cell: ({ line }) => textCell(line.message) },
  { heading: text.day, width: 13, cell: ({ moment }) => dateCell(moment?.dueOn ?? null) },
  { heading: text.state, width: 20, cell: ({ moment }) => textCell(stateOf(moment)) },
  { heading: text.owner, width: 24, cell: ({ line }) => textCell(ownerOf(line)) },
  { heading: text.action, width: 8, cell: ({ line }) => textCell(line.actionId) },
  { heading: text.note, width: 34, cell: ({ line }) => textCell(line.note) },
]

function stateOf(moment: CommunicationMoment | null): string {
  if (moment === null) return text.noMoment
  if (moment.doneOn !== null) return text.done(gridDate(moment.doneOn))
  return moment.isLate ? text.late : text.open
}

function ownerOf({ owner }: CommunicationLine): string | null {
  if (owner === null) return null
  return owner.kind === 'user' ? text.user : owner.name
}
