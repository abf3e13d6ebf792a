import type { EventRow } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'

/** An event that was picked up: it hangs above the day under the focus. */
export type Carry = { readonly event: EventRow; readonly from: IsoDate }

export type DrawnEvent = {
  readonly key: string
  readonly event: EventRow
  readonly date: IsoDate
  /** `ghost`: where it was; `carried`: where it would come. */
  readonly look: 'rest' | 'ghost' | 'carried'
}

/** The events as they are drawn while one of them hangs above a day: that one and where it was come first. */
export function drawnEvents(
  events: readonly EventRow[],
  carry: Carry | null,
  over: IsoDate,
): DrawnEvent[] {
  const isMoved = carry !== null && carry.from !== over
  const drawn = events.flatMap((event): DrawnEvent[] => {
    if (event.date === null) return []
    const isCarried = event.id === carry?.event.id
    const look = isCarried ? (isMoved ? 'ghost' : 'carried') : 'rest'
    return [{ key: event.id, event, date: event.date, look }]
  })
  if (!isMoved) return drawn
  const { event } = carry
  return [
    { key: `${event.id} carried`, event, date: over, look: 'carried' },
    ...drawn.filter(({ look }) => look === 'ghost'),
    ...drawn.filter(({ look }) => look !== 'ghost'),
  ]
}

/** Which event of a day is picked up: the first, or the next after the one in the hand. */
export function nextToCarry(
  events: readonly EventRow[],
  day: IsoDate,
  carry: Carry | null,
): EventRow | undefined {
  const onDay = events.filter(({ date }) => date === day)
  const at = onDay.findIndex(({ id }) => id === carry?.event.id)
  return onDay[(at + 1) % onDay.length]
}
