import { useId, useState } from 'react'
import type { CoverageStage } from '#domain/people/coverage-stage'
import type { EventId } from '#domain/shared/ids'
import { AnchoredDialog } from '#renderer/components/anchored-dialog.tsx'
import { CoverageLegend } from '#renderer/components/coverage-legend.tsx'
import { CoverageMatrix } from '#renderer/components/coverage-matrix.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { chainText as text } from '#renderer/texts/chain'
import { CandidatesPart, SearchSelf } from './candidates-part.tsx'
import { CellDetail } from './cell-detail.tsx'
import css from './chain.module.css'
import { GuestsExport } from './guests-export.tsx'
import { StageSwitch } from './stage-switch.tsx'
import { useOpenedCell } from './use-opened-cell.ts'

type Props = { event: { readonly eventId: EventId; readonly title: string } }

/** Beside the guests of an event: which links of the chain are there, and which are missing. */
export function EventCoverage({ event }: Props) {
  const { eventId } = event
  const [stage, setStage] = useState<CoverageStage>('registered')
  const matrix = useQuery('coverage.event', { eventId, stage }, { keepsPrevious: true })
  const region = useQuery('region.get', {})
  const opened = useOpenedCell()
  const heading = useId()
  const { cell } = opened
  if (matrix === undefined || region === undefined) return null
  return (
    <section aria-labelledby={heading}>
      <div className={css.head}>
        <h2 id={heading}>{text.question}</h2>
        <StageSwitch stage={stage} onChange={setStage} />
      </div>
      <CoverageMatrix
        matrix={matrix}
        chainRoles={region.chainRoles}
        gemeenten={region.gemeenten}
        onOpen={opened.open}
      />
      <CoverageLegend stage={matrix.stage} />
      <GuestsExport eventId={eventId} chainRoles={region.chainRoles} />
      <AnchoredDialog
        anchor={opened.anchor}
        isOpen={cell !== undefined}
        onClose={opened.close}
        heading={cell?.title}
      >
        {cell === undefined ? null : (
          <CellDetail
            of={{ eventId }}
            stage={stage}
            cell={cell}
            candidates={
              matrix.canInvite ? (
                <CandidatesPart event={event} place={cell} onDone={opened.close} />
              ) : null
            }
            more={matrix.canInvite ? <SearchSelf eventId={eventId} place={cell} /> : null}
          />
        )}
      </AnchoredDialog>
    </section>
  )
}
