import type { ProcessingRegister } from '#domain/contract/privacy'
import { Card } from '#renderer/components/card.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { privacyText as text } from '#renderer/texts/privacy'
import css from './privacy.module.css'

type Held = ProcessingRegister['tables'][number]

/** Every table with rows about people, from the schema itself. */
export function HeldTable({ tables }: { tables: readonly Held[] }) {
  return (
    <Card heading={text.held} look="flush">
      <DataTable<Held>
        caption={text.held}
        rowKey={({ id }) => id}
        groups={[{ rows: tables }]}
        columns={[
          { id: 'title', heading: text.what, isRowHeading: true, cell: ({ title }) => title },
          { id: 'why', heading: text.whatFor, cell: ({ why }) => why },
          { id: 'retention', heading: text.howLong, cell: ({ retention }) => retention },
          {
            id: 'columns',
            heading: text.columnNames,
            cell: ({ columns }) => <span className={css.wrap}>{columns.join(', ')}</span>,
          },
        ]}
      />
    </Card>
  )
}
