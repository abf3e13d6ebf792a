import { columnsIn } from '#domain/handover/table'
import type {
  HandoverColumn,
  HandoverKind,
  HandoverRow,
  HandoverTable,
  HandoverValue,
  HandoverVariant,
} from '#domain/handover/table'
import { gridDate, isIsoDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { handoverText as text } from '#domain/texts/handover'
import { storedWord } from '#domain/texts/stored-words'
import { dateCell, emptyCell, hoursCell, moneyCell, numberCell, textCell } from './cells.ts'
import { listSheet } from './list-sheet.ts'
import type { Cell, Sheet } from './workbook.ts'

type Input = {
  readonly table: HandoverTable
  readonly rows: readonly HandoverRow[]
  readonly variant: HandoverVariant
  readonly statedOn: IsoDate
  /** Texts that may name somebody: said to be left out, in the dossier without personal data. */
  readonly naming: ReadonlySet<string>
}

/** A sheet of the dossier: only the columns its variant has, a day as a day, an amount as an amount. */
export function handoverSheet({ table, rows, variant, statedOn, naming }: Input): Sheet {
  const day = gridDate(statedOn)
  return listSheet(
    {
      title: table.title,
      stand: text.stand(day, rows.length),
      footer: text.footer[variant](table.title, day),
    },
    columnsIn(table, variant).map((column) => ({
      ...{ heading: column.heading, width: column.width },
      cell: (row: HandoverRow) => cellOf(column, row[column.key] ?? null, naming),
    })),
    rows,
  )
}

/** Every text of a sheet without people, to be looked through for names. */
export function textsOf(table: HandoverTable, rows: readonly HandoverRow[]): string[] {
  const keys = columnsIn(table, 'without-people').map(({ key }) => key)
  return rows.flatMap((row) =>
    keys.flatMap((key) => {
      const value = row[key]
      return typeof value === 'string' ? [value] : []
    }),
  )
}

function cellOf({ kind }: HandoverColumn, value: HandoverValue, naming: ReadonlySet<string>): Cell {
  if (value === null) return emptyCell()
  if (naming.has(String(value))) return textCell(text.leftOut, 'quiet')
  if (typeof value === 'number') return numberOf(kind, value)
  return kind === 'date' && isIsoDate(value) ? dateCell(value) : textCell(wordOf(kind, value))
}

function numberOf(kind: HandoverKind, value: number): Cell {
  if (kind === 'money') return moneyCell(cents(value))
  if (kind === 'hours') return hoursCell(value)
  if (kind === 'yes-no') return textCell(value === 1 ? text.yes : text.no)
  return numberCell(value)
}

function wordOf(kind: HandoverKind, value: string): string {
  if (kind === 'spaced') return value.replaceAll('_', ' ')
  if (typeof kind === 'string') return value
  if ('words' in kind) return kind.words[value] ?? value
  return storedWord(kind.table, kind.column, value)
}
