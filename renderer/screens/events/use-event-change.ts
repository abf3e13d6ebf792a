import type { EventDetail } from '#domain/contract/events'
import type { InputOfCall, ValueOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'

type Change = Omit<InputOfCall<'events.change'>, 'eventId'>
type Said = string | ((value: ValueOfCall<'events.change'>) => string)

/** Changes an event in place; `said` is the sentence of the toast, which offers the way back. */
export function useEventChange(event: Pick<EventDetail, 'id'>) {
  const change = useCommand('events.change')
  return {
    refusal: change.refusal,
    save: (what: Change, said: Said) => void change({ eventId: event.id, ...what }, said),
    /** As `save`, answering how it went: for a field that takes several quick choices. */
    keep: (what: Change, said: Said) => change({ eventId: event.id, ...what }, said),
  }
}
