import { pasteWarnings } from '#domain/people/paste-warnings'
import type { ChangedCell, PastePlan, RefusedCell } from '#domain/people/plan-paste'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { networkText } from '#renderer/texts/network'
import { networkGridText as text } from '#renderer/texts/network-grid'
import css from './network.module.css'
import { peopleHeading } from './people-columns.tsx'

type Line<Cell> = { readonly id: string; readonly cell: Cell }

const mostLines = 8
const headingOf = (column: string) => peopleHeading[column as keyof typeof peopleHeading]

const changeColumns = [
  {
    id: 'who',
    heading: text.who,
    isRowHeading: true,
    cell: ({ cell }: Line<ChangedCell>) => <bdi>{cell.person}</bdi>,
  },
  {
    id: 'column',
    heading: text.column,
    cell: ({ cell }: Line<ChangedCell>) => headingOf(cell.column),
  },
  { id: 'was', heading: text.was, cell: ({ cell }: Line<ChangedCell>) => words(cell.was) },
  {
    id: 'becomes',
    heading: text.becomes,
    cell: ({ cell }: Line<ChangedCell>) => words(cell.becomes),
  },
]

/** A block cell by cell: what changes, from what into what, and what cannot and why. */
export function PasteLines({ plan }: { plan: PastePlan }) {
  const { changed, sameCells, refused, cells, rows } = plan
  const counts = { changed: changed.length, same: sameCells }
  const refusedCells = cells - changed.length - sameCells
  return (
    <Stack>
      <p>{text.pasteSum({ cells, rows, ...counts, refused: refusedCells })}</p>
      {changed.length === 0 ? null : (
        <div>
          <DataTable
            caption={text.whatChanges}
            columns={changeColumns}
            groups={[{ rows: firstOf(changed) }]}
            rowKey={({ id }) => id}
          />
          <More count={changed.length - mostLines} />
        </div>
      )}
      <Warnings changed={changed} />
      {refused.length === 0 ? null : (
        <section aria-label={text.whatCannot}>
          <h3>{text.whatCannot}</h3>
          <ul className={css.cannot}>
            {firstOf(refused).map(({ id, cell }) => (
              <Refused key={id} cell={cell} />
            ))}
          </ul>
          <More count={refused.length - mostLines} />
        </section>
      )}
    </Stack>
  )
}

function Warnings({ changed }: { changed: readonly ChangedCell[] }) {
  const warned = pasteWarnings(changed)
  if (warned.length === 0) return null
  return (
    <section aria-label={text.watchOut}>
      <h3>{text.watchOut}</h3>
      <ul className={css.cannot}>
        {firstOf(warned).map(({ id, cell }) => (
          <li key={id}>
            <bdi>{text.warnedAt(cell.person, headingOf(cell.column))}</bdi>
            {': '}
            {networkText.hintSentence(cell.hint)}
          </li>
        ))}
      </ul>
      <More count={warned.length - mostLines} />
    </section>
  )
}

function Refused({ cell }: { cell: RefusedCell }) {
  return (
    <li>
      <bdi>{text.refusedAt(cell, cell.column === null ? null : headingOf(cell.column))}</bdi>
      {': '}
      {text.reason(cell)}
    </li>
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

function words(value: string) {
  return value === '' ? <span className={css.none}>{text.empty}</span> : <bdi>{value}</bdi>
}

function firstOf<Cell>(all: readonly Cell[]): Line<Cell>[] {
  return all.slice(0, mostLines).map((cell, index) => ({ id: String(index), cell }))
}
