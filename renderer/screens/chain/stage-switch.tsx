import { coverageStages } from '#domain/people/coverage-stage'
import type { CoverageStage } from '#domain/people/coverage-stage'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { chainText as text } from '#renderer/texts/chain'

type Props = { stage: CoverageStage; onChange: (stage: CoverageStage) => void }

/** What the matrix counts. */
export function StageSwitch({ stage, onChange }: Props) {
  return (
    <SegmentedControl
      label={text.stageLabel}
      items={coverageStages.map((id) => ({ id, label: text.stage[id] }))}
      value={stage}
      onChange={onChange}
    />
  )
}
