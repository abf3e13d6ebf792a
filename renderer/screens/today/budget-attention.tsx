import { Link } from '@tanstack/react-router'
import type { BudgetChecks } from '#domain/contract/budget-checks'
import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { wholeEuros } from '#renderer/lib/format'
import { useQuery } from '#renderer/lib/use-query'
import { budgetChecksText as text } from '#renderer/texts/budget-checks'
import { TodayLine, TodaySection } from './today-section.tsx'

type Check = BudgetChecks['checks'][number]

/** The rest stands under the annex itself. */
const shown = 4

/** What the annex asks for now, each one press away from its line. */
export function BudgetAttention({ today }: { today: IsoDate }) {
  const answer = useQuery('budget.checks', { year: yearOf(today) }, { keepsPrevious: true })
  const urgent = answer?.checks.filter(({ isUrgent }) => isUrgent) ?? []
  if (urgent.length === 0) return null
  return (
    <TodaySection heading={text.today} count={urgent.length}>
      {urgent.slice(0, shown).map((check) => (
        <TodayLine
          key={`${check.kind} ${lineOf(check) ?? ''} ${'chainId' in check ? check.chainId : ''}`}
          icon={check.kind === 'overrun' ? 'late' : 'attention'}
          tone={check.kind === 'overrun' ? 'alert' : 'warn'}
          fact={
            <Link to="/begroting" search={searchOf(check)}>
              <bdi>{text.fact(check, euros)}</bdi>
            </Link>
          }
          why={text.reason(check, euros)}
        />
      ))}
    </TodaySection>
  )
}

function lineOf(check: Check): string | null {
  return 'lineId' in check ? check.lineId : null
}

function searchOf(check: Check): { post?: string } {
  const lineId = lineOf(check)
  return lineId === null ? {} : { post: lineId }
}

function euros(amount: number): string {
  return `€ ${wholeEuros(amount)}`
}
