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
  const year = yearOf(today)
  const now = useQuery('budget.checks', { year }, { keepsPrevious: true })
  const before = useQuery('budget.checks', { year: year - 1 }, { keepsPrevious: true })
  const ofNow = urgentOf(now)
  const ofBefore = before?.closedOn === null ? urgentOf(before) : []
  // An invoice with a booking in both years is told once.
  const isTold = (check: Check) =>
    check.kind === 'invoice-twice' &&
    ofNow.some((told) => told.check.kind === check.kind && told.check.chainId === check.chainId)
  const urgent = [...ofNow, ...ofBefore.filter(({ check }) => !isTold(check))]
  if (urgent.length === 0) return null
  return (
    <TodaySection heading={text.today} count={urgent.length}>
      {urgent.slice(0, shown).map(({ check, year: of }) => (
        <TodayLine
          key={`${of} ${check.kind} ${lineOf(check) ?? ''} ${'chainId' in check ? check.chainId : ''}`}
          icon={check.kind === 'overrun' ? 'late' : 'attention'}
          tone={check.kind === 'overrun' ? 'alert' : 'warn'}
          fact={
            <Link to="/begroting" search={searchOf(check, of === year ? null : of)}>
              <bdi>
                {of === year ? text.fact(check, euros) : text.ofYear(of, text.fact(check, euros))}
              </bdi>
            </Link>
          }
          why={text.reason(check, euros)}
        />
      ))}
    </TodaySection>
  )
}

function urgentOf(answer: BudgetChecks | undefined) {
  if (answer === undefined) return []
  const { year, checks } = answer
  return checks.filter(({ isUrgent }) => isUrgent).map((check) => ({ check, year }))
}

function lineOf(check: Check): string | null {
  return 'lineId' in check ? check.lineId : null
}

function searchOf(check: Check, year: number | null): { post?: string; jaar?: number } {
  const lineId = lineOf(check)
  return { ...(lineId === null ? {} : { post: lineId }), ...(year === null ? {} : { jaar: year }) }
}

function euros(amount: number): string {
  return `€ ${wholeEuros(amount)}`
}
