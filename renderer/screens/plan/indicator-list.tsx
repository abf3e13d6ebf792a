import type { PlanOverview } from '#domain/contract/plan'
import { Chip } from '#renderer/components/chip.tsx'
import { planText as text } from '#renderer/texts/plan'
import css from './plan-screen.module.css'

type Indicator = PlanOverview['indicators'][number]

/** The indicators with their start and target, and what the source does not give. */
export function IndicatorList({ indicators }: { indicators: readonly Indicator[] }) {
  return (
    <section>
      <h2>{text.indicators}</h2>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.id} className={css.indicator}>
            <p>{indicator.title}</p>
            <div>
              <IndicatorChip indicator={indicator} />
            </div>
            <Scale indicator={indicator} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function IndicatorChip({ indicator }: { indicator: Indicator }) {
  const { kind, startValue, startLevel } = indicator
  if (kind === 'kwalitatief') return <Chip icon="info">{text.qualitative}</Chip>
  if (kind === 'ja_nee') return <Chip icon="awaiting">{text.notYet}</Chip>
  if (startValue === null) {
    return (
      <Chip icon="attention" tone="warn">
        {text.noStart}
      </Chip>
    )
  }
  if (startLevel === 'landelijk') {
    return (
      <Chip icon="attention" tone="warn">
        {text.noRegional}
      </Chip>
    )
  }
  return null
}

function Scale({ indicator: { startValue, startLevel, targetValue } }: { indicator: Indicator }) {
  if (startValue === null || targetValue === null) return null
  return (
    <div className={css.measure}>
      <div className={css.scale} role="img" aria-label={text.scale(startValue, targetValue)}>
        <i style={{ width: `${startValue}%` }} />
        <u style={{ left: `${targetValue}%` }} />
      </div>
      <p>
        <span>{text.startValue(startLevel, startValue)}</span>
        <span>{text.target(targetValue)}</span>
      </p>
    </div>
  )
}
