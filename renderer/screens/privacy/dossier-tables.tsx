import type { Dossier } from '#domain/contract/privacy'
import { dossierText } from '#domain/texts/privacy'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { privacyText as text } from '#renderer/texts/privacy'
import css from './privacy.module.css'

/** Everything about one person, on the screen and on paper the same. */
export function DossierTables({ dossier }: { dossier: Dossier }) {
  return (
    <Stack gap={4}>
      <div>
        <h2>
          <bdi>{dossierText.title(dossier.name)}</bdi>
        </h2>
        <Text tone="muted" size="sm">
          {dossierText.madeOn(dossier.madeOn)}
        </Text>
      </div>
      {dossier.tables.map((table) => (
        <section key={table.id} aria-labelledby={`dossier-${table.id}`}>
          <h3 id={`dossier-${table.id}`}>{table.title}</h3>
          {table.rows.length === 0 ? (
            <Text tone="muted" size="sm">
              {text.nothing}
            </Text>
          ) : (
            <Rows table={table} />
          )}
        </section>
      ))}
    </Stack>
  )
}

type Field = { readonly key: string; readonly heading: string; readonly value: string }

// One record reads best from top to bottom; a list reads best in columns, without the empty ones.
function Rows({ table }: { table: Dossier['tables'][number] }) {
  const [only, ...others] = table.rows
  if (only && others.length === 0 && table.headings.length > 4) {
    const fields = table.headings
      .map((heading, index): Field => ({ key: String(index), heading, value: only[index] ?? '' }))
      .filter(({ value }) => value !== '')
    return (
      <DataTable<Field>
        caption={table.title}
        rowKey={({ key }) => key}
        groups={[{ rows: fields }]}
        columns={[
          {
            id: 'heading',
            heading: text.what,
            isRowHeading: true,
            width: '16rem',
            cell: ({ heading }) => heading,
          },
          { id: 'value', heading: table.title, cell: ({ value }) => <Value text={value} /> },
        ]}
      />
    )
  }
  const filled = table.headings
    .map((heading, index) => ({ heading, index }))
    .filter(({ index }) => table.rows.some((row) => row[index] !== ''))
  return (
    <DataTable<{ key: string; cells: readonly string[] }>
      caption={table.title}
      rowKey={({ key }) => key}
      groups={[{ rows: table.rows.map((cells, index) => ({ key: String(index), cells })) }]}
      columns={filled.map(({ heading, index }) => ({
        id: String(index),
        heading,
        cell: ({ cells }) => <Value text={cells[index] ?? ''} />,
      }))}
    />
  )
}

function Value({ text: value }: { text: string }) {
  return <bdi className={css.wrap}>{value}</bdi>
}
