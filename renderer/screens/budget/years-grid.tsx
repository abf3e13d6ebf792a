import { useMemo } from 'react'
import type { AmountsTarget } from '#domain/budget/plan-amounts-paste'
import type { BudgetYears } from '#domain/contract/budget'
import type { Cents } from '#domain/shared/money'
import { useOpenFigure } from '#renderer/components/figure-link.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridPosition } from '#renderer/components/grid-types'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { budgetText } from '#renderer/texts/budget'
import { budgetGridText as text } from '#renderer/texts/budget-grid'
import { rowsInOrder, useAmountsPaste } from './use-amounts-paste.tsx'
import { whatCounts } from './what-counts.ts'
import { columnsOfYears, firstYearColumn, partsOfYear } from './years-columns.tsx'
import type { YearsRow } from './years-columns.tsx'

const rowKey = ({ lineId }: YearsRow) => lineId

/** All years beside each other, line by line; what is budgeted is typed or pasted in place. */
export function YearsGrid({ answer }: { answer: BudgetYears }) {
  const { years, lines } = answer
  const setAmount = useCommand('budget.setAmount')
  const openFigure = useOpenFigure()
  const { clipboard, preview } = useAmountsPaste((at, keys) => targetAt(answer, at, keys))
  const columns = useMemo(
    () =>
      columnsOfYears(
        years,
        (year, row, amount) =>
          setAmount.attempt({ lineId: row.lineId, year, amount }, ({ counts }) =>
            whatCounts(row.code, amount, counts),
          ),
        (year, { lineId }) => openFigure({ figure: 'used', year, lineId }),
      ),
    [years, setAmount, openFigure],
  )
  return (
    <Stack gap={3}>
      <Grid
        label={budgetText.yearsCaption}
        height="auto"
        rows={lines}
        rowKey={rowKey}
        columns={columns}
        clipboard={clipboard}
        empty={<Text>{budgetText.noLines}</Text>}
      />
      <Text size="xs" tone="muted">
        {`${text.yearsHint} ${budgetText.rounded}`}
      </Text>
      {preview}
    </Stack>
  )
}

// A block goes from one Begroot to the next: the figures between them are counted, not typed.
function targetAt(
  { years, lines }: BudgetYears,
  at: GridPosition,
  keys: readonly string[],
): AmountsTarget {
  const column = at.column - firstYearColumn
  const isTyped = column >= 0 && column % partsOfYear === 0
  const first = column / partsOfYear
  const shown = (lineId: YearsRow['lineId'], year: number): Cents | null => {
    const index = years.findIndex((each) => each.year === year)
    return lines.find((line) => line.lineId === lineId)?.years[index]?.begroot ?? null
  }
  return {
    rows: rowsInOrder(lines, keys).map(({ lineId, code, name }) => ({
      lineId,
      name: `${code} ${name}`,
    })),
    years: isTyped ? years.slice(first).map(({ year }) => year) : [],
    closed: new Set(years.filter(({ closedOn }) => closedOn !== null).map(({ year }) => year)),
    shown,
  }
}
