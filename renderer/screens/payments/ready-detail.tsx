import type { ReadyToPay } from '#domain/contract/payments'
import { AllowanceBars } from '#renderer/components/allowance-bars.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { WorkLines } from './work-lines.tsx'

/** Why somebody would be paid this amount, and what is left of their limits. */
export function ReadyDetail({ ready }: { ready: ReadyToPay }) {
  const { personId, lines } = ready
  const [date] = lines.map(({ lastOn }) => lastOn).toSorted((a, b) => (a < b ? 1 : -1))
  const allowance = useQuery('allowance.of', date === undefined ? null : { personId, date })
  return (
    <Stack gap={4}>
      <h2>
        <bdi>{ready.name}</bdi>
      </h2>
      <WorkLines lines={lines} total={ready.total} />
      {allowance === undefined ? null : <AllowanceBars allowance={allowance} />}
    </Stack>
  )
}
