import type { AmountsPlan, ChangedAmount } from '#domain/budget/plan-amounts-paste'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { budgetGridText as text } from '#renderer/texts/budget-grid'
import { euros } from './amounts.ts'
import css from './budget-grid.module.css'

type Line = ChangedAmount & { readonly id: string }

const mostLines = 10

const columns = [
  {
    id: 'line',
    heading: text.line,
    isRowHeading: true,
    cell: ({ line }: Line) => <bdi>{line}</bdi>,
  },
  { id: 'year', heading: text.year, cell: ({ year }: Line) => String(year) },
  {
    id: 'was',
    heading: text.was,
    isNumber: true,
    cell: ({ was }: Line) =>
      was === null ? <span className={css.dim}>{text.unknown}</span> : euros(was),
  },
  {
    id: 'becomes',
    heading: text.becomes,
    isNumber: true,
    cell: ({ becomes }: Line) => euros(becomes),
  },
]

/** A block of amounts cell by cell: what changes, from what into what, and what cannot and why. */
export function AmountsLines({ plan }: { plan: AmountsPlan }) {
  const { cells, changed, sameCells, emptyCells, refused } = plan
  const rows = changed
    .slice(0, mostLines)
    .map((change) => ({ ...change, id: `${change.lineId} ${change.year}` }))
  return (
    <Stack>
      <p>{text.pasteSum({ cells, changed: changed.length, same: sameCells, empty: emptyCells })}</p>
      {changed.length === 0 ? null : (
        <div>
          <DataTable
            caption={text.whatChanges}
            columns={columns}
            groups={[{ rows }]}
            rowKey={({ id }) => id}
          />
          <More count={changed.length - mostLines} />
        </div>
      )}
      {refused.length === 0 ? null : (
        <section aria-label={text.whatCannot}>
          <h3>{text.whatCannot}</h3>
          <ul className={css.cannot}>
            {refused.slice(0, mostLines).map((cell, index) => (
              <li key={String(index)}>
                <bdi>{text.refusedAt(cell)}</bdi>
                {': '}
                {text.reason(cell)}
              </li>
            ))}
          </ul>
          <More count={refused.length - mostLines} />
        </section>
      )}
    </Stack>
  )
}

function More({ count }: { count: number }) {
  if (count <= 0) return null
  return (
    <Text tone="muted" size="sm">
      {text.more(count)}
    </Text>
  )
}
