import { useRef } from 'react'
import type { CoverageMatrixAnswer } from '#domain/contract/coverage'
import type { ChainRole, Gemeente } from '#domain/contract/plan'
import type { ChainRoleId, GemeenteId } from '#domain/shared/ids'
import { chainText as text } from '#renderer/texts/chain'
import { classNames } from './class-names.ts'
import { CoverageCell } from './coverage-cell.tsx'
import { CoverageHead } from './coverage-head.tsx'
import css from './coverage-matrix.module.css'
import { VisuallyHidden } from './layout.tsx'
import { useMatrixKeys } from './use-matrix-keys.ts'

/** One cell that is opened: which link, where, and what it says in words. */
export type OpenedCell = {
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteId: GemeenteId | null
  readonly title: string
}

type Props = {
  matrix: CoverageMatrixAnswer
  chainRoles: readonly ChainRole[]
  gemeenten: readonly Gemeente[]
  onOpen: (cell: OpenedCell, anchor: HTMLElement) => void
}

/** The chain against the gemeenten: who is there in numbers, shapes and tints, and who is missing. */
export function CoverageMatrix({ matrix, chainRoles, gemeenten, onOpen }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const { stage, lines } = matrix
  const columns = matrix.gemeenteIds.flatMap((id) => gemeenten.find((each) => each.id === id) ?? [])
  const keys = useMatrixKeys(table, lines.length, columns.length + 1)
  const roleOf = new Map(chainRoles.map((role) => [role.id, role]))
  const groupOf = (id: ChainRoleId | null) => (id === null ? null : roleOf.get(id)?.grouping)
  return (
    <div className={css.scroll}>
      <table
        ref={table}
        role="grid"
        className={css.table}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <caption>
          <VisuallyHidden>
            {text.caption(stage)}. {text.keys}
          </VisuallyHidden>
        </caption>
        <CoverageHead columns={columns} />
        <tbody>
          {lines.map((line, row) => {
            const role =
              line.chainRoleId === null
                ? text.withoutRole
                : (roleOf.get(line.chainRoleId)?.name ?? '')
            const starts =
              row === 0 ||
              groupOf(line.chainRoleId) !== groupOf(lines[row - 1]?.chainRoleId ?? null)
            const cellFor = (column: number, gemeente: Gemeente | null) => {
              const place = gemeente?.name ?? text.regionName
              const title = text.place(role, place)
              const { chainRoleId } = line
              return (
                <CoverageCell
                  key={column}
                  cell={(gemeente === null ? line.region : line.cells[column]) ?? noCell}
                  isRegional={line.isRegional && gemeente !== null}
                  canBeGap={gemeente !== null && !line.isRegional && chainRoleId !== null}
                  {...{ role, place, stage, spot: keys.cellProps(row, column) }}
                  onOpen={(anchor) =>
                    onOpen({ chainRoleId, gemeenteId: gemeente?.id ?? null, title }, anchor)
                  }
                />
              )
            }
            return (
              <tr key={line.chainRoleId ?? ''} className={classNames(starts && css.starts)}>
                <th scope="row" className={css.role} title={role}>
                  <span className={css.node} aria-hidden="true" />
                  <span className={css.word}>{role}</span>
                </th>
                {columns.map((gemeente, column) => cellFor(column, gemeente))}
                {cellFor(columns.length, null)}
                <td className={css.sum}>{line.total}</td>
              </tr>
            )
          })}
        </tbody>
        <CoverageFoot matrix={matrix} />
      </table>
    </div>
  )
}

const noCell = { count: 0, open: 0 }

function CoverageFoot({ matrix }: Pick<Props, 'matrix'>) {
  const { stage, gemeenteIds, columnTotals, regionTotal, total } = matrix
  return (
    <tfoot>
      <tr>
        <th scope="row">{text.stage[stage]}</th>
        {columnTotals.map((count, index) => (
          <td key={gemeenteIds[index]}>{count}</td>
        ))}
        <td>{regionTotal}</td>
        <td>{total}</td>
      </tr>
    </tfoot>
  )
}
