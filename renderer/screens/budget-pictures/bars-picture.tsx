import type { IsoDate } from '#domain/shared/dates'
import { BudgetBars } from '#renderer/components/budget-bars.tsx'
import type { BarsRow } from '#renderer/components/budget-bars.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { PictureCard } from '#renderer/components/picture-card.tsx'
import { wholeEuros } from '#renderer/lib/format'
import { budgetPicturesText as text } from '#renderer/texts/budget-pictures'
import { savePicture } from './save-picture.ts'

type Figures = Omit<BarsRow, 'name' | 'words'>

type Props = {
  title: string
  table: string
  heading: string
  rows: readonly BarsRow[]
  today: IsoDate
}

/** Paid, promised and estimated beside each other, with the same figures in a table. */
export function BarsPicture({ title, table, heading, rows, today }: Props) {
  return (
    <PictureCard
      title={title}
      save={text.asPicture}
      saveLabel={text.asPictureOf(title)}
      showTable={text.showTable}
      onSave={(svg) => savePicture(svg, title, today)}
      picture={(ref) => (
        <BudgetBars
          pictureRef={ref}
          rows={rows}
          labels={text}
          amount={(cents) => `€ ${wholeEuros(cents)}`}
          label={rows.map(({ words }) => words).join('. ')}
        />
      )}
      table={
        <DataTable
          caption={table}
          columns={columnsOf(heading)}
          groups={[{ rows }]}
          rowKey={({ name }) => name}
        />
      }
    />
  )
}

/** A row of the picture, with its words for who does not see it. */
export function rowOf(name: string, figures: Figures): BarsRow {
  const { begroot, gerealiseerd, verplicht, geraamd } = figures
  const parts = [
    `${text.begroot.toLowerCase()} ${known(begroot)}`,
    `${text.gerealiseerd.toLowerCase()} ${wholeEuros(gerealiseerd)}`,
    `${text.verplicht.toLowerCase()} ${wholeEuros(verplicht)}`,
    `${text.geraamd.toLowerCase()} ${wholeEuros(geraamd)}`,
  ]
  return { name, begroot, gerealiseerd, verplicht, geraamd, words: text.bar(name, parts) }
}

function columnsOf(heading: string): readonly TableColumn<BarsRow>[] {
  return [
    {
      id: 'name',
      heading,
      isRowHeading: true,
      cell: ({ name }) => <bdi>{name}</bdi>,
    },
    {
      id: 'begroot',
      heading: text.begroot,
      isNumber: true,
      cell: ({ begroot }) => known(begroot),
    },
    {
      id: 'gerealiseerd',
      heading: text.gerealiseerd,
      isNumber: true,
      cell: ({ gerealiseerd }) => wholeEuros(gerealiseerd),
    },
    {
      id: 'verplicht',
      heading: text.verplicht,
      isNumber: true,
      cell: ({ verplicht }) => wholeEuros(verplicht),
    },
    {
      id: 'geraamd',
      heading: text.geraamd,
      isNumber: true,
      cell: ({ geraamd }) => wholeEuros(geraamd),
    },
  ]
}

function known(amount: number | null): string {
  return amount === null ? text.unknown : wholeEuros(amount)
}
