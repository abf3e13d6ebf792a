import type { EventRow } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import type { Carrying } from './use-carry.ts'

/** What can be done on the days of a view, by key, by pointer and by dragging. */
export type BoardActs = {
  readonly carrying: Carrying
  readonly onDay: (day: IsoDate) => void
  readonly onEnter: (day: IsoDate) => void
  /** The key G: the next day without objections. */
  readonly onGoodDay: () => void
  /** Another view was chosen: when the focus went with the old one, the day takes it. */
  readonly isSwitched: boolean
}

/** What makes the drawing of an event something that can be dragged to another day. */
export function draggable({ carrying }: BoardActs, event: EventRow) {
  return {
    draggable: true,
    onDragStart: () => carrying.pickUp(event),
    // A drag that ends beside the calendar changes nothing; after a drop there is nothing to bring back.
    onDragEnd: ({ dataTransfer }: { dataTransfer: DataTransfer }) => {
      if (dataTransfer.dropEffect === 'none') carrying.putBack()
    },
  }
}

/** What makes a day a place to let an event go; the panel follows while it hangs above it. */
export function dropTarget({ carrying, onDay }: BoardActs, day: IsoDate, focused: IsoDate) {
  return {
    onDragOver: (event: { preventDefault: () => void }) => {
      if (carrying.carry === null) return
      event.preventDefault()
      if (day !== focused) onDay(day)
    },
    onDrop: (event: { preventDefault: () => void }) => {
      event.preventDefault()
      carrying.drop(day)
    },
  }
}
