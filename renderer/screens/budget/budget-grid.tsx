import { useMemo } from 'react'
import type { AmountsTarget } from '#domain/budget/plan-amounts-paste'
import type { BudgetRow, BudgetSheetAnswer } from '#domain/contract/budget'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridPosition } from '#renderer/components/grid-types'
import { useButtonFor } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { budgetText as text } from '#renderer/texts/budget'
import { begrootColumnAt, budgetColumns } from './budget-columns.tsx'
import { rowsInOrder, useAmountsPaste } from './use-amounts-paste.tsx'
import { whatCounts } from './what-counts.ts'

type Props = { sheet: BudgetSheetAnswer; onCurrent: (row: BudgetRow) => void }

const rowKey = ({ lineId }: BudgetRow) => lineId

/** The annex of one year: what is budgeted is typed or pasted in place. */
export function BudgetGrid({ sheet, onCurrent }: Props) {
  const { year, rows, total, closedOn } = sheet
  const setAmount = useCommand('budget.setAmount')
  const addLine = useButtonFor('budget.addLine')
  const { clipboard, preview } = useAmountsPaste((at, keys) => targetAt(sheet, at, keys))
  const isClosed = closedOn !== null
  const columns = useMemo(
    () =>
      budgetColumns(
        total,
        isClosed
          ? undefined
          : {
              kind: 'money',
              value: ({ begroot }) => begroot,
              commit: (row, amount) =>
                setAmount.attempt({ lineId: row.lineId, year, amount }, ({ counts }) =>
                  whatCounts(row.code, amount, counts),
                ),
            },
      ),
    [total, year, isClosed, setAmount],
  )
  return (
    <>
      <Grid
        label={text.title(year)}
        height="auto"
        rows={rows}
        rowKey={rowKey}
        columns={columns}
        clipboard={clipboard}
        onCurrent={onCurrent}
        empty={
          <EmptyState
            sentence={text.noLines}
            action={<ActionButton action={addLine} icon="add" />}
          />
        }
      />
      {preview}
    </>
  )
}

function targetAt(
  { year, rows, closedOn }: BudgetSheetAnswer,
  at: GridPosition,
  keys: readonly string[],
): AmountsTarget {
  return {
    rows: rowsInOrder(rows, keys).map(({ lineId, code, name }) => ({
      lineId,
      name: `${code} ${name}`,
    })),
    years: at.column === begrootColumnAt ? [year] : [],
    closed: new Set(closedOn === null ? [] : [year]),
    shown: (lineId) => rows.find((row) => row.lineId === lineId)?.begroot ?? null,
  }
}
