import type { Programme } from '#domain/contract/programme'

/** A stretch of the time bar, in minutes. */
export type BarPart = {
  readonly id: string
  readonly title: string
  readonly minutes: number
  readonly kind: 'work' | 'pause' | 'over' | 'free'
}

export type TimeBar = {
  readonly parts: readonly BarPart[]
  readonly scale: number
  /** Where the event ends, in minutes; null when that is not known. */
  readonly endAt: number | null
  /** The starts that have room for their time, in minutes. */
  readonly ticks: readonly { readonly itemId: string; readonly at: number }[]
}

const pauses = ['arrival', 'break', 'meal', 'prayer']
const leastShare = 0.085
const endShare = 0.13

/** How a programme lies along its time: the parts, what passes the end, and what is left. */
export function timeBarOf({ items, totalMinutes, overrunMinutes }: Programme): TimeBar {
  const endAt = overrunMinutes === null ? null : totalMinutes - overrunMinutes
  const limit = endAt ?? totalMinutes
  const scale = Math.max(totalMinutes, limit, 1)
  const parts = items.flatMap((item): BarPart[] => {
    const inside = Math.max(0, Math.min(item.endsAfter, limit) - item.startsAfter)
    const over = item.minutes - inside
    const { id, title } = item
    const kind = pauses.includes(item.kind) ? 'pause' : 'work'
    return [
      { id, title, minutes: inside, kind } as const,
      { id: `${id} over`, title: '', minutes: over, kind: 'over' } as const,
    ].filter(({ minutes }) => minutes > 0)
  })
  const left = limit - totalMinutes
  if (left > 0) parts.push({ id: 'free', title: '', minutes: left, kind: 'free' })
  return { parts, scale, endAt, ticks: ticksOf(items, scale, endAt) }
}

function ticksOf(items: Programme['items'], scale: number, endAt: number | null) {
  const ticks: { itemId: string; at: number }[] = []
  for (const { id, startsAfter } of items) {
    const last = ticks.at(-1)
    const hasRoom = last === undefined || (startsAfter - last.at) / scale >= leastShare
    const isClear = endAt === null || Math.abs(endAt - startsAfter) / scale >= endShare
    if (hasRoom && isClear) ticks.push({ itemId: id, at: startsAfter })
  }
  return ticks
}
