import type { Brought } from './counted-work.ts'
import type { MeasuredRoom } from './measured-room.ts'

const quarter = 15

/** How long somebody can work before a limit is crossed, in whole quarters; null without a limit. */
export function fittingMinutes(
  { limits, hourCents, ceiling }: Pick<MeasuredRoom, 'limits' | 'hourCents' | 'ceiling'>,
  costs: Brought,
): number | null {
  const fitting: number[] = []
  const rate = hourCents ?? 0
  for (const { kind, limit, used } of limits) {
    if (kind === 'hour' || limit === null || rate === 0) continue
    fitting.push(((limit - used - costs.reward - costs.costs) * 60) / rate)
  }
  if (ceiling !== null) fitting.push(ceiling.limitMinutes - ceiling.usedMinutes)
  if (fitting.length === 0) return null
  return Math.max(0, Math.floor(Math.min(...fitting) / quarter) * quarter)
}
