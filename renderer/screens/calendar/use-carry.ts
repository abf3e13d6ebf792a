import { useState } from 'react'
import type { EventRow } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { useCommand } from '#renderer/lib/use-command'
import { moveText as text } from '#renderer/texts/calendar-move'
import type { Carry } from './carry.ts'

export type Carrying = {
  readonly carry: Carry | null
  /** Why the day was refused; the event stays in the hand. */
  readonly refusal: string | undefined
  /** What was done last, for who does not see it. */
  readonly said: string
  readonly pickUp: (event: EventRow) => void
  readonly drop: (onto?: IsoDate) => void
  readonly putBack: () => void
}

/** One event in the hand, until it is put down on a day or brought back. */
export function useCarry(day: IsoDate, onDay: (day: IsoDate) => void): Carrying {
  const [carry, setCarry] = useState<Carry | null>(null)
  const [said, setSaid] = useState('')
  const change = useCommand('events.change')

  function pickUp(event: EventRow) {
    if (event.date === null) return
    change.forget()
    setCarry({ event, from: event.date })
    if (event.date !== day) onDay(event.date)
  }

  function putBack() {
    if (carry === null) return
    setSaid(text.backAgain(carry.event.title, carry.from))
    setCarry(null)
    onDay(carry.from)
  }

  async function drop(onto: IsoDate) {
    if (carry === null) return
    if (onto === carry.from) {
      putBack()
      return
    }
    const done = await change({ eventId: carry.event.id, date: onto }, ({ tasks }) =>
      text.moved(onto, tasks),
    )
    if (done === undefined) return
    setSaid('')
    setCarry(null)
  }

  return {
    carry,
    refusal: carry === null ? undefined : change.refusal,
    said,
    pickUp,
    drop: (onto = day) => void drop(onto),
    putBack,
  }
}
