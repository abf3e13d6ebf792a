import type { CoverageCellCount } from '#domain/contract/coverage'
import type { CoverageStage } from '#domain/people/coverage-stage'
import { chainText as text } from '#renderer/texts/chain'
import { classNames } from './class-names.ts'
import { lookOf, signOf, wordsOf } from './coverage-look.ts'
import css from './coverage-matrix.module.css'

type Props = {
  cell: CoverageCellCount
  role: string
  place: string
  stage: CoverageStage
  /** The role works for the region as a whole: nobody here is no gap. */
  isRegional: boolean
  canBeGap: boolean
  /** Where it stands for the keyboard. */
  spot: { readonly 'data-spot': string; readonly tabIndex: number }
  onOpen: (anchor: HTMLElement) => void
}

/** One cell of the matrix, with its whole name for who does not see it. */
export function CoverageCell(props: Props) {
  const { cell, role, place, stage, isRegional, canBeGap, spot, onOpen } = props
  const look = lookOf(cell, canBeGap)
  return (
    <td className={css.spot}>
      <button
        type="button"
        className={classNames(css.cell, css[look])}
        aria-label={text.cellName(role, place, wordsOf(cell, stage, isRegional))}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => onOpen(currentTarget)}
        {...spot}
      >
        {signOf(cell, look)}
      </button>
    </td>
  )
}
