import { emptyCell, textCell } from './cells.ts'
import { listSheet } from './list-sheet.ts'
import type { ListColumn } from './list-sheet.ts'
import type { Workbook } from './workbook.ts'
import type { PaperEvent, PaperPerson } from '#domain/contract/day'
import { gridDate, longDate } from '#domain/shared/dates'
import { emergencyTexts as text } from '#domain/texts/day'

const columns: readonly ListColumn<PaperPerson>[] = [
  { heading: text.name, width: 38, cell: ({ name }) => textCell(name) },
  { heading: text.organisation, width: 38, cell: ({ organisation }) => textCell(organisation) },
  { heading: text.chainRole, width: 30, cell: ({ chainRole }) => textCell(chainRole) },
  { heading: text.tick, width: 12, cell: () => emptyCell('box') },
]

/** The noodlijst: whom to expect and a box to tick; no address and no number of anybody. */
export function emergencyWorkbook(
  event: Pick<PaperEvent, 'title' | 'date'>,
  people: readonly PaperPerson[],
): Workbook {
  const title = `${text.listTitle} ${event.title}`.trim()
  const day = event.date === null ? '' : longDate(event.date)
  const footer = text.footer(event.title, event.date === null ? '' : gridDate(event.date))
  const list = { title, stand: text.stand(day, people.length), footer }
  const sheet = { ...listSheet(list, columns, people), name: text.listTitle }
  return { title, subject: event.title, sheets: [sheet] }
}
