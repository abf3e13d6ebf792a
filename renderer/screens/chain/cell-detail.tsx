import type { ReactNode } from 'react'
import type { CoverageScope } from '#domain/contract/coverage'
import type { CoverageStage } from '#domain/people/coverage-stage'
import type { OpenedCell } from '#renderer/components/coverage-matrix.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { chainText as text } from '#renderer/texts/chain'
import css from './chain.module.css'
import { CellPeople } from './cell-people.tsx'

type Props = {
  of: CoverageScope
  stage: CoverageStage
  cell: OpenedCell
  /** For a cell without anybody: who would fill it. */
  candidates: ReactNode
  /** For a cell with people: how to find more. */
  more: ReactNode
}

/** Who stands in a cell of the matrix and who is on the way to it; without anybody, who could. */
export function CellDetail({ of, stage, cell, candidates, more }: Props) {
  const { chainRoleId, gemeenteId, title } = cell
  const found = useQuery('coverage.cell', { of, stage, chainRoleId, gemeenteId })
  if (found === undefined) return <Loading />
  const { people, total, open, openTotal } = found
  const showsEvents = 'year' in of
  return (
    <>
      <Text size="sm">
        {total === 0 ? text.nobodyYet(stage) : text.somebody(total, stage)}
        {openTotal === 0 ? '' : ` ${text.onTheWay(openTotal, stage)}`}
      </Text>
      {total === 0 ? null : <CellPeople label={title} {...{ people, total, showsEvents }} />}
      {openTotal === 0 ? null : (
        <CellPeople
          label={text.onTheWay(openTotal, stage)}
          people={open}
          total={openTotal}
          showsEvents={showsEvents}
        />
      )}
      {total === 0 ? candidates : <div className={css.buttons}>{more}</div>}
    </>
  )
}
