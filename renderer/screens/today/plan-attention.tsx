import { Link } from '@tanstack/react-router'
import { useQuery } from '#renderer/lib/use-query'
import { planChecksText as text } from '#renderer/texts/plan-checks'
import { TodayLine, TodaySection } from './today-section.tsx'

/**
 * What the plan asks for, one line per kind, each a press away from it. Late agreements have lines
 * of their own on Vandaag.
 */
export function PlanAttention() {
  const checks = useQuery('planChecks.list', {}, { keepsPrevious: true })
  if (checks === undefined) return null
  const { actionsToPlan, rowsWithoutEvent, indicatorsToMeasure, topicsToCover } = checks
  const parts = [
    {
      id: 'actions',
      to: '/plan/planning',
      fact: text.toPlan(actionsToPlan),
      names: actionsToPlan.map(({ id, title }) => `${id} ${title}`),
    },
    {
      id: 'rows',
      to: '/plan/planning',
      fact: text.rows(rowsWithoutEvent),
      names: rowsWithoutEvent.map(({ title }) => title),
    },
    {
      id: 'indicators',
      to: '/plan/indicatoren',
      fact: text.indicators(indicatorsToMeasure),
      names: indicatorsToMeasure.map(({ title }) => title),
    },
    {
      id: 'topics',
      to: '/bijeenkomsten',
      fact: text.topics(topicsToCover),
      names: topicsToCover,
    },
  ] as const
  const asked = parts.filter(({ names }) => names.length > 0)
  if (asked.length === 0) return null
  return (
    <TodaySection heading={text.today} count={asked.length}>
      {asked.map(({ id, to, fact, names }) => (
        <TodayLine
          key={id}
          icon="plan"
          fact={<Link to={to}>{fact}</Link>}
          why={<bdi>{text.names(names)}</bdi>}
        />
      ))}
    </TodaySection>
  )
}
