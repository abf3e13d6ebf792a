import type { CoverageOutputs } from '#domain/contract/coverage'
import type { Region } from '#domain/contract/plan'
import type { EventTypeId } from '#domain/shared/ids'
import { AnchoredDialog } from '#renderer/components/anchored-dialog.tsx'
import { CoverageLegend } from '#renderer/components/coverage-legend.tsx'
import { CoverageMatrix } from '#renderer/components/coverage-matrix.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { chainText as text } from '#renderer/texts/chain'
import { CellDetail } from './cell-detail.tsx'
import css from './chain.module.css'
import { useOpenedCell } from './use-opened-cell.ts'
import { YearCandidates } from './year-candidates.tsx'

type Props = {
  year: number
  typeIds: readonly EventTypeId[] | null
  answer: CoverageOutputs['coverage.year']
  region: Region
}

/** The chain over all events of a year. */
export function YearCoverage({ year, typeIds, answer, region }: Props) {
  const opened = useOpenedCell()
  const { cell } = opened
  const { stage, events } = answer
  if (answer.typeIds.length === 0) {
    return (
      <EmptyState
        sentence={text.noEvents}
        action={<LinkButton to="/bijeenkomsten/nieuw">{text.newEvent}</LinkButton>}
      />
    )
  }
  return (
    <section className={css.matrix} aria-label={text.caption(stage)}>
      <Text size="sm" tone="muted">
        {text.yearSub(events.length, answer.total, stage)}. {text.notCancelled}
      </Text>
      <CoverageMatrix
        matrix={answer}
        chainRoles={region.chainRoles}
        gemeenten={region.gemeenten}
        onOpen={opened.open}
      />
      <CoverageLegend stage={stage} />
      <AnchoredDialog
        anchor={opened.anchor}
        isOpen={cell !== undefined}
        onClose={opened.close}
        heading={cell?.title}
      >
        {cell === undefined ? null : (
          <CellDetail
            of={{ year, typeIds: typeIds && [...typeIds] }}
            stage={stage}
            cell={cell}
            candidates={<YearCandidates events={events} cell={cell} onDone={opened.close} />}
            more={null}
          />
        )}
      </AnchoredDialog>
    </section>
  )
}
