import type { PaymentRow } from '#domain/contract/payments'
import type { Cents } from '#domain/shared/money'
import { AllowanceBars } from '#renderer/components/allowance-bars.tsx'
import { useQuery } from '#renderer/lib/use-query'

type Props = { payment: PaymentRow; difference: number }

/** What is left of somebody's limits, with what a correction pays on top counted in. */
export function CorrectLimits({ payment, difference }: Props) {
  const { personId, lines } = payment
  const [date] = lines.flatMap(({ lastOn }) => lastOn ?? []).toSorted((a, b) => (a < b ? 1 : -1))
  const extra = { minutes: 0, km: 0, expenses: Math.max(0, difference) as Cents }
  const allowance = useQuery(
    'allowance.of',
    date === undefined ? null : { personId, date, wish: extra },
    { keepsPrevious: true },
  )
  return allowance === undefined ? null : <AllowanceBars allowance={allowance} />
}
