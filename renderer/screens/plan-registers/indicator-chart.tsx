import { isRegional } from '#domain/plan/indicator-standing'
import { gridDate } from '#domain/shared/dates'
import { figureInWords, targetInWords } from '#domain/texts/indicator-standing'
import { MeasureChart } from '#renderer/components/measure-chart.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { indicatorText as text } from '#renderer/texts/indicators'
import type { IndicatorDetail } from './register-details.ts'

const mostShown = 8

/** The measurements of the level the stand is of, by day; the table below has them all. */
export function IndicatorChart({ indicator }: { indicator: IndicatorDetail }) {
  const { kind, measurements, standing, target, unit, title } = indicator
  const shown = standing.last
  if (kind !== 'percentage' || shown === null) return null
  const levelOf = (level: string | null) => (isRegional({ level }) ? text.region : (level ?? ''))
  const points = measurements
    .flatMap(({ measuredOn, value, level }) =>
      measuredOn === null || value === null || levelOf(level) !== levelOf(shown.level)
        ? []
        : [{ measuredOn, value }],
    )
    .toReversed()
    .slice(-mostShown)
    .map(({ measuredOn, value }) => ({
      at: Date.parse(measuredOn) / 86_400_000,
      ...{ value, words: figureInWords(value, unit), day: gridDate(measuredOn) },
    }))
  const byDay = [...new Map(points.map((point) => [point.at, point])).values()]
  if (byDay.length === 0) return null
  const goal = targetInWords(indicator)
  return (
    <>
      <MeasureChart
        points={byDay}
        target={target === null ? null : { value: target, words: goal }}
        label={text.chartOf(
          title,
          byDay.map(({ words, day }) => `${words} op ${day}`),
          goal,
        )}
      />
      <Text size="xs" tone="muted">
        {text.chartLevel(levelOf(shown.level))}
      </Text>
    </>
  )
}
