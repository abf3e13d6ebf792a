import { useMemo, useState } from 'react'
import type { ImportPreview, ImportRow } from '#domain/contract/exchange'
import type { RowOutcome } from '#domain/import/people-plan'
import { outcomeWord } from '#domain/texts/import'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { call } from '#renderer/lib/backend'
import { usePagedRows } from '#renderer/lib/use-paged-rows'
import type { PagedRow } from '#renderer/lib/use-paged-rows'
import { importText as text } from '#renderer/texts/import'
import type { Choices } from './import-choices.ts'
import css from './import.module.css'
import { outcomeLook, rowColumns } from './row-columns.tsx'
import type { Wanted } from './use-preview.ts'

type Props = {
  wanted: Wanted
  preview: ImportPreview
  choices: Choices
  gemeenten: (ids: readonly string[]) => string
  onCurrent: (row: ImportRow) => void
}

const rowKey = ({ key }: PagedRow<ImportRow>) => key
const keyOf = ({ row }: ImportRow) => String(row)
const outcomes = Object.keys(outcomeLook) as RowOutcome[]

/** Every row of the list and what happens with it; what needs a choice stands on top. */
export function RowsGrid({ wanted, preview, choices, gemeenten, onCurrent }: Props) {
  const [shown, setShown] = useState<RowOutcome | 'all'>('all')
  const question = { ...wanted, outcome: shown === 'all' ? null : shown }
  const { rows, onVisible } = usePagedRows(JSON.stringify(question), keyOf, (page, signal) =>
    call('import.preview', { ...question, ...page }, signal),
  )
  const columns = useMemo(
    () => rowColumns(preview.target, choices, gemeenten),
    [preview.target, choices, gemeenten],
  )
  const all = outcomes.reduce((sum, outcome) => sum + (preview.counts[outcome] ?? 0), 0)
  return (
    <>
      <Row gap={3} wrap>
        <h2>{text.rows}</h2>
        <SegmentedControl<RowOutcome | 'all'>
          look="filters"
          label={text.rowsFilter}
          value={shown}
          onChange={setShown}
          items={[
            { id: 'all', label: text.all, count: all },
            ...outcomes.map((outcome) => ({
              id: outcome,
              label: outcomeWord[outcome],
              icon: outcomeLook[outcome].icon,
              count: preview.counts[outcome] ?? 0,
            })),
          ]}
        />
      </Row>
      <div className={css.grid}>
        <Grid
          label={text.rows}
          columns={columns}
          rows={rows}
          rowKey={rowKey}
          onVisible={onVisible}
          onCurrent={(row) => {
            if (row.kind === 'there') onCurrent(row.row)
          }}
          empty={<EmptyState sentence={text.empty} />}
        />
      </div>
    </>
  )
}
