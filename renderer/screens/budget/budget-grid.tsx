import { useMemo } from 'react'
import type { BudgetRow, BudgetSheetAnswer } from '#domain/contract/budget'
import type { Cents } from '#domain/shared/money'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import { budgetColumns } from './budget-columns.tsx'

type Props = { sheet: BudgetSheetAnswer; onCurrent: (row: BudgetRow) => void }

const rowKey = ({ lineId }: BudgetRow) => lineId

/** The annex of one year: what is budgeted is typed in place. */
export function BudgetGrid({ sheet, onCurrent }: Props) {
  const { year, rows, total } = sheet
  const setAmount = useCommand('budget.setAmount')
  const addLine = useButtonFor('budget.addLine')
  const columns = useMemo(
    () =>
      budgetColumns(total, {
        kind: 'money',
        value: ({ begroot }) => begroot,
        commit: (row, amount) =>
          setAmount.attempt({ lineId: row.lineId, year, amount }, ({ counts }) =>
            whatCounts(row, amount, counts),
          ),
      }),
    [total, year, setAmount],
  )
  return (
    <Grid
      label={text.title(year)}
      height="auto"
      rows={rows}
      rowKey={rowKey}
      columns={columns}
      onCurrent={onCurrent}
      empty={
        <EmptyState sentence={text.noLines} action={<ActionButton action={addLine} icon="add" />} />
      }
    />
  )
}

type Counting = { versionName: string; amount: Cents } | null

function whatCounts({ code }: BudgetRow, typed: Cents | null, counts: Counting): string {
  if (counts === null) return text.amountUnknown(code)
  const amount = euros(counts.amount)
  return typed === null
    ? text.earlierCounts(code, counts.versionName, amount)
    : text.amountIs(code, amount)
}
