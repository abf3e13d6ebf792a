import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { useQuery } from '#renderer/lib/use-query'
import type { BoardActs } from './board-acts.ts'
import type { ShownLayers } from './use-layers.ts'
import type { Period } from './use-period.ts'
import { YearBoard } from './year-board.tsx'

type Props = { day: IsoDate; today: IsoDate; period: Period; acts: BoardActs; layers: ShownLayers }

const nothing: never[] = []

/** The year with what its rhythm misses and the rows of the plan. */
export function YearView({ layers, ...board }: Props) {
  const gaps = useQuery('events.rhythm', { year: yearOf(board.day) }, { keepsPrevious: true })?.gaps
  const isPlanShown = !layers.hidden.includes('plan')
  const plan = useQuery('plan.overview', isPlanShown ? {} : null, { keepsPrevious: true })
  return <YearBoard {...board} gaps={gaps ?? nothing} rows={plan?.rows ?? nothing} />
}
