import type { Indicator } from '#domain/contract/indicators'
import { noVerdictWords, verdictWords } from '#domain/texts/indicator-standing'
import { Chip } from './chip.tsx'
import { indicatorText as text } from '#renderer/texts/indicators'

/** Where an indicator stands in two words; what is missing is said as plainly. */
export function IndicatorChip({ indicator }: { indicator: Indicator }) {
  const { standing, evidenceCount } = indicator
  const { verdict, why, question, isMet } = standing
  if (question === 'words') {
    if (evidenceCount > 0) {
      return (
        <Chip icon="info" tone="accent">
          {text.proofs(evidenceCount)}
        </Chip>
      )
    }
    return <Chip icon="awaiting">{verdict === null ? text.noProof : verdictWords[verdict]}</Chip>
  }
  if (verdict !== null) {
    return (
      <Chip icon={isMet === true ? 'yes' : 'running'} tone={isMet === true ? 'ok' : 'accent'}>
        {verdictWords[verdict]}
      </Chip>
    )
  }
  if (why === null || why === 'no-measurement') {
    return <Chip icon="awaiting">{noVerdictWords[why ?? 'no-measurement']}</Chip>
  }
  return (
    <Chip icon="attention" tone="warn">
      {noVerdictWords[why]}
    </Chip>
  )
}
