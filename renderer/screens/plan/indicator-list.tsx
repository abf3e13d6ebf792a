import { Link } from '@tanstack/react-router'
import type { Indicator } from '#domain/contract/indicators'
import { figureInWords, targetInWords } from '#domain/texts/indicator-standing'
import { IndicatorChip } from '#renderer/components/indicator-chip.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { indicatorText as text } from '#renderer/texts/indicators'
import css from './plan-screen.module.css'

const mostShown = 20

/** The indicators with where they stand, each one press from its measurements. */
export function IndicatorList() {
  const found = useQuery('indicators.list', { limit: mostShown })
  if (found === undefined || found.total === 0) return null
  return (
    <section>
      <Row between>
        <h2>{text.title}</h2>
        <LinkButton
          look="lite"
          size="mini"
          icon="add"
          to="/plan/indicatoren"
          search={{ doe: 'meting' }}
        >
          {text.add}
        </LinkButton>
      </Row>
      <ul>
        {found.rows.map((indicator) => (
          <li key={indicator.id} className={css.indicator}>
            <p>
              <Link to="/plan/indicatoren" search={{ kies: indicator.id }}>
                <bdi>{indicator.title}</bdi>
              </Link>
            </p>
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

/** Of a share: the last figure that counts, else the start of the plan, beside the target. */
function Scale({ indicator }: { indicator: Indicator }) {
  const { kind, standing, target, unit } = indicator
  const shown = standing.last ?? standing.start
  const figure = shown?.value ?? null
  const isShare = kind === 'percentage' && ['procent', '%'].includes(unit ?? '')
  if (!isShare || target === null || shown === null || figure === null) return null
  const value = figureInWords(figure, unit)
  const words =
    standing.last === null
      ? text.scaleStart(shown.level, value)
      : text.scaleLast(shown.level, value)
  const goal = targetInWords(indicator)
  return (
    <div className={css.measure}>
      <div className={css.scale} role="img" aria-label={text.scale(words, goal)}>
        <i style={{ width: `${within(figure)}%` }} />
        <u style={{ left: `${within(target)}%` }} />
      </div>
      <p>
        <span>{words}</span>
        <span>{goal}</span>
      </p>
    </div>
  )
}

function within(value: number): number {
  return Math.min(100, Math.max(0, value))
}
